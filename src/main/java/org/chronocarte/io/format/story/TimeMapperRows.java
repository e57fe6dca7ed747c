package org.chronocarte.io.format.story;

import java.util.Optional;
import java.util.Set;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.CleanText;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.DraftPlace;
import org.chronocarte.io.format.draft.DraftSource;
import org.chronocarte.io.format.draft.WebAddress;
import org.chronocarte.io.format.story.WrittenDates.Written;
import org.chronocarte.model.geo.Position;

/** The rows of a TimeMapper, from its sheet or from its data package. */
final class TimeMapperRows {

    private static final String PREFIX = "timemapper.";
    private static final Set<String> KNOWN = Set.of(
            "id",
            "title",
            "start",
            "end",
            "description",
            "webpage",
            "url",
            "media",
            "image",
            "mediacaption",
            "mediacredit",
            "place",
            "location",
            "source",
            "sourceurl",
            "tags");

    private final DraftDossier dossier;
    private final WrittenDates dates;
    private final Pins pins;

    TimeMapperRows(DraftDossier dossier) {
        this.dossier = dossier;
        this.dates = new WrittenDates(dossier);
        this.pins = new Pins(dossier);
    }

    /** Takes one row that is not blank. */
    void row(Where where, StoryRow row) {
        dossier.row();
        String description = row.get("description");
        String place = CleanText.of(row.get("place"));
        String heading = Headline.of(row.get("title"), description, row.get("mediacaption"), place, row.get("start"));
        if (heading.isEmpty()) {
            dossier.leaveOut("story-untitled", where);
            return;
        }
        boolean titled = !CleanText.of(row.get("title")).isBlank();
        Draft draft = new Draft(where, titled ? row.get("title") : heading)
                .id(row.get("id"))
                .summary(description);
        place(where, row, place, draft);
        String image = row.get("image");
        String media = row.get("media").isEmpty() ? image : row.get("media");
        new Media(media, row.get("mediacaption"), row.get("mediacredit"), "").give(draft, PREFIX);
        if (!image.isEmpty() && !image.equals(media)) {
            draft.extra(PREFIX + "image", image);
        }
        sources(row, draft);
        for (String tag : row.get("tags").split("[,;]")) {
            if (!tag.isBlank()) {
                draft.tag(tag.strip());
            }
        }
        row.keep(draft, PREFIX, KNOWN);
        dates.ask(
                where,
                new Written(row.get("start"), ""),
                new Written(row.get("end"), ""),
                date -> draft.when(date.when()).whenNote(date.note()));
        dossier.add(draft);
    }

    /** Named sources keep their addresses; the page about the thing itself is one more. */
    private static void sources(StoryRow row, Draft draft) {
        String source = row.get("source");
        String address = row.get("sourceurl");
        Optional<String> given = WebAddress.of(address);
        String title = source.isEmpty() ? address : source;
        if (!title.isEmpty()) {
            String opens = given.or(() -> WebAddress.of(source)).orElse(null);
            draft.source(new DraftSource(title, null, null, opens, null));
        }
        if (!address.isEmpty() && given.isEmpty()) {
            draft.extra(PREFIX + "Source URL", address);
        }
        for (String page : new String[] {row.get("webpage"), row.get("url")}) {
            Optional<String> opens = WebAddress.of(page);
            opens.ifPresent(each -> draft.source(DraftSource.of(each)));
            if (opens.isEmpty() && !page.isEmpty()) {
                draft.extra(PREFIX + "Web Page", page);
            }
        }
    }

    private void place(Where where, StoryRow row, String name, Draft draft) {
        String location = row.get("location");
        Position position = pins.at(where, location);
        if (position == null && !location.isEmpty()) {
            draft.extra(PREFIX + "Location", location);
        }
        if (position != null) {
            draft.place(DraftPlace.at(name.isEmpty() ? null : name, position));
        } else if (!name.isEmpty()) {
            draft.place(DraftPlace.named(name));
        }
    }

    /** Reads the dates of all rows. */
    void finish(boolean dayFirst) {
        dates.read(dayFirst);
    }
}
