package org.chronocarte.ui.handout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.chronocarte.picture.export.PdfProof;

/** The printers that the system knows. */
public final class SystemPrinters implements Printers {

    @Override
    public List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        if (usual != null && usual.isDocFlavorSupported(PdfProof.FLAVOR)) {
            names.add(usual.getName());
        }
        for (PrintService each : PrintServiceLookup.lookupPrintServices(PdfProof.FLAVOR, null)) {
            names.add(each.getName());
        }
        return new ArrayList<>(names);
    }

    @Override
    public void print(PdfProof document, PrintOrder order) throws PrintException, IOException {
        for (PrintService each : PrintServiceLookup.lookupPrintServices(PdfProof.FLAVOR, null)) {
            if (each.getName().equals(order.printer())) {
                document.print(each, order.copies(), order.twoSided());
                return;
            }
        }
        throw new PrintException("no printer is called " + order.printer());
    }
}
