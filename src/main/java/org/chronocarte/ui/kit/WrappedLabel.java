package org.chronocarte.ui.kit;

import java.text.Bidi;
import java.util.Locale;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A label that breaks its lines. The toolkit draws a line that is broken within Arabic or Hebrew with the words of the
 * next as well, past the label's edge; there each word is a text of its own, which comes out right, and what begins in
 * such a script runs from right to left.
 */
final class WrappedLabel extends Label {

    private final TextFlow flow = new TextFlow();

    WrappedLabel(String text) {
        super(text);
        setWrapText(true);
        flow.lineSpacingProperty().bind(lineSpacingProperty());
        textProperty().addListener((property, before, now) -> compose());
        compose();
    }

    private void compose() {
        flow.getChildren().clear();
        String text = getText();
        if (text == null || !runsBothWays(text)) {
            setGraphic(null);
            setContentDisplay(ContentDisplay.LEFT);
            return;
        }
        for (String word : text.split("(?<=\\s)")) {
            Text part = new Text(word);
            part.fontProperty().bind(runsBothWays(word) ? fontProperty().map(WrappedLabel::whole) : fontProperty());
            part.fillProperty().bind(textFillProperty());
            flow.getChildren().add(part);
        }
        boolean leftToRight = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        flow.setNodeOrientation(leftToRight ? NodeOrientation.LEFT_TO_RIGHT : NodeOrientation.RIGHT_TO_LEFT);
        setGraphic(flow);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    private static boolean runsBothWays(String text) {
        char[] letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length);
    }

    /** The system's font: where ours lends a word its full stop only, the toolkit puts that on the wrong side. */
    private static Font whole(Font font) {
        boolean bold = font.getStyle().toLowerCase(Locale.ROOT).contains("bold");
        return Font.font(Font.getDefault().getFamily(), bold ? FontWeight.BOLD : FontWeight.NORMAL, font.getSize());
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double inner = width < 0 ? width : Math.max(0, width - snappedLeftInset() - snappedRightInset());
        return snappedTopInset() + flow.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            double width = Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset());
            flow.resizeRelocate(snappedLeftInset(), snappedTopInset(), width, flow.prefHeight(width));
        }
    }
}
