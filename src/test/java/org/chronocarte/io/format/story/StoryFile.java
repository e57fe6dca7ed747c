package org.chronocarte.io.format.story;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chronocarte.io.KnownFormats;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Severity;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.geo.Position;

/** A story that was read, and short ways to ask what came of it. */
record StoryFile(ReadResult result) {

    static final List<String> ALL = List.of(
            "timeline.json",
            "cosmological.json",
            "timeline-old.json",
            "sheet.csv",
            "sheet-old.csv",
            "storymap.json",
            "storymap-picture.json",
            "timemap.json",
            "bellingcat.json",
            "timemapper.csv",
            "datapackage.json",
            "datapackage-elsewhere.json");

    /** One of the files beside this class. */
    static StoryFile of(String name, Fix... fixes) {
        return of(bytes(name), name, fixes);
    }

    static StoryFile ofText(String text, Fix... fixes) {
        return of(text.getBytes(StandardCharsets.UTF_8), "some", fixes);
    }

    static StoryFile of(byte[] bytes, String name, Fix... fixes) {
        try {
            return new StoryFile(KnownFormats.files(PlaceFinder.NONE)
                    .read(new ByteArrayInputStream(bytes), name, new ImportChoices(List.of(fixes))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static byte[] bytes(String name) {
        try (InputStream in = StoryFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    String format() {
        return result.report().format();
    }

    Dossier dossier() {
        if (result instanceof ReadResult.Read read) {
            return read.dossier();
        }
        throw new AssertionError(result.report());
    }

    List<String> titles() {
        return dossier().entries().stream().map(each -> each.title().in("en")).toList();
    }

    Entry entry(String title) {
        return dossier().entries().stream()
                .filter(each -> each.title().in("en").equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(titles()));
    }

    /** The EDTF of an entry's date, "" when it is undated. */
    String when(String title) {
        var when = entry(title).when();
        return when == null ? "" : when.edtf();
    }

    String summary(String title) {
        var text = entry(title).summary();
        return text == null ? "" : text.in("en");
    }

    String whenNote(String title) {
        var text = entry(title).whenNote();
        return text == null ? "" : text.in("en");
    }

    /** Names of an entry's tags. */
    List<String> tags(String title) {
        return entry(title).tags().stream()
                .map(id -> dossier().tags().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .label()
                        .in("en"))
                .toList();
    }

    String kind(String title) {
        return dossier().kinds().stream()
                .filter(each -> each.id().equals(entry(title).kind()))
                .findFirst()
                .orElseThrow()
                .label()
                .in("en");
    }

    List<Source> sources(String title) {
        return entry(title).sources().stream()
                .map(id -> dossier().sources().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    List<Place> places(String title) {
        return entry(title).places().stream()
                .map(id -> dossier().places().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    Position position(String title) {
        Position position = places(title).get(0).position();
        if (position == null) {
            throw new AssertionError(title + " lies nowhere");
        }
        return position;
    }

    String extra(String title, String name) {
        return entry(title).extras().json().getOrDefault(name, "");
    }

    /** Codes of all problems at one place of the file, in order. */
    List<String> codes(Where where) {
        return result.report().problems().stream()
                .filter(each -> each.where().equals(where))
                .map(Problem::code)
                .toList();
    }

    List<String> codes() {
        return result.report().problems().stream().map(Problem::code).toList();
    }

    static Where at(String pointer) {
        return new Where.Pointer(pointer);
    }

    static Where row(long row) {
        return new Where.Row(row, "");
    }

    long leftOut() {
        return result.report().problems().stream()
                .filter(each -> each.severity() == Severity.LEFT_OUT)
                .count();
    }
}
