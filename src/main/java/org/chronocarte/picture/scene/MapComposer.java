package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Place;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Knowledge;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.geo.Viewport;
import org.chronocarte.picture.paint.TextMeasure;
import org.chronocarte.picture.paint.TextStyle;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.picture.paint.Typeface;
import org.jspecify.annotations.Nullable;

/**
 * Composes map scenes. A scene depends on its request alone; what is costly and changes seldom (tallies, clusters of a
 * zoom) is kept from one scene to the next. For one thread.
 */
public final class MapComposer {

    /** While the camera flies, names are read as from so many times as far: nobody has the time for more. */
    private static final double PASSING = 2;

    private static final double LONGEST_NAME = 150;
    private static final double LONGEST_NAME_IN_INSET = 84;
    private static final double EDGE = 8;
    private static final MapBox EVERYWHERE = new MapBox(-1e9, -1e9, 2e9, 2e9);

    private final TextMeasure measure;
    private final MapLabelSource names;
    private final TerritorySource territories;
    private @Nullable MapCounts counted;
    private @Nullable Composed composed;

    /** What is kept of a dossier, and let go of with it. */
    private record Composed(EntryIndex index, MapRoutes routes, InsetTitle titles) {

        private static Composed of(EntryIndex index) {
            return new Composed(index, new MapRoutes(index), new InsetTitle(index));
        }
    }

    /** Composes without tinting anything. */
    public MapComposer(TextMeasure measure, MapLabelSource names) {
        this(measure, names, TerritorySource.NONE);
    }

    public MapComposer(TextMeasure measure, MapLabelSource names, TerritorySource territories) {
        this.measure = measure;
        this.names = names;
        this.territories = territories;
    }

    /** The scene that answers a request. */
    public MapScene compose(MapRequest request) {
        Viewport view = request.viewport();
        double scale = request.theme().scale();
        String language = request.state().language();
        Messages words = words(language);
        MapBox whole = new MapBox(0, 0, view.width(), view.height());
        MapCounts counted = counted(request);
        MapCounts.Hubs all = request.state().density() ? null : counted.hubs(view);
        MapCrowd crowd = all == null ? new MapCrowd(request) : null;
        BitSet lit = request.state().hovered().sites(request.index());
        HubClusters clusters = (all == null ? chosen(request, lit) : all).at(view.zoom(), scale);
        ViewState known = asKnown(request);
        HubLayer layer = new HubLayer(clusters, known, lit, request.theme(), scale, request.focused());
        List<HubMark> hubs = layer.in(view, new MapPoint(0, 0), EVERYWHERE);

        MapCredit credit = credit(words, view, scale);
        MapScaleBar bar = scaleBar(credit, hubs, view, scale, words);
        List<InsetPlanner.Planned> planned =
                new InsetPlanner(view, scale, request.before()).plan(counted.insets(), hubs, credit.box(), bar.box());

        MapDensity density = crowd == null || !request.state().density()
                ? null
                : MapDensity.of(
                        crowd, most -> MapLegend.of(most, above(planned, view), Math.min(scale, 1.4), measure, words));

        LabelPlacer placer = new LabelPlacer(whole.grown(-3));
        if (density != null) {
            placer.take(density.legend().box());
        }
        request.reserved().forEach(placer::take);
        placer.take(credit.box());
        placer.take(bar.box());
        planned.forEach(inset -> placer.take(inset.frame().grown(3)));
        MapRoutes.Laid laid = composed(request.index()).routes().lay(request, clusters, hubs);
        MapLabels labels = new MapLabels(new LabelType(measure, scale, LONGEST_NAME * scale), language, placer);
        labels.hubs(hubs);
        labels.waypoints(laid.loose());
        MapGraticule graticule =
                request.state().graticule() ? MapGraticule.of(view, scale, words, measure, placer) : MapGraticule.NONE;
        // A small projector's type has fewer pixels, and is read from as far.
        double afar = Math.max(scale, Theme.of(request.theme().look()).scale()) * (request.flying() ? PASSING : 1);
        labels.base(names.labels(view, language), view, new MapPoint(0, 0), afar);

        TintLayer tints = new TintLayer(territories, request.index(), known, request.theme());
        List<List<String>> titles = titles(planned, request);
        List<InsetMark> insets = IntStream.range(0, planned.size())
                .mapToObj(i -> inset(planned.get(i), titles.get(i), request, known, lit, tints))
                .toList();
        return new MapScene(
                view,
                request.theme(),
                tints.in(view, new MapPoint(0, 0), whole.grown(2)),
                graticule,
                laid.lines(),
                laid.loose().entrySet().stream().map(MapComposer::waypoint).toList(),
                crowd,
                density,
                painted(hubs, whole),
                labels.placed(),
                insets,
                bar,
                credit,
                InsetMemory.of(insets));
    }

