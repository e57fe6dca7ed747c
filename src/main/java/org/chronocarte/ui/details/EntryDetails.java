package org.chronocarte.ui.details;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chronocarte.io.format.PlainJson;
import org.chronocarte.model.dossier.Actor;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Figure;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Picture;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Knowledge;
import org.chronocarte.model.time.When;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.ui.kit.KindGlyph;
import org.chronocarte.ui.kit.Kit;
import org.chronocarte.ui.kit.PictureBox;
import org.chronocarte.ui.kit.Words;
import org.jspecify.annotations.Nullable;

/** All that is told of an entry: what it is, its claims and who makes them, what it answers and what answers it. */
final class EntryDetails extends VBox {

    private static final double GLYPH = 14;
    private static final double PICTURE_WIDE = 306;
    private static final double PICTURE_HIGH = 260;

    private final EntryIndex index;
    private final DetailTexts texts;
    private final Kit kit;
    private final Theme theme;
    private final @Nullable LocalDate asKnownOn;
    private final Knowledge knowledge;
    private final Consumer<String> select;
    private final Consumer<String> showOnMap;

    /**
     * @param select told of another entry to be shown
     * @param showOnMap told of the entry whose places are to be seen
     */
    EntryDetails(
            Entry entry,
            Exploration.Shown shown,
            DetailTexts texts,
            Kit kit,
            Consumer<String> select,
            Consumer<String> showOnMap) {
        this.index = shown.index();
        this.texts = texts;
        this.kit = kit;
        this.theme = Theme.of(shown.state().look());
        this.asKnownOn = shown.state().asKnownOn();
        this.knowledge = new Knowledge(index.catalog());
        this.select = select;
        this.showOnMap = showOnMap;
        getStyleClass().add("details-content");
        header(entry);
        if (!knowledge.isKnown(entry, asKnownOn)) {
            getChildren().add(Words.wrapped(texts.get("entry.later"), "details-warning"));
            return;
        }
        pictures(entry);
        told(entry);
        claims(entry);
        figures(entry);
        relations("answers", index.catalog().answersOf(entry.id()), entry, Relation::to);
        relations("answered", index.catalog().answeredBy(entry.id()), entry, Relation::from);
        people(entry);
        kept(entry);
        sources(entry);
    }

    private void header(Entry entry) {
        Kind kind = index.catalog().kind(entry.kind()).orElse(null);
        Label badge = new Label(kind == null ? entry.kind() : texts.in(kind.label()));
        badge.getStyleClass().add("details-badge");
        KindGlyph glyph = new KindGlyph(kit, GLYPH);
        glyph.show(kind, theme);
        badge.setGraphic(glyph);
        badge.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(8, badge, Words.wrapped(texts.date(entry.when()), "details-date"));
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        getChildren().add(Words.wrapped(texts.in(entry.title()), "details-title"));
        String where = texts.whereAndHowExact(entry, index);
        if (!where.isEmpty()) {
            getChildren().add(Words.wrapped(where, "details-muted"));
        }
        if (index.row(entry.id()).stream().anyMatch(row -> index.sitesOf(row).length > 0)) {
            Hyperlink map = new Hyperlink(texts.get("map"));
            map.setId("details-map");
            map.getStyleClass().add("details-link");
            map.setAccessibleText(map.getText());
            map.setOnAction(event -> showOnMap.accept(entry.id()));
            getChildren().add(map);
        }
    }

    private void pictures(Entry entry) {
        for (Picture picture : entry.pictures()) {
            getChildren().add(new PictureBox(picture, texts.language(), kit.pictures(), PICTURE_WIDE, PICTURE_HIGH));
        }
    }

    private void told(Entry entry) {
        if (entry.summary() != null) {
            getChildren().add(Words.wrapped(texts.in(entry.summary()), "details-text"));
        }
        if (entry.whenNote() != null) {
            getChildren().add(Words.wrapped(texts.get("date.note", texts.in(entry.whenNote())), "details-note"));
        }
        if (entry.note() != null) {
            getChildren().add(Words.wrapped(texts.in(entry.note()), "details-note"));
        }
        if (asKnownOn != null && knowledge.restsOnOwnDate(entry)) {
            getChildren().add(Words.wrapped(texts.get("entry.ownDate"), "details-note"));
        }
    }

    private void heading(String key) {
        getChildren().add(Words.wrapped(texts.heading(key), "details-heading"));
    }

    private void claims(Entry entry) {
        if (entry.claims().isEmpty()) {
            return;
        }
        heading("claims");
        int later = 0;
        for (Claim claim : entry.claims()) {
            if (knowledge.isKnown(claim, entry, asKnownOn)) {
                getChildren().add(claim(claim));
            } else {
                later++;
            }
        }
        if (later > 0) {
            getChildren().add(Words.wrapped(texts.get("claims.later", later), "details-warning"));
        }
    }

