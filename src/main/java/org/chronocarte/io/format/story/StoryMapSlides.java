package org.chronocarte.io.format.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.CleanText;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.story.WrittenDates.Written;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.geo.Position;
import org.jspecify.annotations.Nullable;

/**
 * The slides of a StoryMapJS. The first overview is the dossier's title and a chapter; each other slide is an entry and
 * a chapter. They are turned into those when all is read, since only then it is known whether their map is one.
 */
final class StoryMapSlides implements StoryJson.Slides {

    static final String LIST = "/storymap/slides";
    static final String PREFIX = "storymapjs.";

    /** Types of map that are the tiles of one picture. */
    private static final Set<String> PICTURES = Set.of("zoomify", "iiif");

    private static final Set<String> KNOWN = Set.of("type", "date", "location", "media", "text");
    private static final Set<String> PARTS = Set.of("location", "media", "text");
    private static final Set<String> KNOWN_TEXT = Set.of("headline", "text");
    private static final Set<String> KNOWN_MEDIA = Set.of("url", "caption", "credit", "thumbnail");

    private final DraftDossier dossier;
    private final WrittenDates dates;
    private final Pins pins;
    private final List<Slide> slides = new ArrayList<>();
    private boolean picture;
    private String language = "";

    private record Slide(Where.Pointer where, JsonNode json) {

        String headline() {
            return Fields.text(Fields.at(json, "text"), "headline");
        }

        String text() {
            JsonNode text = Fields.at(json, "text");
            return text.isObject() ? Fields.text(text, "text") : Fields.text(text);
        }

        String date() {
            return Fields.text(json, "date");
        }

        SlideLocation location() {
            return SlideLocation.of(json);
        }

        Media media() {
            return Media.of(Fields.at(json, "media"));
        }
    }

    StoryMapSlides(DraftDossier dossier) {
        this.dossier = dossier;
        this.dates = new WrittenDates(dossier);
        this.pins = new Pins(dossier);
    }

    @Override
    public void item(String list, Where.Pointer where, JsonNode item) {
        slides.add(new Slide(where, item));
    }

    @Override
    public void field(String object, String name, JsonNode value) {
        switch (JsonLists.pointer(object, name)) {
            // That a map is shown as an image only says how it is drawn: its coordinates stay those of a map.
            case "/storymap/map_type" -> picture = PICTURES.contains(Fields.text(value));
            case "/storymap/language" -> language = Fields.text(value);
            case LIST, "/storymap" -> {
                if (!value.isNull()) {
                    dossier.row();
                    dossier.leaveOut("story-not-list", new Where.Pointer(LIST), name);
                }
            }
            default -> {
                // How the map looks: nothing is told.
            }
        }
    }

    /** Turns what was read into chapters and entries. */
    @Override
    public void finish() {
        if (picture) {
            dossier.warn("story-picture", new Where.File());
        }
        boolean titled = false;
        for (Slide slide : slides) {
            boolean overview = Fields.text(slide.json(), "type").equals("overview");
            if (overview && !titled) {
                titled = true;
                overview(slide);
            } else {
                entry(slide);
            }
        }
        // The tool does not read its dates: they are written as its language has them, English as in America.
        dates.read(!language.isEmpty() && !language.startsWith("en"));
    }

    private void overview(Slide slide) {
        TimelineSlide title =
                new TimelineSlide(slide.where(), slide.headline(), slide.text(), slide.date(), "", slide.media());
        title.asTitle(dossier);
        String heading = Headline.of(slide.headline(), slide.text());
        if (!heading.isEmpty()) {
            boolean headed = !CleanText.of(slide.headline()).isBlank();
            dossier.chapter(headed ? slide.headline() : heading, told(slide), StoredView.EVERYTHING, List.of());
        }
    }

    private void entry(Slide slide) {
        dossier.row();
        if (!slide.json().isObject()) {
            dossier.leaveOut("story-not-object", slide.where());
            return;
        }
        Media media = slide.media();
        String title = Headline.of(
                slide.headline(),
                slide.text(),
                media.caption(),
                slide.location().name(),
                media.url(),
                slide.date());
        if (title.isEmpty()) {
            dossier.leaveOut("story-untitled", slide.where());
            return;
        }
        boolean headed = !CleanText.of(slide.headline()).isBlank();
        String id = slideId(slide);
        Draft draft = new Draft(slide.where(), headed ? Headline.bare(slide.headline()) : title)
                .id(id)
                .summary(slide.text());
        Headline.links(slide.headline()).forEach(draft::source);
        media.give(draft, PREFIX);
        Fields.keep(draft, slide.json(), PREFIX, KNOWN, PARTS);
        Fields.keep(draft, Fields.at(slide.json(), "text"), PREFIX + "text.", KNOWN_TEXT);
        Fields.keep(draft, Fields.at(slide.json(), "media"), PREFIX + "media.", KNOWN_MEDIA);
        Position position = place(slide, draft);
        dates.ask(
                slide.where(),
                new Written(slide.date(), ""),
                Written.NONE,
                date -> draft.when(date.when()).whenNote(slide.date().isEmpty() ? null : slide.date()));
        int before = dossier.size();
        dossier.add(draft);
        if (dossier.size() > before) {
            StoredView view = view(position, slide.location().zoom(), id);
            dossier.chapter(headed ? Headline.bare(slide.headline()) : title, told(slide), view, List.of(draft));
        }
    }

    private static String slideId(Slide slide) {
        String pointer = slide.where().pointer();
        return "slide-" + (Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1)) + 1);
    }

    private static String told(Slide slide) {
        String text = CleanText.of(slide.text());
        return slide.date().isEmpty() ? text : slide.date() + (text.isEmpty() ? "" : "\n\n" + text);
    }

    private @Nullable Position place(Slide slide, Draft draft) {
        if (picture) {
            slide.location().keep(draft, PREFIX);
            return null;
        }
        return slide.location().pin(slide.where(), draft, PREFIX, pins);
    }

    private static StoredView view(@Nullable Position position, String zoom, String id) {
        return new StoredView(
                null,
                position == null ? null : Surroundings.of(position, zoom),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                id,
                StoredView.EVERYTHING.extras());
    }
}
