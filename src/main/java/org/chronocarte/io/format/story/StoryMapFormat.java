package org.chronocarte.io.format.story;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.DraftDossier;

/** The JSON of <a href="https://storymap.knightlab.com/advanced/">StoryMapJS</a>: each slide is an entry and a chapter. */
public final class StoryMapFormat implements DossierFormat {

    private static final StoryJson JSON = new StoryJson(
            Pattern.compile("/storymap/(?:slides|map_type|map_as_image|zoomify)"
                    + "|/storymap/slides/\\*/(?:location|text|date|type|media)"),
            Set.of("/storymap"),
            Set.of(StoryMapSlides.LIST));

    private final PlaceFinder finder;

    /** @param finder looks up places of which the file gives only the name */
    public StoryMapFormat(PlaceFinder finder) {
        this.finder = finder;
    }

    @Override
    public String id() {
        return "storymapjs";
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        return JSON.isBegunBy(head);
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        return JSON.read(in, new DraftDossier(name, id(), choices, finder), name, id(), StoryMapSlides::new);
    }
}
