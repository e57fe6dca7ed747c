package org.chronocarte.ui.facets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Facet;
import org.chronocarte.model.text.Messages;

/** One facet of the side panel: a heading that folds it, its values, and where there are many a button for the rest. */
final class FacetSection extends VBox {

    private static final String OPEN = "M1 2.5 L4 5.5 L7 2.5";
    private static final String FOLDED = "M2.5 1 L5.5 4 L2.5 7";
    private static final int FEW = 9;

    private final Facet facet;
    private final Button heading = new Button();
    private final SVGPath fold = new SVGPath();
    private final VBox rows = new VBox();
    private final Button more = new Button();
    private final Function<String, Node> glyph;
    private final Consumer<String> toggle;
    private FacetValues values = FacetValues.NONE;
    private final List<FacetRow> shownRows = new ArrayList<>();
    private Runnable onRebuilt = () -> {};
    private boolean all;

    /** @param glyph what stands before a kind's name; asked for kinds alone */
    FacetSection(Facet facet, boolean open, Function<String, Node> glyph, Consumer<String> toggle) {
        this.facet = facet;
        this.glyph = glyph;
        this.toggle = toggle;
        getStyleClass().add("facet-section");
        String id = "facet-" + facet.name().toLowerCase(Locale.ROOT);
        setId(id);
        heading.setId(id + "-fold");
        more.setId(id + "-more");
        heading.getStyleClass().setAll("facet-heading");
        fold.getStyleClass().add("facet-fold");
        heading.setGraphic(fold);
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setOnAction(event -> {
            rows.setVisible(!rows.isVisible());
            rebuild();
        });
        rows.managedProperty().bind(rows.visibleProperty());
        rows.setVisible(open);
        more.getStyleClass().setAll("facet-more");
        more.setWrapText(true);
        more.managedProperty().bind(more.visibleProperty());
        more.setOnAction(event -> {
            all = !all;
            rebuild();
        });
        getChildren().addAll(heading, rows, more);
        fold();
    }

    private void fold() {
        fold.setContent(rows.isVisible() ? OPEN : FOLDED);
        more.setVisible(rows.isVisible() && values.listed().size() > FEW);
    }

    /** Lists other values: their rows have no words before they are shown. */
    void values(FacetValues other) {
        values = other;
        all = false;
        build();
    }

    /** Draws anew what stands before the names. */
    void redraw() {
        if (facet == Facet.KIND) {
            shownRows.forEach(row -> row.glyph(glyph.apply((String) row.getUserData())));
        }
    }

    /** Makes the rows; a folded section has none. */
    private void build() {
        rows.getChildren().clear();
        shownRows.clear();
        List<String> listed = values.listed();
        int count = all ? listed.size() : Math.min(listed.size(), FEW);
        for (String value : listed.subList(0, rows.isVisible() ? count : 0)) {
            FacetRow row = new FacetRow(
                    facet == Facet.KIND ? glyph.apply(value) : null,
                    facet == Facet.PLACE || facet == Facet.TAG || facet == Facet.ACTOR);
            row.setUserData(value);
            row.setId(getId() + "-" + value);
            row.setOnAction(event -> toggle.accept(value));
            shownRows.add(row);
            rows.getChildren().add(row);
        }
        setVisible(!listed.isEmpty());
        setManaged(!listed.isEmpty());
        fold();
    }

    private void rebuild() {
        build();
        onRebuilt.run();
    }

    private String more(Messages words) {
        if (all) {
            return words.get("fewer");
        }
        int listed = values.listed().size();
        return values.all() == listed ? words.get("more", listed) : words.get("most", listed, values.all());
    }

    /** What to do when the reader has asked for other rows of the same values: they have no words yet. */
    void onRebuilt(Runnable listener) {
        onRebuilt = listener;
    }

    /** Shows the state. */
    void show(Exploration.Shown shown, Messages words, Function<String, String> label) {
        String name = words.get("facet." + facet.name().toLowerCase(Locale.ROOT));
        heading.setText(name.toUpperCase(words.locale()));
        heading.setAccessibleText(words.get(rows.isVisible() ? "fold" : "unfold", name));
        more.setText(more(words));
        Set<String> chosen = shown.state().filter().values(facet);
        int most = values.listed().stream()
                .mapToInt(value -> shown.matches().count(facet, value))
                .max()
                .orElse(0);
        for (FacetRow row : shownRows) {
            String value = (String) row.getUserData();
            int having = shown.matches().count(facet, value);
            row.show(new FacetRow.Shown(words, having, most, chosen.contains(value)), label.apply(value));
        }
    }
}
