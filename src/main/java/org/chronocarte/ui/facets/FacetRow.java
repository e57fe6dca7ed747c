package org.chronocarte.ui.facets;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.CutText;
import org.jspecify.annotations.Nullable;

/** A value of a facet: its name, how many entries have it, and whether it is chosen. */
final class FacetRow extends ToggleButton {

    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
    private static final double BAR = 46;
    private static final double PADDING = 14;

    /** In a narrower panel names need the room of the bars: pixels a pixel of the type's size. */
    private static final double BARS_FROM = 15.4;

    private final HBox row = new HBox(8);
    private final Label name = new Label();
    private final Label count = new Label();
    private final @Nullable Region bar;
    private @Nullable Shown shown;

    FacetRow(@Nullable Node glyph, boolean withBar) {
        getStyleClass().setAll("facet-row");
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        name.getStyleClass().add("facet-name");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setMinWidth(0);
        name.setWrapText(true);
        count.getStyleClass().add("facet-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        row.setAlignment(Pos.CENTER_LEFT);
        if (glyph != null) {
            row.getChildren().add(glyph);
        }
        row.getChildren().addAll(name, count);
        if (withBar) {
            Region filled = new Region();
            filled.getStyleClass().add("facet-bar-filled");
            filled.setMaxWidth(Region.USE_PREF_SIZE);
            filled.setMinWidth(0);
            HBox ground = new HBox(filled);
            ground.getStyleClass().add("facet-bar");
            ground.setMinWidth(BAR);
            ground.setMaxSize(BAR, Region.USE_PREF_SIZE);
            ground.visibleProperty()
                    .bind(Bindings.createBooleanBinding(
                            () -> getWidth() >= BARS_FROM * getFont().getSize(), widthProperty(), fontProperty()));
            ground.managedProperty().bind(ground.visibleProperty());
            row.getChildren().add(ground);
            bar = filled;
        } else {
            bar = null;
        }
        row.setMouseTransparent(true);
        row.prefWidthProperty().bind(widthProperty().subtract(PADDING));
        row.setMinWidth(0);
        setGraphic(row);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        CutText.tellIn(name, this);
    }

    /** Names are told on two lines before they are cut. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = Math.max(0, (width < 0 ? getWidth() : width) - PADDING);
        return snappedTopInset() + snapSizeY(row.prefHeight(room)) + snappedBottomInset();
    }

    /** Another picture before the name; only for a row that has one. */
    void glyph(Node glyph) {
        row.getChildren().set(0, glyph);
    }

    /**
     * What a row shows of its value.
     *
     * @param words in which it says so
     * @param having how many entries have it
     * @param most the largest count of its facet, for the bar
     */
    record Shown(Messages words, int having, int most, boolean chosen) {}

    /** Shows a value by its name; nothing is done where it is shown already. */
    void show(Shown now, String label) {
        setSelected(now.chosen);
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        name.setText(label);
        count.setText(now.words.get("count", now.having));
        setAccessibleText(now.words.get("row", label, now.having));
        pseudoClassStateChanged(NONE, now.having == 0 && !now.chosen);
        if (bar != null) {
            bar.setPrefWidth(now.most == 0 ? 0 : Math.max(now.having == 0 ? 0 : 3, BAR * now.having / now.most));
        }
    }
}
