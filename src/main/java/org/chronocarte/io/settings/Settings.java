package org.chronocarte.io.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the application remembers.
 *
 * @param language ISO 639 code, or null to follow the system
 * @param look name of the theme: light, dark or projector
 * @param reducedMotion whether views jump to where they would fly
 * @param window where the window was, or null before its first showing
 * @param sideWidth width of the filters, pixels
 * @param detailWidth width of the details, pixels
 * @param mapShare share of the height that the map takes, 0 to 1
 * @param dossier path of the dossier that was open, or null for the application's own
 * @param recent paths of files opened before, the last one first
 * @param baseMaps the base maps that dossiers are shown on, the last choice first; others are on the application's own
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Settings(
        @Nullable String language,
        String look,
        boolean reducedMotion,
        @Nullable Window window,
        double sideWidth,
        double detailWidth,
        double mapShare,
        @Nullable String dossier,
        List<String> recent,
        List<BaseMapChoice> baseMaps) {

    /** How many files are remembered. */
    public static final int RECENT = 8;

    /** How many dossiers' base maps are remembered. */
    private static final int CHOICES = 200;

    private static final double SIDE = 248;
    private static final double DETAIL = 344;
    private static final double MAP = 0.56;
    private static final double NARROWEST = 100;
    private static final double WIDEST = 2000;

    /** What holds before anything is remembered. */
    public static final Settings DEFAULT =
            new Settings(null, "light", false, null, SIDE, DETAIL, MAP, null, List.of(), List.of());

    /**
     * A window's place, in logical pixels of the desktop.
     *
     * @param x its left edge
     * @param y its upper edge
     * @param width positive
     * @param height positive
     * @param maximized whether it fills the screen; the rest is then what it returns to
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Window(double x, double y, double width, double height, boolean maximized) {}

    /**
     * Which base map a dossier is shown on.
     *
     * @param dossier its path, or null for the application's own
     * @param file path of a file of map tiles, or null
     * @param online a server's map, or null; only one of the two is there
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record BaseMapChoice(
            @Nullable String dossier,
            @Nullable String file,
            @Nullable OnlineChoice online) {}

    /**
     * A map that a server has.
     *
     * @param address of its tiles, with {@code {z}}, {@code {x}} and {@code {y}}
     * @param credit whom to name on the map
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record OnlineChoice(String address, String credit) {

        public OnlineChoice {
            address = address == null ? "" : address;
            credit = credit == null ? "" : credit;
        }
    }

    /** Whatever a file may say, sizes stay usable. */
    public Settings {
        look = look == null ? "light" : look;
        sideWidth = pixels(sideWidth, SIDE);
        detailWidth = pixels(detailWidth, DETAIL);
        mapShare = share(mapShare, MAP);
        recent = recent == null ? List.of() : List.copyOf(recent.subList(0, Math.min(RECENT, recent.size())));
        baseMaps = baseMaps == null
                ? List.of()
                : baseMaps.stream()
                        .filter(each -> each != null && (each.file() != null || each.online() != null))
                        .limit(CHOICES)
                        .toList();
    }

    private static double pixels(double value, double otherwise) {
        return value >= NARROWEST && value <= WIDEST ? value : otherwise;
    }

    private static double share(double value, double otherwise) {
        return value > 0.05 && value < 0.95 ? value : otherwise;
    }

    public Settings withLanguage(String value) {
        return new Settings(
                value, look, reducedMotion, window, sideWidth, detailWidth, mapShare, dossier, recent, baseMaps);
    }

    public Settings withLook(String value) {
        return new Settings(
                language, value, reducedMotion, window, sideWidth, detailWidth, mapShare, dossier, recent, baseMaps);
    }

    public Settings withReducedMotion(boolean value) {
        return new Settings(language, look, value, window, sideWidth, detailWidth, mapShare, dossier, recent, baseMaps);
    }

    public Settings withWindow(Window value) {
        return new Settings(
                language, look, reducedMotion, value, sideWidth, detailWidth, mapShare, dossier, recent, baseMaps);
    }

    /** With other sizes of the panes. */
    public Settings withPanes(double side, double detail, double map) {
        return new Settings(language, look, reducedMotion, window, side, detail, map, dossier, recent, baseMaps);
    }

    /** With another open dossier, which then leads the recent ones; null for the application's own. */
    public Settings withDossier(@Nullable String path) {
        List<String> files = new ArrayList<>(recent);
        if (path != null) {
            files.remove(path);
            files.add(0, path);
        }
        return new Settings(
                language, look, reducedMotion, window, sideWidth, detailWidth, mapShare, path, files, baseMaps);
    }

    /** The base map that a dossier is shown on; empty for the application's own map. */
    public Optional<BaseMapChoice> baseMapOf(@Nullable String path) {
        return baseMaps.stream()
                .filter(each -> Objects.equals(each.dossier(), path))
                .findFirst();
    }

    /** With another base map for the dossier that it names. */
    public Settings withBaseMap(BaseMapChoice choice) {
        Settings without = withoutBaseMap(choice.dossier());
        List<BaseMapChoice> choices = new ArrayList<>(without.baseMaps);
        choices.add(0, choice);
        return without.withBaseMaps(choices);
    }

    /** With the application's own map for a dossier. */
    public Settings withoutBaseMap(@Nullable String path) {
        return withBaseMaps(baseMaps.stream()
                .filter(each -> !Objects.equals(each.dossier(), path))
                .toList());
    }

    private Settings withBaseMaps(List<BaseMapChoice> choices) {
        return new Settings(
                language, look, reducedMotion, window, sideWidth, detailWidth, mapShare, dossier, recent, choices);
    }
}
