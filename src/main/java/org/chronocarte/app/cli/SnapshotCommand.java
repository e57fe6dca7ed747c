package org.chronocarte.app.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.model.text.Messages;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenFormatException;
import org.chronocarte.picture.export.Snapshot;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.tiles.TileFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code snapshot}: draws map and timeline into a picture, with no display. */
@Command(name = "snapshot")
@SuppressWarnings("NullAway.Init")
final class SnapshotCommand implements Callable<Integer> {

    private static final Pattern SIZE = Pattern.compile("([0-9]{1,5})[xX]([0-9]{1,5})");

    /** Names that promise a kind of picture which this command does not draw. */
    private static final Pattern OTHER_PICTURES =
            Pattern.compile("(?i).*\\.(jpe?g|gif|bmp|tiff?|webp|avif|svgz?|pdf|eps|ico)");

    private static final int LARGEST = 20_000;
    private static final double MOST_PIXELS = 200e6;
    private static final double SMALLEST_SCALE = 0.25;
    private static final double LARGEST_SCALE = 8;

    private final Messages words;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "0..1")
    private @Nullable Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PNG",
            required = true)
    private Path output;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1600x1000")
    private String size;

    @Option(names = "--scale", paramLabel = "N", defaultValue = "1")
    private double scale;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(names = "--theme", paramLabel = "light|dark|projector", defaultValue = "light")
    private String theme;

    @Option(names = "--chapter", paramLabel = "N")
    private @Nullable Integer chapter;

    @Option(names = "--from", paramLabel = "DATE")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE")
    private @Nullable String to;

    @Option(names = "--bbox", paramLabel = "W,S,E,N")
    private @Nullable String bbox;

    @Option(names = "--graticule")
    private boolean graticule;

    @Option(names = "--density")
    private boolean density;

    @Mixin
    private final GroundOption ground = new GroundOption();

    SnapshotCommand(Messages words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (OTHER_PICTURES.matcher(output.toString()).matches()) {
            throw answers().wrong("snapshot.ending", output);
        }
        int[] pixels = size();
        Optional<Dossier> dossier =
                new DossierReading(words).read(file, spec.commandLine().getErr());
        if (dossier.isEmpty()) {
            return ExitCode.REFUSED;
        }
        EntryIndex index = new EntryIndex(dossier.get());
        Matcher matcher = Matcher.searchedLater(index);
        ViewState state = state(index);
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        try (BaseMap bundled = BaseMap.bundled();
                BaseMap baseMap = ground.open(file, bundled)) {
            BufferedImage picture = new Snapshot(baseMap)
                    .draw(new Snapshot.Sheet(
                            index,
                            state,
                            matcher.matches(state),
                            Views.wholeTime(index, today),
                            clock.millis(),
                            pixels[0],
                            pixels[1],
                            scale));
            return answers().write(output, out -> ImageIO.write(picture, "png", out), "snapshot.unwritable");
        } catch (TileFileException e) {
            return answers().refuse("snapshot.basemap", ground.file(), e);
        } catch (OutOfMemoryError e) {
            return answers().refuse("snapshot.memory", size, scale);
        }
    }

    private DrawingAnswers answers() {
        return new DrawingAnswers(spec, words);
    }

    private ViewState state(EntryIndex index) {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        ViewState state = Views.opening(index, language.tag(words, spec.commandLine()), look(), today);
        if (chapter != null) {
            int chapters = index.dossier().chapters().size();
            if (chapter < 1 || chapter > chapters) {
                throw answers().wrong("snapshot.chapter", chapter, chapters);
            }
            state = Views.applied(index.dossier().chapters().get(chapter - 1).view(), state, index);
        }
        if (from != null || to != null) {
            state = state.withWindow(window(state.window()));
        }
        ViewState drawn = state.withGraticule(graticule).withDensity(density);
        return bbox == null ? drawn : drawn.withExtent(Extent.of(bounds(bbox)));
    }

    private TimeWindow window(TimeWindow otherwise) {
        double start = from == null ? otherwise.start() : date(from).earliestStart();
        double end = to == null ? otherwise.end() : date(to).latestEnd();
        if (start >= end) {
            throw answers().wrong("snapshot.order");
        }
        return new TimeWindow(start, end);
    }

    private When date(String text) {
        try {
            return When.parse(text);
        } catch (WhenFormatException e) {
            throw answers().wrong("snapshot.date", text);
        }
    }

    private GeoBounds bounds(String text) {
        try {
            String[] parts = text.split(",");
            if (parts.length == 4) {
                return new GeoBounds(
                        Double.parseDouble(parts[0].strip()),
                        Double.parseDouble(parts[1].strip()),
                        Double.parseDouble(parts[2].strip()),
                        Double.parseDouble(parts[3].strip()));
            }
        } catch (IllegalArgumentException e) {
            throw answers().wrong("snapshot.bbox", text);
        }
        throw answers().wrong("snapshot.bbox", text);
    }

    private int[] size() {
        if (!(scale >= SMALLEST_SCALE && scale <= LARGEST_SCALE)) {
            throw answers().wrong("snapshot.scale", scale);
        }
        var parts = SIZE.matcher(size);
        if (parts.matches()) {
            int width = Integer.parseInt(parts.group(1));
            int height = Integer.parseInt(parts.group(2));
            boolean fits = width >= 320
                    && height >= 240
                    && width <= LARGEST
                    && height <= LARGEST
                    && width * scale * height * scale <= MOST_PIXELS;
            if (fits) {
                return new int[] {width, height};
            }
        }
        throw answers().wrong("snapshot.size", size);
    }

    private Look look() {
        for (Look look : Look.values()) {
            if (look.name().equalsIgnoreCase(theme)) {
                return look;
            }
        }
        throw answers().wrong("snapshot.theme", theme);
    }
}
