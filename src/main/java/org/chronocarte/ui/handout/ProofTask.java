package org.chronocarte.ui.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javafx.concurrent.Task;
import org.chronocarte.picture.export.HandoutPdf;
import org.chronocarte.picture.export.PdfProof;

/** Makes a handout; empty when it was given up. */
final class ProofTask extends Task<Optional<PdfProof>> {

    private final HandoutPdf press;
    private final HandoutPdf.Order order;

    ProofTask(HandoutPdf press, HandoutPdf.Order order) {
        this.press = press;
        this.order = order;
    }

    @Override
    protected Optional<PdfProof> call() throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        int pages = press.write(order, new Patience(), pdf);
        return pages == 0 ? Optional.empty() : Optional.of(new PdfProof(pdf.toByteArray(), pages));
    }

    private final class Patience implements HandoutPdf.Waiting {

        @Override
        public boolean wanted() {
            return !isCancelled();
        }

        @Override
        public void done(int pages, int of) {
            updateProgress(pages, of);
        }
    }
}
