package org.chronocarte.ui.present;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Look;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.Tour;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.text.CommonMark;
import org.chronocarte.model.text.Messages;
import org.jspecify.annotations.Nullable;

/** One giving of the tour, from its first picture to its end, on an exploration of its own. For the FX thread. */
final class Presentation implements TourKeys.Actions {

    private static final double STEP = 1.1;
    private static final double SMALLEST = 0.6;
    private static final double LARGEST = 2;
    private static final double MAP_AT = 900;
    private static final int MOST_SOURCES = 3;

    private final Exploration exploration;
    private final AudiencePictures pictures;
    private final AudienceView view;
    private final AudienceStage window;
    private final SpeakerWindow speaker;
    private final TimeFlight flight;
    private final Messages words;
    private final Runnable onEnd;
    private final PauseTransition reading = new PauseTransition();
    private @Nullable Autoplay autoplay;
    private Tour tour;
    private int page;
    private boolean asking;
    private boolean frozen;
    private boolean still;
    private double type = 1;
    private @Nullable String cover;

    /**
     * How the tour goes on by itself.
     *
     * @param loop whether it begins again after its end; else it stays there
     */
    record Autoplay(boolean loop) {}

    Presentation(
            Matcher matcher, ViewState from, AudiencePictures.Maker maker, Window owner, Clock clock, Runnable onEnd) {
        this.onEnd = onEnd;
        EntryIndex index = matcher.index();
        tour = Tour.of(index);
        words = new Messages(
                ResourceBundle.getBundle("org.chronocarte.ui.present.present", Locale.forLanguageTag(from.language())));
        exploration = new Exploration(matcher, tour.view(from.atRest().withLook(Look.PROJECTOR), index));
        AudienceView[] made = new AudienceView[1];
        pictures = maker.make(exploration, () -> made[0] == null ? List.of() : made[0].covered());
        view = new AudienceView(pictures.map(), pictures.timeline());
        made[0] = view;
        window = new AudienceStage(view, owner);
        flight = new TimeFlight(time -> exploration.update(state -> state.withWindow(time)));
        speaker = new SpeakerWindow(this, words, from.language(), owner, clock);
        TourKeys keys = new TourKeys(this);
        keys.install(window.stage().getScene());
        keys.install(speaker.stage().getScene());
        window.stage().setOnHidden(event -> end());
        view.onResized(this::resized);
        reading.setOnFinished(event -> goOn());
    }

    /** Opens the windows at a chapter. */
    void open(Tour at, @Nullable Autoplay automatic) {
        tour = at;
        autoplay = automatic;
        window.open();
        if (window.isApart() && automatic == null) {
            speaker.show(false);
        }
        window.stage().requestFocus();
        stepped(false);
    }

    Stage stage() {
        return window.stage();
    }

    SpeakerWindow speakerWindow() {
        return speaker;
    }

    Tour tour() {
        return tour;
    }

    Exploration exploration() {
        return exploration;
    }

    boolean isFrozen() {
        return frozen;
    }

    int page() {
        return page;
    }

    int pages() {
        return view.card().pages();
    }

    private void go(Tour to) {
        if (!to.equals(tour)) {
            tour = to;
            page = 0;
            asking = false;
            stepped(true);
        } else if (page > 0 || asking) {
            page = 0;
            asking = false;
            stepped(false);
        }
    }

    /** @param flying whether map and timeline go to the chapter's view */
    private void stepped(boolean flying) {
        if (!frozen) {
            tell();
            if (flying) {
                fly(true);
            }
        }
        speaker.showTour();
        if (autoplay != null) {
            String text = tour.current().map(each -> each.text().in(language())).orElse("");
            reading.setDuration(
                    Duration.seconds(Tour.readingSeconds(CommonMark.read(text).plain()) / Math.max(1, pages())));
            reading.playFromStart();
        }
    }

    private void goOn() {
        Autoplay automatic = autoplay;
        if (automatic != null && tour.isLast() && page >= pages() - 1) {
            if (automatic.loop()) {
                go(tour.first());
                reading.playFromStart();
            }
        } else {
            next();
        }
    }

    private String language() {
        return exploration.state().language();
    }