    /** The state without a selection of which nothing was known on the day that is asked about: no place gives it away. */
    private static ViewState asKnown(MapRequest request) {
        ViewState state = request.state();
        Catalog catalog = request.index().catalog();
        boolean told = catalog.entry(Objects.requireNonNullElse(state.selected(), ""))
                .map(entry -> new Knowledge(catalog).isKnown(entry, state.asKnownOn()))
                .orElse(true);
        return told ? state : state.withSelected(null);
    }

    /** The y above which there is no inset. */
    private static double above(List<InsetPlanner.Planned> planned, Viewport view) {
        return planned.stream().mapToDouble(inset -> inset.frame().y()).min().orElse(view.height());
    }

    private MapCounts counted(MapRequest request) {
        MapCounts last = counted;
        if (last == null || !last.isOf(request.index(), request.matches().inWindow())) {
            last = new MapCounts(request.index(), request.matches().inWindow());
            counted = last;
        }
        return last;
    }

    /** What stands out of a crowd: the entries that are selected, pointed at or stressed. */
    private MapCounts.Hubs chosen(MapRequest request, BitSet lit) {
        BitSet rows = new BitSet();
        ViewState state = request.state();
        Stream.concat(Stream.of(state.selected()), state.stressed().stream())
                .map(request.index()::row)
                .forEach(row -> row.ifPresent(rows::set));
        return counted(request).hubsOf(rows, lit);
    }

    private Composed composed(EntryIndex index) {
        Composed last = composed;
        if (last == null || last.index() != index) {
            last = Composed.of(index);
            composed = last;
        }
        return last;
    }

    private static Messages words(String language) {
        return new Messages(
                ResourceBundle.getBundle("org.chronocarte.picture.scene.mapwords", Locale.forLanguageTag(language)));
    }

    /** Those that can be seen; the busiest, and above them what stands out, are painted last. */
    private static List<HubMark> painted(List<HubMark> hubs, MapBox view) {
        List<HubMark> seen = new ArrayList<>(
                hubs.stream().filter(hub -> hub.box().overlaps(view)).toList());
        seen.sort(Comparator.comparing((HubMark hub) -> hub.emphasis().hovered())
                .thenComparing(hub -> hub.emphasis().selected())
                .thenComparingInt(HubMark::count));
        return seen;
    }

    private static MapWaypoint waypoint(Map.Entry<Place, MapPoint> end) {
        return new MapWaypoint(end.getValue(), end.getKey().precision() == PlacePrecision.TERRITORY);
    }

    /**
     * How large what stands at the map's edge is for the scale of its type: an audience can do without, so that it grows
     * later, but on a screen of twice as many pixels it is twice as large, too.
     */
    private static double asideScale(double scale) {
        return Math.max(Math.min(scale, 1.2), 0.6 * scale);
    }

    private MapCredit credit(Messages words, Viewport view, double scale) {
        TextStyle style = new TextStyle(Typeface.SANS, 9.5 * asideScale(scale));
        String own = words.get("credit");
        String credited = names.credit().map(other -> other + " · " + own).orElse(own);
        // First, since what does not fit is cut at the end.
        String all = names.trouble()
                .map(what -> words.get("trouble." + what.name().toLowerCase(Locale.ROOT)) + " · " + credited)
                .orElse(credited);
        String text = measure.fitted(all, style, Math.max(1, view.width() - 2 * EDGE - 12));
        double width = measure.width(text, style) + 12;
        double height = style.size() + 8;
        return new MapCredit(
                text, style, new MapBox(view.width() - width - EDGE, view.height() - height - EDGE, width, height));
    }

