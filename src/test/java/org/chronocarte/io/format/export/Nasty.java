package org.chronocarte.io.format.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.ClaimStatus;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Lane;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Picture;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.dossier.Quote;
import org.chronocarte.model.dossier.Shape;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.geo.Position;
import org.chronocarte.model.time.When;
import org.w3c.dom.NodeList;

/** A dossier whose texts try to be markup, formulas and further lines. */
final class Nasty {

    static final String TEXT = "=HYPERLINK(\"x\"), \"quoted\"; <script>alert(1)</script> ]]> & \\n\n<img src=x> &lt;";

    private Nasty() {}

    static Dossier dossier() {
        LocalText text = LocalText.neutral(TEXT);
        Entry entry = new Entry(
                "id\"; ,<&>",
                "kind <",
                text,
                text,
                When.parse("2024-05-14?"),
                text,
                List.of("p"),
                List.of(),
                List.of(),
                List.of("s", "t"),
                List.of(new Claim(
                        text,
                        ClaimStatus.ALLEGED,
                        List.of("s"),
                        new Quote(TEXT, null, Extras.NONE),
                        text,
                        Extras.NONE)),
                List.of(),
                null,
                text,
                List.of(new Picture("p\"<b>.jpg", text, text, text, Extras.NONE)),
                new Extras(Map.of("=field", "\"-1+1\"", "title", "\"clash\"")));
        Dossier empty = Dossier.empty(text);
        return new Dossier(
                "nasty",
                text,
                text,
                List.of(),
                null,
                List.of(new Kind("kind <", text, text, Lane.ABOVE, 0x123456, 0x123456, Shape.CIRCLE, Extras.NONE)),
                empty.tags(),
                empty.actors(),
                List.of(new Place(
                        "p", text, new Position(-1.5, 2), PlacePrecision.TOWN, null, List.of(), null, Extras.NONE)),
                List.of(
                        new Source("s", text, text, null, "javascript:alert(1)", null, text, Extras.NONE),
                        new Source("t", text, null, null, "https://example.org/?\"><b>", null, null, Extras.NONE)),
                List.of(entry),
                empty.relations(),
                empty.routes(),
                empty.eras(),
                empty.chapters(),
                StoredView.EVERYTHING,
                Extras.NONE);
    }

    /** The texts of a file that its reader shows as HTML. */
    static List<String> htmlTexts(String format, Exported exported) {
        List<String> texts = new ArrayList<>();
        if (format.equals("timelinejs-sheet")) {
            exported.rows().forEach(each -> texts.addAll(each.values()));
        } else if (format.equals("kml")) {
            NodeList descriptions = exported.xml().getElementsByTagName("description");
            for (int i = 0; i < descriptions.getLength(); i++) {
                texts.add(descriptions.item(i).getTextContent());
            }
        } else {
            collect(exported.json(), texts);
        }
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        node.properties().forEach(each -> {
            boolean shown = List.of("headline", "text", "display_date", "group").contains(each.getKey());
            if (shown && each.getValue().isTextual()) {
                texts.add(each.getValue().textValue());
            }
        });
        node.forEach(each -> collect(each, texts));
    }
}
