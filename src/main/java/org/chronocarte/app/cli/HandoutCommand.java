package org.chronocarte.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.explore.Views;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.export.HandoutPdf;
import org.chronocarte.picture.geo.BaseMap;
import org.chronocarte.picture.geo.tiles.TileFileException;
import org.chronocarte.picture.handout.HandoutPaper;
import org.chronocarte.picture.handout.HandoutPart;
import org.chronocarte.picture.handout.HandoutSettings;
import org.chronocarte.picture.paint.PaperFonts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code handout}: writes a sheet for pupils as PDF, with no display. */
@Command(name = "handout")
@SuppressWarnings("NullAway.Init")
final class HandoutCommand implements Callable<Integer> {

    private final Messages words;
    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "file", arity = "0..1")
    private @Nullable Path file;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PDF",
            required = true)
    private Path output;

    @Option(names = "--paper", paramLabel = "a4|a3", defaultValue = "a4")
    private String paper;

    @Option(names = "--landscape")
    private boolean landscape;

    @Option(names = "--black-and-white")
    private boolean blackAndWhite;

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Option(names = "--without", paramLabel = "PART", split = ",")
    private List<String> without = new ArrayList<>();

    @Mixin
    private final GroundOption ground = new GroundOption();

    HandoutCommand(Messages words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        HandoutSettings settings = new HandoutSettings(paper(), landscape, blackAndWhite, parts());
        String written = language.tag(words, spec.commandLine());
        Optional<Dossier> dossier =
                new DossierReading(words).read(file, spec.commandLine().getErr());
        return dossier.isEmpty() ? ExitCode.REFUSED : write(dossier.get(), written, settings);
    }

    private int write(Dossier dossier, String written, HandoutSettings settings) throws IOException {
        EntryIndex index = new EntryIndex(dossier);
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        ViewState state = Views.opening(index, written, Look.LIGHT, today);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (BaseMap bundled = BaseMap.bundled();
                BaseMap baseMap = ground.open(file, bundled)) {
            new HandoutPdf(baseMap, new PaperFonts())
                    .write(
                            new HandoutPdf.Order(index, state, settings, clock.instant(), file),
                            HandoutPdf.Waiting.PATIENTLY,
                            pdf);
        } catch (TileFileException e) {
            return answers().refuse("handout.basemap", ground.file(), e);
        }
        return answers().write(output, pdf::writeTo, "handout.unwritable");
    }

    private DrawingAnswers answers() {
        return new DrawingAnswers(spec, words);
    }

    private HandoutPaper paper() {
        for (HandoutPaper each : HandoutPaper.values()) {
            if (each.name().equalsIgnoreCase(paper)) {
                return each;
            }
        }
        throw answers().wrong("handout.paper", paper);
    }

    private Set<HandoutPart> parts() {
        Set<HandoutPart> parts = EnumSet.allOf(HandoutPart.class);
        without.forEach(name -> parts.remove(part(name)));
        return parts;
    }

    private HandoutPart part(String name) {
        for (HandoutPart each : HandoutPart.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(name.strip().toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw answers().wrong("handout.part", name);
    }
}
