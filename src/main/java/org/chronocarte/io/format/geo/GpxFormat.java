package org.chronocarte.io.format.geo;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.CleanText;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.DraftPlace;
import org.chronocarte.io.format.draft.DraftSource;
import org.chronocarte.io.format.draft.Locator;
import org.chronocarte.io.format.draft.Moments;
import org.chronocarte.io.format.draft.Moments.LoneStart;
import org.chronocarte.io.format.geo.Spot.Sort;
import org.chronocarte.io.format.xml.SafeXml;
import org.jspecify.annotations.Nullable;

/** GPX 1.0 and 1.1: each waypoint, track and route is an entry. A track lasts from its first time to its last. */
public final class GpxFormat implements DossierFormat {

    private static final Pattern ROOT = Pattern.compile("(?s)<(?:[?!].*<)?(?:\\w+:)?gpx[\\s>].*");

    /** What a waypoint says of itself; programs name parts of theirs alike. */
    private static final Set<String> OWN = Set.of("name", "desc", "cmt", "type", "sym", "url", "urlname");

    private final PlaceFinder finder;

    /** @param finder looks up places of which the file gives only the name */
    public GpxFormat(PlaceFinder finder) {
        this.finder = finder;
    }

    @Override
    public String id() {
        return "gpx";
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        return ROOT.matcher(SafeXml.beginning(head)).matches();
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        DraftDossier dossier = new DraftDossier(name, id(), choices, finder);
        try {
            SafeXml xml = new SafeXml(in, choices);
            new Things(xml, dossier).read();
            xml.problems().forEach(dossier::warn);
        } catch (XMLStreamException e) {
            return SafeXml.refused(dossier, e);
        }
        return dossier.finish();
    }

    /** One waypoint, track or route while it is read. */
    private static final class Thing {

        final Map<String, StringBuilder> words = new LinkedHashMap<>();
        final Outline outline = new Outline();
        final List<DraftSource> links = new ArrayList<>();
        String first = "";
        String last = "";

        void time(String time) {
            first = first.isEmpty() ? time : first;
            last = time;
        }

        void link(String address, String name) {
            if (!address.isEmpty()) {
                links.add(new DraftSource(name.isEmpty() ? address : name, null, null, address, null));
            }
        }

        void word(String name, String text) {
            if (!text.isEmpty()) {
                StringBuilder said = words.computeIfAbsent(name, each -> new StringBuilder());
                said.append(said.isEmpty() ? "" : "; ").append(text);
            }
        }

        String take(String word) {
            StringBuilder text = words.remove(word);
            return text == null ? "" : text.toString();
        }
    }

    /** The things of one file. */
    private static final class Things {

        private final SafeXml xml;
        private final DraftDossier dossier;
        private final Moments moments;
        private final Placing placing;
        private int count;

        Things(SafeXml xml, DraftDossier dossier) {
            this.xml = xml;
            this.dossier = dossier;
            this.moments = new Moments(dossier);
            this.placing = new Placing(new Locator(dossier));
        }

        void read() throws XMLStreamException {
            while (xml.next()) {
                if (xml.isStart()) {
                    switch (xml.name()) {
                        case "wpt" -> add(thing(true), Sort.POINT);
                        case "trk", "rte" -> add(thing(false), Sort.LINE);
                        case "name" -> dossier.title(xml.text());
                        case "desc" -> dossier.summary(xml.text());
                        case "gpx", "metadata" -> {
                            // What they hold comes next.
                        }
                        default -> xml.skip();
                    }
                }
            }
        }

        private Thing thing(boolean point) throws XMLStreamException {
            Thing thing = new Thing();
            int outside = xml.depth() - 1;
            if (point) {
                position(thing.outline);
            }
            while (xml.next() && xml.depth() > outside) {
                String element = xml.name();
                if (!xml.isStart()) {
                    if (element.equals("trkseg")) {
                        thing.outline.endPart();
                    }
                    continue;
                }
                switch (element) {
                    case "trkseg" -> {
                        // Its points come next.
                    }
                    case "trkpt", "rtept" -> point(thing);
                    case "time" -> thing.time(xml.text());
                    case "link" -> link(thing);
                    default ->
                        xml.leaves((name, text) -> {
                            boolean inner = !name.equals(element) && OWN.contains(name);
                            thing.word(inner ? element + "." + name : name, text);
                        });
                }
            }
            thing.link(thing.take("url"), thing.take("urlname"));
            return thing;
        }

        private void link(Thing thing) throws XMLStreamException {
            String address = xml.attribute("href");
            Thing said = new Thing();
            xml.leaves(said::word);
            thing.link(address, said.take("text"));
        }

        private void point(Thing thing) throws XMLStreamException {
            position(thing.outline);
            boolean stop = xml.name().equals("rtept");
            int outside = xml.depth() - 1;
            while (xml.next() && xml.depth() > outside) {
                if (!xml.isStart()) {
                    continue;
                }
                if (xml.name().equals("time")) {
                    thing.time(xml.text());
                } else if (stop && xml.name().equals("name")) {
                    thing.word("rtept", xml.text());
                } else {
                    xml.skip();
                }
            }
        }

        private void position(Outline outline) {
            try {
                outline.add(Double.parseDouble(xml.attribute("lon")), Double.parseDouble(xml.attribute("lat")));
            } catch (NumberFormatException e) {
                outline.markBroken();
            }
        }

        private void add(Thing thing, Sort sort) {
            count++;
            dossier.row();
            Where where = new Where.Row(count, "");
            Spot spot = thing.outline.spot(sort);
            String title = title(thing, spot);
            if (title == null) {
                dossier.leaveOut("feature-empty", where);
                return;
            }
            String summary = thing.take("desc");
            String comment = thing.take("cmt");
            Draft draft = new Draft(where, title).summary(summary.isEmpty() ? comment : summary);
            if (!summary.isEmpty() && !comment.equals(summary)) {
                draft.note(comment);
            }
            String type = thing.take("type");
            if (!type.isEmpty()) {
                draft.tag(type);
            }
            moments.span(draft, thing.first, thing.last, LoneStart.THEN);
            if (thing.outline.isBroken()) {
                dossier.warn("geometry-broken", where);
            }
            DraftPlace place = spot == null ? null : placing.place(where, spot, null, false, null);
            if (place != null) {
                draft.place(place);
            }
            thing.links.forEach(draft::source);
            thing.words.forEach((name, text) -> draft.extra(name, CleanText.of(text.toString())));
            dossier.add(draft);
        }

        private static @Nullable String title(Thing thing, @Nullable Spot spot) {
            String name = thing.take("name");
            if (!name.isEmpty()) {
                return name;
            }
            for (String word : new String[] {"desc", "cmt", "sym"}) {
                StringBuilder text = thing.words.get(word);
                if (text != null) {
                    return text.toString();
                }
            }
            return spot == null ? null : String.format(Locale.ROOT, "%.4f, %.4f", spot.y(), spot.x());
        }
    }
}
