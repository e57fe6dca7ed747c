package org.chronocarte.picture.export;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.chronocarte.picture.handout.Handout;
import org.chronocarte.picture.handout.HandoutItem;
import org.jspecify.annotations.Nullable;

/** Makes a PDF document's links and its table of contents, once it has all its pages. */
final class PdfNavigation {

    /** By how much more than the line itself is shown above a place that is led to, in points. */
    private static final double ABOVE = 12;

    private final PDDocument document;
    private final Handout handout;

    PdfNavigation(PDDocument document, Handout handout) {
        this.document = document;
        this.handout = handout;
    }

    void write() throws IOException {
        for (int i = 0; i < handout.pages().size(); i++) {
            for (HandoutItem item : handout.pages().get(i)) {
                if (item instanceof HandoutItem.Link link) {
                    add(link, document.getPage(i));
                }
            }
        }
        PDDocumentOutline outline = new PDDocumentOutline();
        for (Handout.Bookmark bookmark : handout.bookmarks()) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.setDestination(destination(bookmark.spot()));
            outline.addLast(item);
        }
        document.getDocumentCatalog().setDocumentOutline(outline);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private void add(HandoutItem.Link link, PDPage page) throws IOException {
        PDAction action = action(link.target());
        if (action == null) {
            return;
        }
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setRectangle(new PDRectangle(
                (float) link.x(), (float) (handout.height() - link.y() - link.height()), (float) link.width(), (float)
                        link.height()));
        PDBorderStyleDictionary border = new PDBorderStyleDictionary();
        border.setWidth(0);
        annotation.setBorderStyle(border);
        annotation.setAction(action);
        page.getAnnotations().add(annotation);
    }

    /** Null for an anchor that is not there. */
    private @Nullable PDAction action(String target) {
        if (target.startsWith("#")) {
            Handout.Spot spot = handout.anchors().get(target.substring(1));
            if (spot == null) {
                return null;
            }
            PDActionGoTo action = new PDActionGoTo();
            action.setDestination(destination(spot));
            return action;
        }
        PDActionURI action = new PDActionURI();
        action.setURI(target);
        return action;
    }

    private PDPageXYZDestination destination(Handout.Spot spot) {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(document.getPage(spot.page()));
        destination.setTop((int) Math.round(handout.height() - spot.y() + ABOVE));
        destination.setLeft(0);
        return destination;
    }
}
