package org.chronocarte.io.format.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chronocarte.io.format.Problem;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Era;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/** The JSON of TimelineJS: a title slide, an event for each entry with a date, in groups by kind, and the eras. */
final class TimelineJsonExport implements DossierExport {

    /** Beyond these years JavaScript has no dates, and TimelineJS counts years alone. */
    private static final long FARTHEST = 270_000;

    @Override
    public String id() {
        return "timelinejs";
    }

    @Override
    public String extension() {
        return "timeline.json";
    }

    @Override
    public List<Problem> write(Dossier dossier, String language, OutputStream out) throws IOException {
        TimelineContent content = new TimelineContent(dossier, language);
        JsonOut.write(out, json -> {
            json.writeStartObject();
            json.writeStringField("scale", isCosmological(content) ? "cosmological" : "human");
            json.writeFieldName("title");
            ObjectNode title = JsonOut.object();
            title.set("text", text(content.title(), content.summary()));
            json.writeTree(title);
            events(content, json);
            json.writeArrayFieldStart("eras");
            for (Era era : content.eras()) {
                PlainSpan span = PlainSpan.of(era.when());
                ObjectNode node = JsonOut.object();
                node.set("start_date", TimelineDates.json(span.known()));
                node.set("end_date", TimelineDates.json(Objects.requireNonNull(span.end())));
                String label = content.telling().say(era.label());
                node.set("text", text(Markup.escaped(label), ""));
                json.writeTree(node);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
        return content.losses();
    }

    private static void events(TimelineContent content, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("events");
        for (Entry entry : content.events()) {
            PlainSpan span = PlainSpan.of(Objects.requireNonNull(entry.when()));
            ObjectNode node = JsonOut.object();
            node.put("unique_id", Telling.writable(entry.id()));
            node.set("start_date", TimelineDates.json(span.known()));
            PlainDate end = span.otherEnd();
            if (end != null) {
                node.set("end_date", TimelineDates.json(end));
            }
            node.put("display_date", content.telling().date(entry));
            node.set("text", text(content.headline(entry), content.text(entry)));
            node.put("group", Markup.escaped(content.telling().kind(entry)));
            json.writeTree(node);
        }
        json.writeEndArray();
    }

    private static ObjectNode text(String headline, String html) {
        ObjectNode node = JsonOut.object();
        node.put("headline", headline);
        JsonOut.put(node, "text", html);
        return node;
    }

    private static boolean isCosmological(TimelineContent content) {
        Stream<When> events = content.events().stream().map(each -> Objects.requireNonNull(each.when()));
        return Stream.concat(events, content.eras().stream().map(Era::when))
                .map(PlainSpan::of)
                .anyMatch(each -> isFar(each.start()) || isFar(each.end()));
    }

    private static boolean isFar(@Nullable PlainDate date) {
        return date != null && Math.abs(date.year()) > FARTHEST;
    }
}
