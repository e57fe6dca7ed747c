package org.chronocarte.ui.facets;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.chronocarte.model.dossier.Actor;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.Tag;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Facet;
import org.chronocarte.model.explore.Filter;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.ui.kit.KindGlyph;
import org.chronocarte.ui.kit.Kit;
import org.jspecify.annotations.Nullable;

/** The side panel: filters with their counts, and the chapters. For the FX thread. */
public final class FacetsController {

    private static final double GLYPH = 16;
    private static final List<Facet> ORDER =
            List.of(Facet.KIND, Facet.PLACE, Facet.CERTAINTY, Facet.ANSWERED, Facet.TAG, Facet.ACTOR);

    private final Exploration exploration;
    private final Kit kit;
    private final ScrollPane view = new ScrollPane();
    private final Button clear = new Button();
    private final VBox content = new Content(clear);
    private final VBox chapters = new VBox();
    private final Map<Facet, FacetSection> sections = new EnumMap<>(Facet.class);
    private @Nullable EntryIndex listed;
    private @Nullable Look look;
    private Messages words;

    /** @param exploration the shared model */
    public FacetsController(Exploration exploration, Kit kit) {
        this.exploration = exploration;
        this.kit = kit;
        this.words = words(exploration.state().language());
        view.setId("facets");
        view.getStyleClass().add("facets");
        view.setFitToWidth(true);
        view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        view.getStylesheets()
                .add(Objects.requireNonNull(FacetsController.class.getResource("facets.css"))
                        .toExternalForm());
        content.getStyleClass().add("facets-content");
        clear.setId("facets-clear");
        clear.getStyleClass().setAll("facet-clear");
        clear.setTooltip(new Tooltip());
        clear.setOnAction(event -> clear());
        for (Facet facet : ORDER) {
            boolean open = facet != Facet.TAG && facet != Facet.ACTOR;
            FacetSection section = new FacetSection(facet, open, this::glyph, value -> toggle(facet, value));
            section.onRebuilt(this::show);
            sections.put(facet, section);
            content.getChildren().add(section);
        }
        chapters.setId("chapters");
        chapters.getStyleClass().add("facet-section");
        content.getChildren().add(content.getChildren().indexOf(sections.get(Facet.TAG)), chapters);
        view.setContent(content);
        exploration.shownProperty().addListener((property, before, now) -> {
            if (isOther(before, now)) {
                shownChanged();
            }
        });
        shownChanged();
    }

    /**
     * The sections one below the other. What clears all filters comes and goes beside the first heading, so that nothing
     * moves away from the pointer that has just chosen something.
     */
    private static final class Content extends VBox {
        private final Button clear;

        Content(Button clear) {
            this.clear = clear;
            clear.setManaged(false);
            // Above the heading, which fills its row.
            clear.setViewOrder(-1);
            getChildren().add(clear);
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            clear.autosize();
            clear.relocate(
                    getWidth() - getInsets().getRight() - clear.getWidth(),
                    getInsets().getTop());
        }
    }

    /** The node to put into the window. */
    public ScrollPane view() {
        return view;
    }

    private static Messages words(String language) {
        return new Messages(
                ResourceBundle.getBundle("org.chronocarte.ui.facets.facets", Locale.forLanguageTag(language)));
    }

    /** Whether filters, counts or words are others: with each frame in which the map moves they stay. */
    private static boolean isOther(Exploration.Shown before, Exploration.Shown now) {
        ViewState was = before.state();
        ViewState is = now.state();
        return before.matches() != now.matches() || !was.language().equals(is.language()) || was.look() != is.look();
    }

    private void shownChanged() {
        Exploration.Shown shown = exploration.shown();
        String language = shown.state().language();
        boolean spoken = words.locale().getLanguage().equals(language);
        if (!spoken) {
            words = words(language);
        }
        boolean other = listed != shown.index();
        if (other) {
            listed = shown.index();
            sections.forEach((facet, section) -> section.values(FacetValues.of(facet, exploration.matcher())));
        }
        if (look != shown.state().look()) {
            look = shown.state().look();
            sections.values().forEach(FacetSection::redraw);
        }
        if (other || !spoken || chapters.getChildren().isEmpty()) {
            listChapters(shown);
        }
        show();
    }

    private void show() {
        Exploration.Shown shown = exploration.shown();
        sections.forEach((facet, section) -> section.show(shown, words, value -> label(facet, value)));
        clear.setText(words.get("clear"));
        clear.getTooltip().setText(words.get("clear.tip"));
        clear.setVisible(shown.state().filter().isNarrowing());
    }

    private Node glyph(String kindId) {
        KindGlyph glyph = new KindGlyph(kit, GLYPH);
        glyph.show(
                exploration.shown().index().catalog().kind(kindId).orElse(null),
                Theme.of(exploration.state().look()));
        return glyph;
    }

    private String label(Facet facet, String value) {
        var catalog = exploration.shown().index().catalog();
        Optional<LocalText> label = switch (facet) {
            case KIND -> catalog.kind(value).map(Kind::plural);
            case PLACE -> catalog.place(value).map(Place::label);
            case TAG -> catalog.tag(value).map(Tag::label);
            case ACTOR -> catalog.actor(value).map(Actor::label);
            case CERTAINTY -> Optional.of(LocalText.neutral(words.get("certainty." + value)));
            case ANSWERED -> Optional.of(LocalText.neutral(words.get("answered." + value)));
        };
        return label.map(text -> text.in(exploration.state().language())).orElse(value);
    }

    private void toggle(Facet facet, String value) {
        exploration.go(state -> state.withFilter(state.filter().toggled(facet, value)));
    }

    private void clear() {
        exploration.go(state -> state.withFilter(Filter.NONE
                .withSureness(state.filter().sureness())
                .withOnlyOnMap(state.filter().onlyOnMap())));
    }

    private void listChapters(Exploration.Shown shown) {
        List<Node> nodes = new ArrayList<>();
        List<Chapter> told = shown.index().dossier().chapters();
        Label heading = new Label(words.get("chapters").toUpperCase(words.locale()));
        heading.getStyleClass().setAll("facet-heading", "facet-chapters");
        nodes.add(heading);
        for (int i = 0; i < told.size(); i++) {
            int number = i;
            Button chapter = new Button(words.get(
                    "chapter", i + 1, told.get(i).title().in(shown.state().language())));
            chapter.setId("chapter-" + (i + 1));
            chapter.getStyleClass().setAll("facet-chapter");
            chapter.setMaxWidth(Double.MAX_VALUE);
            chapter.setWrapText(true);
            chapter.setOnAction(event -> openChapter(number));
            nodes.add(chapter);
        }
        chapters.getChildren().setAll(nodes);
        chapters.setVisible(!told.isEmpty());
        chapters.setManaged(!told.isEmpty());
    }

    /** Shows what a chapter asks to see; nothing where there is none of that number, counted from 0. */
    public void openChapter(int number) {
        EntryIndex index = exploration.shown().index();
        List<Chapter> told = index.dossier().chapters();
        if (number >= 0 && number < told.size()) {
            exploration.go(state -> Views.applied(told.get(number).view(), state, index));
        }
    }
}
