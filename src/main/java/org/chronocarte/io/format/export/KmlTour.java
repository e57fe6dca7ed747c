package org.chronocarte.io.format.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.chronocarte.io.format.export.Passage.Line;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.geo.Position;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/** The chapters as a tour of Google's extension to KML: it flies to each and stays there for its minutes. */
final class KmlTour {

    static final String NAMESPACE = "http://www.google.com/kml/ext/2.2";

    private static final double FLIGHT_SECONDS = 5;
    private static final double STAY_SECONDS = 60;

    private final Telling telling;

    KmlTour(Telling telling) {
        this.telling = telling;
    }

    void write(XmlOut xml) throws XMLStreamException {
        List<Chapter> chapters = telling.dossier().chapters();
        if (chapters.isEmpty()) {
            return;
        }
        xml.open("gx:Tour").text("name", telling.say(telling.dossier().title()));
        xml.text("description", Markup.html(told(chapters)));
        xml.open("ExtendedData");
        for (int i = 0; i < chapters.size(); i++) {
            data(id(i) + "-title", telling.say(chapters.get(i).title()), xml);
            data(id(i) + "-text", telling.say(chapters.get(i).text()), xml);
        }
        xml.close();
        xml.open("gx:Playlist");
        for (int i = 0; i < chapters.size(); i++) {
            Chapter chapter = chapters.get(i);
            ChapterView view = ChapterView.of(chapter, telling);
            if (view != null) {
                fly(view, chapter.view().window(), id(i), xml);
            }
            double stay = chapter.minutes() == null ? STAY_SECONDS : chapter.minutes() * 60;
            xml.open("gx:Wait").text("gx:duration", decimal(stay)).close();
        }
        xml.close().close();
    }

    private static String id(int index) {
        return "chapter-" + (index + 1);
    }

    private static void data(String name, String value, XmlOut xml) throws XMLStreamException {
        if (!value.isBlank()) {
            xml.open("Data", "name", name).text("value", value).close();
        }
    }

    private List<Passage> told(List<Chapter> chapters) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < chapters.size(); i++) {
            Chapter chapter = chapters.get(i);
            String heading = telling.phrases().get("numbered", i + 1, telling.say(chapter.title()));
            passages.add(new Passage(heading, List.of(new Line(telling.say(chapter.text()), null))));
        }
        return passages;
    }

    private static void fly(ChapterView view, @Nullable When window, String id, XmlOut xml) throws XMLStreamException {
        xml.open("gx:FlyTo", "id", id)
                .text("gx:duration", decimal(FLIGHT_SECONDS))
                .text("gx:flyToMode", "smooth")
                .open("LookAt");
        if (window != null) {
            PlainSpan span = PlainSpan.of(window);
            xml.open("gx:TimeSpan")
                    .text("begin", span.start() == null ? "" : span.start().iso())
                    .text("end", span.end() == null ? "" : span.end().iso())
                    .close();
        }
        Position centre = view.centre();
        xml.text("longitude", decimal(centre.lon()))
                .text("latitude", decimal(centre.lat()))
                .text("range", decimal(view.metres()))
                .close()
                .close();
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.5f", value).replaceFirst("\\.?0+$", "");
    }
}
