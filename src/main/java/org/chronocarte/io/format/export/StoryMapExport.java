package org.chronocarte.io.format.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.export.Passage.Line;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.geo.Position;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * The JSON of StoryMapJS: an overview, and then a slide for each chapter, with what is told of the entries that it
 * stresses; a dossier without chapters gets a slide for each entry. Texts are HTML there.
 */
final class StoryMapExport implements DossierExport {

    private static final int ENTRY_ZOOM = 9;

    private final Parser commonMark = Parser.builder().build();
    private final HtmlRenderer html =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    @Override
    public String id() {
        return "storymapjs";
    }

    @Override
    public String extension() {
        return "storymap.json";
    }

    @Override
    public List<Problem> write(Dossier dossier, String language, OutputStream out) throws IOException {
        Telling telling = new Telling(dossier, language);
        EntryText texts = new EntryText(telling);
        JsonOut.write(out, json -> {
            json.writeStartObject();
            json.writeObjectFieldStart("storymap");
            json.writeStringField("language", language);
            json.writeStringField("map_type", "osm:standard");
            json.writeArrayFieldStart("slides");
            ObjectNode overview =
                    slide(telling.say(dossier.title()), Markup.html(summary(telling)), "", null, ENTRY_ZOOM);
            overview.put("type", "overview");
            json.writeTree(overview);
            for (Chapter chapter : dossier.chapters()) {
                json.writeTree(slide(chapter, telling, texts));
            }
            if (dossier.chapters().isEmpty()) {
                for (Entry entry : dossier.entries()) {
                    List<Position> positions = telling.positions(entry);
                    json.writeTree(slide(
                            telling.say(entry.title()),
                            Markup.html(texts.passages(entry)),
                            telling.date(entry),
                            positions.isEmpty() ? null : positions.get(0),
                            ENTRY_ZOOM));
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        });
        return losses(telling);
    }

    private static List<Passage> summary(Telling telling) {
        String summary = telling.say(telling.dossier().summary());
        return summary.isBlank() ? List.of() : List.of(new Passage("", List.of(new Line(summary, null))));
    }

    private ObjectNode slide(Chapter chapter, Telling telling, EntryText texts) {
        StringBuilder text = new StringBuilder(html.render(commonMark.parse(telling.say(chapter.text()))));
        String question = telling.say(chapter.question());
        if (!question.isBlank()) {
            String heading = telling.phrases().get("question");
            text.append(Markup.html(List.of(new Passage(heading, List.of(new Line(question, null))))));
        }
        for (String id : ChapterView.entries(chapter)) {
            telling.catalog()
                    .entry(id)
                    .ifPresent(entry -> text.append("<h3>")
                            .append(Markup.escaped(telling.say(entry.title())))
                            .append("</h3>")
                            .append(Markup.html(texts.passages(entry))));
        }
        ChapterView view = ChapterView.of(chapter, telling);
        String date = chapter.view().window() == null
                ? ""
                : telling.dates().label(chapter.view().window());
        return slide(
                telling.say(chapter.title()),
                text.toString(),
                date,
                view == null ? null : view.centre(),
                view == null ? ENTRY_ZOOM : view.zoom());
    }

    private static ObjectNode slide(String headline, String html, String date, @Nullable Position at, int zoom) {
        ObjectNode slide = JsonOut.object();
        slide.put("date", date);
        slide.putObject("text").put("headline", Markup.escaped(headline)).put("text", html);
        if (at != null) {
            slide.putObject("location")
                    .put("lat", at.lat())
                    .put("lon", at.lon())
                    .put("zoom", zoom)
                    .put("line", true);
        }
        slide.putObject("media").put("url", "").put("caption", "").put("credit", "");
        return slide;
    }

    private static List<Problem> losses(Telling telling) {
        Dossier dossier = telling.dossier();
        Losses losses = new Losses(telling);
        Set<String> told = new HashSet<>();
        dossier.chapters().forEach(each -> told.addAll(ChapterView.entries(each)));
        List<Entry> untold = new ArrayList<>(dossier.entries());
        untold.removeIf(each -> dossier.chapters().isEmpty() || told.contains(each.id()));
        return losses.warn("export-untold", untold)
                .languages()
                .warn("export-words-only", losses.entries(each -> each.when() != null))
                .warn(
                        "export-first-place",
                        losses.entries(each -> telling.positions(each).size() > 1))
                .evidence()
                .relations()
                .routes()
                .pictures()
                .eras()
                .rest()
                .problems();
    }
}