    private void tell() {
        ChapterCard card = view.card();
        card.setVisible(tour.current().isPresent());
        tour.current().ifPresent(chapter -> {
            LocalText question = chapter.question();
            card.picture(chapter.pictures(), language(), pictures.loader());
            card.tell(
                    new ChapterCard.Told(
                            tour.at(),
                            tour.chapters().size(),
                            chapter.title().in(language()),
                            CommonMark.read(chapter.text().in(language())),
                            question == null ? "" : question.in(language()),
                            sources(chapter)),
                    view.cardWidth(),
                    view.cardHeight(),
                    view.type() * type);
            page = Math.min(page, card.pages() - 1);
            card.show(page, asking);
        });
        view.requestLayout();
    }

    /** Who says what the chapter's entry tells; a card has room for few. */
    private String sources(Chapter chapter) {
        EntryIndex index = exploration.shown().index();
        Set<String> names = new LinkedHashSet<>();
        Stream.concat(Stream.ofNullable(chapter.view().selection()), chapter.stress().stream())
                .flatMap(id -> index.row(id).stream().mapToObj(index::entry))
                .flatMap(entry -> Stream.concat(
                        entry.claims().stream().flatMap(claim -> claim.sources().stream()), entry.sources().stream()))
                .flatMap(id -> index.catalog().source(id).stream())
                .forEach(source -> names.add(name(source)));
        List<String> few = new ArrayList<>(names).subList(0, Math.min(MOST_SOURCES, names.size()));
        String listed = String.join(", ", few) + (names.size() > MOST_SOURCES ? "…" : "");
        return few.isEmpty() ? "" : words.get("sources", few.size(), listed);
    }

    private String name(Source source) {
        LocalText publisher = source.publisher();
        return (publisher == null ? source.title() : publisher).in(language());
    }

    private void fly(boolean moving) {
        ViewState before = exploration.state();
        EntryIndex index = exploration.shown().index();
        ViewState wanted = tour.view(before, index);
        ViewState framed =
                wanted.withExtent(Framing.beside(wanted.extent(), view.getWidth(), view.mapHeight(), view.free()));
        flight.stop();
        if (moving && !still) {
            exploration.update(state -> framed.withWindow(before.window()));
            flight.fly(before.window(), framed.window());
        } else {
            exploration.update(state -> framed);
        }
    }

    private void resized() {
        double enlarged = Math.max(0.8, view.getHeight() / MAP_AT) * type;
        pictures.enlarge(enlarged);
        tell();
        fly(false);
    }

    @Override
    public void next() {
        if (!frozen && page < pages() - 1 && !asking) {
            page++;
            stepped(false);
        } else {
            go(tour.next());
        }
    }

    @Override
    public void previous() {
        if (asking) {
            asking = false;
            stepped(false);
        } else if (page > 0) {
            page--;
            stepped(false);
        } else {
            go(tour.previous());
        }
    }

    @Override
    public void first() {
        go(tour.first());
    }

    @Override
    public void last() {
        go(tour.last());
    }

    @Override
    public void jump(int number) {
        go(tour.jump(number - 1));
    }

    @Override
    public void black() {
        cover("black");
    }

    @Override
    public void white() {
        cover("white");
    }

    private void cover(String color) {
        cover = color.equals(cover) ? null : color;
        view.cover(cover);
    }

    @Override
    public void freeze() {
        frozen = !frozen;
        stepped(!frozen);
    }

    @Override
    public void question() {
        asking = !asking && tour.current().map(Chapter::question).isPresent();
        stepped(false);
    }

    @Override
    public void speaker() {
        if (speaker.stage().isShowing()) {
            speaker.stage().hide();
        } else {
            speaker.show(!window.isApart());
            speaker.showTour();
        }
    }

    @Override
    public void type(int steps) {
        type = Math.max(SMALLEST, Math.min(LARGEST, type * Math.pow(STEP, steps)));
        pictures.enlarge(Math.max(0.8, view.getHeight() / MAP_AT) * type);
        tell();
    }

    @Override
    public void motion() {
        still = !still;
        pictures.still(still);
    }

    @Override
    public void end() {
        window.stage().setOnHidden(null);
        reading.stop();
        flight.stop();
        speaker.close();
        window.close();
        pictures.close();
        onEnd.run();
    }
}
