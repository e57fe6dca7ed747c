package org.chronocarte.ui.handout;

import java.io.IOException;
import java.util.List;
import javax.print.PrintException;
import org.chronocarte.picture.export.PdfProof;

/** The printers of this computer. An interface, since a test has none. Its methods block. */
public interface Printers {

    /** Their names, the usual one first; empty when there is none. */
    List<String> names();

    /**
     * Prints a document.
     *
     * @throws PrintException when the printer is gone, or refuses
     * @throws IOException when the document cannot be read
     */
    void print(PdfProof document, PrintOrder order) throws PrintException, IOException;

    /**
     * How a document is to be printed.
     *
     * @param printer its name
     * @param copies at least 1
     * @param twoSided whether both sides of the paper are printed on
     */
    record PrintOrder(String printer, int copies, boolean twoSided) {}
}