    /** Left of the credit, or above it where the map is narrow; the other way where only that would lie on no hub. */
    private MapScaleBar scaleBar(MapCredit credit, List<HubMark> hubs, Viewport view, double scale, Messages words) {
        MapBox box = credit.box();
        double size = asideScale(scale);
        MapScaleBar beside = MapScaleBar.ending(box.x() - 12, box.centerY(), view, size, measure, words);
        MapScaleBar above = MapScaleBar.ending(box.right() - 6, box.y() - 12, view, size, measure, words);
        boolean narrow = beside.box().x() <= view.width() * 0.55;
        MapScaleBar usual = narrow ? above : beside;
        MapScaleBar other = narrow ? beside : above;
        return isOnHub(usual, hubs) && !isOnHub(other, hubs) ? other : usual;
    }

    private static boolean isOnHub(MapScaleBar bar, List<HubMark> hubs) {
        return hubs.stream().anyMatch(hub -> hub.box().overlaps(bar.box()));
    }

    private Optional<String> country(int site, EntryIndex index, String language) {
        return names.country(index.siteX(site), index.siteY(site), language);
    }

    private List<List<String>> titles(List<InsetPlanner.Planned> planned, MapRequest request) {
        if (planned.isEmpty()) {
            return List.of();
        }
        String language = request.state().language();
        return composed(request.index())
                .titles()
                .of(
                        planned.stream().map(InsetPlanner.Planned::group).toList(),
                        site -> country(site, request.index(), language),
                        language,
                        first -> words(language).get("inset.others", first),
                        measure,
                        InsetTitle.style(request.theme().scale()),
                        planned.get(0).frame().width());
    }

    private InsetMark inset(
            InsetPlanner.Planned planned,
            List<String> title,
            MapRequest request,
            ViewState known,
            BitSet lit,
            TintLayer tints) {
        double scale = request.theme().scale() * InsetPlanner.HUB_SCALE;
        MapBox frame = planned.frame();
        TextStyle style = InsetTitle.style(request.theme().scale());
        MapCounts.Hubs all = counted(request).hubsOfInset(planned.viewport());
        MapCrowd crowd = all == null ? new MapCrowd(request, planned.viewport()) : null;
        HubClusters clusters =
                (all == null ? chosen(request, lit) : all).at(planned.viewport().zoom(), scale);
        MapBox below = new MapBox(
                frame.x(),
                frame.y() + InsetPlanner.titleHeight(request.theme().scale()),
                frame.width(),
                frame.height() - InsetPlanner.titleHeight(request.theme().scale()));
        List<HubMark> hubs = new HubLayer(clusters, known, lit, request.theme(), scale, request.focused())
                .in(planned.viewport(), new MapPoint(frame.x(), frame.y()), below);
        LabelPlacer placer = new LabelPlacer(frame.grown(-4));
        LabelMark titleMark = InsetTitle.mark(title, frame, style, measure);
        placer.take(titleMark.box().grown(2));
        MapLabels labels = new MapLabels(
                new LabelType(measure, request.theme().scale() * 0.88, LONGEST_NAME_IN_INSET * scale),
                request.state().language(),
                placer);
        List<HubMark> seen = painted(hubs, frame);
        title.forEach(labels::titled);
        labels.titled(titleMark.text());
        labels.hubs(seen);
        return new InsetMark(
                request.index().site(planned.group().busiest()).id(),
                titleMark.text(),
                frame,
                planned.viewport(),
                planned.group().extent(),
                crowd,
                tints.in(planned.viewport(), new MapPoint(frame.x(), frame.y()), frame),
                seen,
                labels.placed(),
                titleMark,
                planned.entries());
    }
}