    private Node claim(Claim claim) {
        VBox box = new VBox(2);
        box.getStyleClass().add("details-claim");
        box.getChildren().add(Words.wrapped(texts.in(claim.text()), "details-text"));
        if (claim.quote() != null) {
            box.getChildren().add(Words.wrapped(texts.get("quote", claim.quote().text()), "details-quote"));
        }
        if (claim.note() != null) {
            box.getChildren().add(Words.wrapped(texts.in(claim.note()), "details-note"));
        }
        box.getChildren().add(standing(claim.status(), claim.sources()));
        return box;
    }

    /** How sure something is, and beside it who says so. */
    private Node standing(ClaimStatus how, List<String> sourceIds) {
        Label status = new Label(texts.status(how));
        status.getStyleClass().addAll("details-status", how.name().toLowerCase(Locale.ROOT));
        status.setMinWidth(Region.USE_PREF_SIZE);
        VBox links = new VBox(2);
        for (String id : sourceIds) {
            index.catalog()
                    .source(id)
                    .filter(source -> knowledge.isPublished(source, asKnownOn))
                    .ifPresent(source -> links.getChildren().add(new SourceLink(source, texts, kit.links())));
        }
        HBox.setHgrow(links, Priority.ALWAYS);
        HBox line = new HBox(8, status, links);
        line.getStyleClass().add("details-standing");
        return line;
    }

    private void figures(Entry entry) {
        if (entry.figures().isEmpty()) {
            return;
        }
        heading("figures");
        int later = 0;
        for (Figure figure : entry.figures()) {
            if (!isKnown(figure)) {
                later++;
                continue;
            }
            VBox box = new VBox(1);
            box.getStyleClass().add("details-claim");
            box.getChildren().add(Words.wrapped(texts.value(figure), "details-value"));
            box.getChildren().add(Words.wrapped(texts.in(figure.label()), "details-text"));
            String period = texts.period(figure);
            if (!period.isEmpty()) {
                box.getChildren().add(Words.wrapped(period, "details-muted"));
            }
            if (figure.note() != null) {
                box.getChildren().add(Words.wrapped(texts.in(figure.note()), "details-note"));
            }
            box.getChildren().add(standing(figure.status(), figure.sources()));
            getChildren().add(box);
        }
        if (later > 0) {
            getChildren().add(Words.wrapped(texts.get("figures.later", later), "details-warning"));
        }
    }

    /** Whether a figure was published by the chosen day; one without a dated source is known with its entry. */
    private boolean isKnown(Figure figure) {
        return asKnownOn == null || knowledge.isPublished(figure.sources(), asKnownOn);
    }

    private void relations(String key, List<Relation> relations, Entry entry, Function<Relation, String> otherEnd) {
        List<Node> links = new ArrayList<>();
        for (Relation relation : relations) {
            index.catalog()
                    .entry(otherEnd.apply(relation))
                    .filter(other -> knowledge.isKnown(other, asKnownOn))
                    .ifPresent(other -> links.add(relation(entry, other, relation)));
        }
        if (!links.isEmpty()) {
            heading(key);
            getChildren().addAll(links);
        }
    }

    private Node relation(Entry entry, Entry other, Relation relation) {
        boolean isAnswer = relation.from().equals(entry.id());
        When from = isAnswer ? other.when() : entry.when();
        When to = isAnswer ? entry.when() : other.when();
        KindGlyph glyph = new KindGlyph(kit, GLYPH);
        glyph.show(index.catalog().kind(other.kind()).orElse(null), theme);
        String title = texts.in(other.title());
        EntryLink link = new EntryLink(glyph, title, texts.shortDelay(from, to), () -> select.accept(other.id()));
        link.setId("entry-" + other.id());
        String delay = texts.delay(from, to);
        link.setAccessibleText(delay.isEmpty() ? title : texts.get("relation", title, delay));
        return link;
    }

    private void people(Entry entry) {
        String names = String.join(
                texts.get("and"),
                entry.actors().stream()
                        .flatMap(id -> index.catalog().actor(id).stream())
                        .map(Actor::label)
                        .map(texts::in)
                        .toList());
        if (!names.isEmpty()) {
            heading("actors");
            getChildren().add(Words.wrapped(names, "details-text"));
        }
    }

    /** What the file says besides: columns of a table that mean nothing to this application may mean much to a reader. */
    private void kept(Entry entry) {
        List<PlainJson.Line> fields = PlainJson.lines(entry.extras());
        if (!fields.isEmpty()) {
            heading("kept");
            for (PlainJson.Line field : fields) {
                getChildren().add(Words.wrapped(texts.get("kept.field", field.name(), field.text()), "details-text"));
            }
        }
    }

    private void sources(Entry entry) {
        List<Source> known = entry.citedSources().stream()
                .flatMap(id -> index.catalog().source(id).stream())
                .filter(source -> knowledge.isPublished(source, asKnownOn))
                .toList();
        if (!known.isEmpty()) {
            heading("sources");
            known.forEach(source -> getChildren().add(new SourceCard(source, texts, kit.links())));
        }
    }
}
