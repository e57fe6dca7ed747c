package org.chronocarte.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.chronocarte.model.text.RichText;

/** Sets a text's blocks as nodes, dressed by style classes. */
final class RichTextNodes {

    private static final double INDENT = 1.4;

    private RichTextNodes() {}

    static Node of(RichText.Block block) {
        TextFlow flow = new TextFlow(texts(block).toArray(Node[]::new));
        flow.getStyleClass().addAll("rich", "rich-" + block.role().name().toLowerCase(Locale.ROOT));
        if (block.role() != RichText.Role.ITEM) {
            return flow;
        }
        Text marker = new Text(block.marker().isEmpty() ? "\u2007" : block.marker());
        marker.getStyleClass().add("rich-text");
        Region indent = new Region();
        indent.getStyleClass().add("rich-indent");
        indent.setStyle("-fx-min-width: " + block.depth() * INDENT + "em;");
        TextFlow marked = new TextFlow(marker);
        // A long text takes its width from the others.
        marked.setMinWidth(Region.USE_PREF_SIZE);
        HBox item = new HBox(indent, marked, flow);
        item.getStyleClass().add("rich-row");
        HBox.setHgrow(flow, Priority.ALWAYS);
        return item;
    }

    private static List<Text> texts(RichText.Block block) {
        List<Text> texts = new ArrayList<>();
        for (RichText.Span span : block.spans()) {
            Text text = new Text(span.text());
            text.getStyleClass().add("rich-text");
            if (span.bold()) {
                text.getStyleClass().add("rich-bold");
            }
            if (span.italic()) {
                text.getStyleClass().add("rich-italic");
            }
            if (span.code()) {
                text.getStyleClass().add("rich-mono");
            }
            texts.add(text);
        }
        return texts;
    }
}
