package org.chronocarte.picture.handout;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.text.Messages;
import org.chronocarte.model.time.WhenWords;

/** The list of sources: each with its number, title, publisher, date, address and what a reader should know of it. */
final class SourceRows {

    private static final double INDENT = 20;

    private final HandoutType type;
    private final Paragraphs paragraphs;
    private final Messages words;
    private final WhenWords dates;
    private final String language;

    SourceRows(HandoutType type, Paragraphs paragraphs, Messages words, String language) {
        this.type = type;
        this.paragraphs = paragraphs;
        this.words = words;
        this.dates = new WhenWords(words.locale());
        this.language = language;
    }

    /** What a source's first row is called by links. */
    static String anchor(int number) {
        return "source-" + number;
    }

    /** All parts of a source stand together. */
    List<Row> rows(Source source, int number, double width) {
        int ink = type.theme().ink();
        int soft = type.theme().inkSoft();
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(source.title().in(language), type.sourceTitle(), ink));
        runs.add(new Run(words.get("sources.published", published(source)), type.source(), ink));
        String address = source.url();
        if (address != null && !address.isBlank()) {
            String link = web(address).orElse(null);
            runs.add(new Run("\n", type.source(), ink));
            runs.add(new Run(
                    address, type.source(), link == null ? soft : type.theme().accent(), link));
        }
        LocalText note = source.note();
        if (note != null && !note.in(language).isBlank()) {
            runs.add(new Run("\n" + note.in(language), type.sourceNote(), soft));
        }
        HandoutItem marker = new HandoutItem.Text(number + ".", 0, 0, type.sourceTitle(), soft);
        List<Row> rows = new ArrayList<>();
        for (Row row :
                paragraphs.rows(runs, new Paragraphs.Setting(width, type.length(INDENT), type.length(4), marker))) {
            rows.add(row.kept());
        }
        rows.set(0, rows.get(0).withAnchor(anchor(number)));
        Row last = rows.get(rows.size() - 1);
        rows.set(
                rows.size() - 1,
                new Row(last.gap(), last.height(), false, last.items(), last.bookmark(), last.anchor()));
        return rows;
    }

    private String published(Source source) {
        String date = source.date() == null ? words.get("sources.undated") : dates.label(source.date());
        LocalText publisher = source.publisher();
        return publisher == null || publisher.in(language).isBlank()
                ? date
                : words.get("sources.by", publisher.in(language), date);
    }

    /** An address that may be opened, in the letters that addresses have. */
    static Optional<String> web(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
