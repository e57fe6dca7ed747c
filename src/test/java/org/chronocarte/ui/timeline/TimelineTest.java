package org.chronocarte.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.chronocarte.model.explore.Pointed;
import org.chronocarte.model.explore.Sureness;
import org.chronocarte.model.geo.Extent;
import org.chronocarte.model.geo.GeoBounds;
import org.chronocarte.model.time.TimeWindow;
import org.chronocarte.picture.scene.OverviewScene;
import org.chronocarte.picture.scene.TimelineBox;
import org.chronocarte.picture.scene.TimelineHit;
import org.chronocarte.picture.scene.TimelineMark;
import org.chronocarte.picture.scene.TimelineScene;
import org.chronocarte.ui.WindowFixture;
import org.chronocarte.ui.kit.PaintedPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class TimelineTest {

    @TempDir
    static Path folder;

    private WindowFixture window;
    private TimelineController timeline;

    @Start
    void start(Stage unused) {
        window = new WindowFixture(WindowFixture.bundled(), "en", folder.resolve("settings.json"));
        timeline = window.features().timeline();
    }

    @Stop
    void stop() {
        window.close();
    }

    private PaintedPane time() {
        return timeline.view().time();
    }

    private PaintedPane strip() {
        return timeline.view().overview();
    }

    private TimeWindow shown() {
        return window.state().window();
    }

    private TimelineScene scene() {
        WaitForAsyncUtils.waitForFxEvents();
        return timeline.picture().scene().orElseThrow();
    }

    private OverviewScene overview() {
        WaitForAsyncUtils.waitForFxEvents();
        return timeline.overview().scene().orElseThrow();
    }

    private Point2D at(double x, double y) {
        return time().localToScreen(x, y);
    }

    private Point2D onStrip(double x) {
        return strip().localToScreen(x, strip().getHeight() / 2);
    }

    private double instantAt(double x) {
        return scene().scale().time(x);
    }

    private void tolerates(double expected, double actual) {
        assertEquals(expected, actual, shown().span() * 0.003);
    }

    /** A mark that stands alone and can be clicked in the middle of its glyph. */
    private TimelineMark lonelyMark() {
        return scene().marks().stream()
                .filter(mark -> mark.rows().size() == 1)
                .filter(mark -> timeline.pick(mark.x(), mark.y()) instanceof TimelineHit.Entries hit
                        && hit.rows().equals(mark.rows()))
                .filter(mark -> mark.x() > 60 && mark.x() < time().getWidth() - 60)
                .findFirst()
                .orElseThrow();
    }

    private String idOf(TimelineMark mark) {
        return window.exploration().shown().index().entry(mark.rows().get(0)).id();
    }

    private void focusTime(FxRobot robot) {
        robot.interact(() -> time().requestFocus());
    }

    @Test
    void draggingMovesTimeWithThePointerAndIsOneStep(FxRobot robot) {
        TimeWindow before = shown();
        int steps = window.steps();
        double y = scene().layout().axisTop() + 4;
        double grabbed = instantAt(400);
        robot.drag(at(400, y), MouseButton.PRIMARY).moveBy(60, 0).moveBy(60, 0).drop();
        assertEquals(before.span(), shown().span());
        tolerates(grabbed, instantAt(520));
        assertEquals(steps + 1, window.steps());
        robot.interact(() -> window.exploration().back());
        assertEquals(before, shown());
    }

    @Test
    void theOtherButtonsDoNotDrag(FxRobot robot) {
        TimeWindow before = shown();
        robot.drag(at(400, 60), MouseButton.SECONDARY).moveBy(120, 0).drop();
        assertEquals(before, shown());
    }

    @Test
    void theWheelZoomsRoundThePointer(FxRobot robot) {
        TimeWindow before = shown();
        double kept = instantAt(300);
        robot.moveTo(at(300, 60)).scroll(3, VerticalDirection.UP);
        WaitForAsyncUtils.waitForFxEvents();
        assertNotEquals(before.span(), shown().span());
        tolerates(kept, instantAt(300));
        TimeWindow closer = shown();
        robot.scroll(6, VerticalDirection.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue((before.span() - closer.span()) * (shown().span() - closer.span()) > 0, "the other way round");
        tolerates(kept, instantAt(300));
    }

    @Test
    void aTurnOfTheWheelIsOneStepBack(FxRobot robot) {
        TimeWindow before = shown();
        robot.moveTo(at(300, 60)).scroll(4, VerticalDirection.UP);
        WindowFixture.until(
                () -> window.exploration().historyProperty().get().back().isPresent());
        assertEquals(
                before,
                window.exploration()
                        .historyProperty()
                        .get()
                        .back()
                        .orElseThrow()
                        .current()
                        .window());
    }

    @Test
    void theWheelWithShiftMovesThroughTime(FxRobot robot) {
        TimeWindow before = shown();
        robot.moveTo(at(300, 60)).press(KeyCode.SHIFT);
        robot.scroll(2, VerticalDirection.DOWN).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before.span(), shown().span());
        assertNotEquals(before.start(), shown().start());
    }

    @Test
    void theWheelWithControlZoomsToo(FxRobot robot) {
        TimeWindow before = shown();
        double kept = instantAt(300);
        robot.moveTo(at(300, 60)).press(KeyCode.CONTROL);
        robot.scroll(2, VerticalDirection.UP).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        assertNotEquals(before.span(), shown().span());
        tolerates(kept, instantAt(300));
    }

    @Test
    void arrowsMoveAndZoom(FxRobot robot) {
        focusTime(robot);
        TimeWindow before = shown();
        robot.type(KeyCode.RIGHT);
        tolerates(before.start() + before.span() * 0.1, shown().start());
        robot.type(KeyCode.LEFT);
        tolerates(before.start(), shown().start());
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        tolerates(before.start() + before.span() * 0.5, shown().start());
        robot.type(KeyCode.UP);
        assertEquals(before.span() / 2.0, shown().span(), 2);
        robot.type(KeyCode.DOWN);
        assertEquals(before.span(), shown().span(), 4);
    }

    @Test
    void plusAndMinusZoomWhereverTheyLieOnTheKeyboard(FxRobot robot) {
        focusTime(robot);
        TimeWindow before = shown();
        robot.write('+');
        assertEquals(before.span() / 2.0, shown().span(), 2);
        robot.write('-');
        assertEquals(before.span(), shown().span(), 4);
    }

    @Test
    void homeShowsAllOfTimeAndEndItsEndAtTheSameScale(FxRobot robot) {
        focusTime(robot);
        robot.type(KeyCode.UP).type(KeyCode.LEFT);
        double span = shown().span();
        robot.type(KeyCode.END);
        assertEquals(timeline.whole().end(), shown().end());
        assertEquals(span, shown().span());
        robot.type(KeyCode.HOME);
        assertEquals(timeline.whole(), shown());
    }

    @Test
    void zoomingStopsAtAMinuteAndAtFiveThousandYears(FxRobot robot) {
        robot.interact(() -> {
            for (int i = 0; i < 60; i++) {
                timeline.zoom(0.5);
            }
        });
        assertEquals(60_000, shown().span(), 1);
        robot.interact(() -> {
            for (int i = 0; i < 60; i++) {
                timeline.zoom(2);
            }
        });
        assertEquals(5000 * 365.2425 * TimeWindow.DAY, shown().span(), shown().span() * 1e-6);
        scene();
        assertFalse(timeline.view().bar().lookup("#timeline-window").toString().isEmpty());
    }

    @Test
    void whereTheBarIsNarrowTheDatesTakeTwoLinesAndAreWhole(FxRobot robot) {
        TimelineBar bar = timeline.view().bar();
        Label dates = (Label) bar.lookup("#timeline-window");
        Set<Double> heights = new HashSet<>();
        robot.interact(() -> {
            for (double width = 1400; width >= 540; width -= 20) {
                bar.resize(width, bar.prefHeight(width));
                bar.layout();
                dates.layout();
                heights.add(dates.getHeight());
                assertEquals(dates.getText(), ((Text) dates.lookup(".text")).getText(), "cut at " + width);
            }
        });
        assertEquals(2, heights.size(), "one line, or two");
    }

    @Test
    void aClickSelectsAndTheDetailsTell(FxRobot robot) {
        TimelineMark mark = lonelyMark();
        String id = idOf(mark);
        robot.clickOn(at(mark.x(), mark.y()));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(id, window.selected());
        String title = window.exploration()
                .shown()
                .index()
                .entry(mark.rows().get(0))
                .title()
                .in("en");
        assertTrue(WindowFixture.textsIn(window.features().details().view()).contains(title));
    }

    @Test
    void severalClicksOnOneSpotReachEveryEntryThere(FxRobot robot) {
        robot.interact(() -> timeline.fit());
        TimelineMark mark = scene().marks().stream()
                .filter(each -> each.rows().size() > 1)
                .findFirst()
                .orElseThrow();
        Set<String> reached = new HashSet<>();
        for (int i = 0; i < mark.rows().size(); i++) {
            robot.interact(() -> timeline.hits().open(new TimelineHit.Entries(mark.rows(), mark)));
            reached.add(Objects.requireNonNull(window.selected()));
        }
        assertEquals(mark.rows().size(), reached.size());
    }

    @Test
    void aDoubleClickOnFreeGroundComesCloserAndWithShiftGoesFarther(FxRobot robot) {
        TimeWindow before = shown();
        double y = scene().layout().axisTop() + 6;
        double kept = instantAt(300);
        robot.moveTo(at(300, y)).doubleClickOn(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before.span() / 2.0, shown().span(), 4);
        tolerates(kept, instantAt(300));
        robot.press(KeyCode.SHIFT).doubleClickOn(MouseButton.PRIMARY).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before.span(), shown().span(), 8);
    }

    @Test
    void whatThePointerIsOverIsSharedAndSaid(FxRobot robot) {
        TimelineMark mark = lonelyMark();
        robot.moveTo(at(mark.x(), mark.y()));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Pointed.entry(idOf(mark)), window.state().hovered());
        assertTrue(timeline.view().hover().isVisible());
        String said = ((Label) timeline.view().hover().getChildren().get(0)).getText();
        assertEquals(
                window.exploration()
                        .shown()
                        .index()
                        .entry(mark.rows().get(0))
                        .title()
                        .in("en"),
                said);
        robot.moveTo(window.main().view().lookup("#search"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Pointed.NOTHING, window.state().hovered());
        assertFalse(timeline.view().hover().isVisible());
    }

    @Test
    void whatTheMapHoversLightsUpHere(FxRobot robot) {
        TimelineMark mark = lonelyMark();
        robot.interact(() -> window.exploration().update(state -> state.withHovered(Pointed.entry(idOf(mark)))));
        assertTrue(scene().marks().stream()
                .anyMatch(each ->
                        each.rows().contains(mark.rows().get(0)) && each.emphasis() == TimelineMark.Emphasis.HOVERED));
    }

    @Test
    void theBrushIsDraggedByItsMiddle(FxRobot robot) {
        robot.interact(() -> timeline.go(TimeWindow.clamped(
                timeline.whole().start() + timeline.whole().span() * 0.3,
                timeline.whole().start() + timeline.whole().span() * 0.5)));
        TimeWindow before = shown();
        int steps = window.steps();
        TimelineBox brush = overview().brush(before);
        double perPixel = overview().scale().millisPerPixel();
        robot.drag(onStrip((brush.x() + brush.right()) / 2), MouseButton.PRIMARY)
                .moveBy(40, 0)
                .moveBy(40, 0)
                .drop();
        assertEquals(before.span(), shown().span());
        assertEquals(before.start() + 80 * perPixel, shown().start(), 2 * perPixel);
        assertEquals(steps + 1, window.steps());
    }

    @Test
    void theBrushHasHandlesThatPassEachOther(FxRobot robot) {
        robot.interact(() -> timeline.go(TimeWindow.clamped(
                timeline.whole().start() + timeline.whole().span() * 0.3,
                timeline.whole().start() + timeline.whole().span() * 0.5)));
        TimeWindow before = shown();
        double perPixel = overview().scale().millisPerPixel();
        TimelineBox brush = overview().brush(before);
        robot.drag(onStrip(brush.x() + 1), MouseButton.PRIMARY)
                .moveBy(-30, 0)
                .moveBy(-30, 0)
                .drop();
        assertEquals(before.end(), shown().end());
        assertEquals(before.start() - 60 * perPixel, shown().start(), 2 * perPixel);
        double width = overview().brush(shown()).width();
        robot.drag(onStrip(overview().brush(shown()).right() - 1), MouseButton.PRIMARY)
                .moveBy(-width / 2, 0)
                .moveBy(-width / 2 - 50, 0)
                .drop();
        assertEquals(before.start() - 60 * perPixel, shown().end(), 3 * perPixel);
        assertTrue(shown().start() < shown().end());
    }

    @Test
    void aClickBesideTheBrushBringsItThere(FxRobot robot) {
        robot.interact(() -> timeline.go(TimeWindow.clamped(
                timeline.whole().start() + timeline.whole().span() * 0.1,
                timeline.whole().start() + timeline.whole().span() * 0.2)));
        TimeWindow before = shown();
        double x = strip().getWidth() * 0.7;
        double middle = overview().scale().time(x);
        robot.moveTo(onStrip(x)).clickOn(MouseButton.SECONDARY);
        assertEquals(before, shown(), "only the first button");
        robot.clickOn(onStrip(x));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before.span(), shown().span());
        assertEquals(
                middle,
                shown().start() + shown().span() / 2.0,
                2 * overview().scale().millisPerPixel());
    }

    @Test
    void draggingBesideTheBrushDrawsANewOne(FxRobot robot) {
        robot.interact(() -> timeline.go(TimeWindow.clamped(
                timeline.whole().start() + timeline.whole().span() * 0.1,
                timeline.whole().start() + timeline.whole().span() * 0.2)));
        double from = strip().getWidth() * 0.6;
        double start = overview().scale().time(from);
        double perPixel = overview().scale().millisPerPixel();
        robot.drag(onStrip(from), MouseButton.PRIMARY)
                .moveBy(50, 0)
                .moveBy(50, 0)
                .drop();
        assertEquals(start, shown().start(), 2 * perPixel);
        assertEquals(100 * perPixel, shown().span(), 3 * perPixel);
    }

    @Test
    void theStripHasKeysOfItsOwn(FxRobot robot) {
        robot.interact(() -> strip().requestFocus());
        TimeWindow before = shown();
        robot.type(KeyCode.LEFT);
        tolerates(before.start() - before.span() * 0.1, shown().start());
        TimeWindow moved = shown();
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertEquals(moved.start(), shown().start());
        assertTrue(shown().end() > moved.end());
        robot.type(KeyCode.END);
        assertEquals(timeline.whole().end(), shown().end());
        robot.type(KeyCode.HOME);
        assertEquals(timeline.whole(), shown());
    }

    @Test
    void withoutAnimationTimeIsPlayedInSteps(FxRobot robot) {
        robot.interact(() -> {
            timeline.player().mode(Player.Mode.WINDOW);
            timeline.still(true);
            TimeWindow before = window.state().window();
            for (int frame = 0; frame < 59; frame++) {
                timeline.player().pass(1.0 / 60);
            }
            assertEquals(before, window.state().window(), "nothing moves");
            timeline.player().pass(2.0 / 60);
            assertEquals(
                    before.start() + before.span() / 20, window.state().window().start(), before.span() / 500);
            timeline.still(false);
            TimeWindow stepped = window.state().window();
            timeline.player().pass(1.0 / 60);
            assertNotEquals(stepped, window.state().window());
        });
    }

    @Test
    void playingRevealsWhatTheWindowHoldsAndPausesWhereItIs(FxRobot robot) {
        TimeWindow before = shown();
        robot.clickOn("#timeline-play");
        WindowFixture.until(() -> window.state().playhead() != null);
        String playing = robot.lookup("#timeline-play").query().getAccessibleText();
        robot.clickOn("#timeline-play");
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(timeline.player().isPlaying());
        Double at = window.state().playhead();
        assertNotNull(at, "what was reached stays");
        assertEquals(before, shown());
        assertNotEquals(playing, robot.lookup("#timeline-play").query().getAccessibleText());
        focusTime(robot);
        robot.type(KeyCode.ESCAPE);
        assertNull(window.state().playhead());
    }

    @Test
    void cumulativePlayEndsWithAllOfTheWindow(FxRobot robot) {
        int all = window.exploration().shown().matches().inWindow().cardinality();
        robot.interact(() -> timeline.player().advance(0.1));
        int few = window.exploration().shown().matches().inWindow().cardinality();
        assertTrue(few < all);
        robot.interact(() -> timeline.player().advance(19));
        int most = window.exploration().shown().matches().inWindow().cardinality();
        assertTrue(most > few);
        robot.interact(() -> timeline.player().advance(2));
        assertNull(window.state().playhead());
        assertEquals(all, window.exploration().shown().matches().inWindow().cardinality());
    }

    @Test
    void windowPlayMovesTheWindowToTheEndOfTime(FxRobot robot) {
        robot.interact(() -> {
            timeline.player().mode(Player.Mode.WINDOW);
            timeline.go(TimeWindow.clamped(
                    timeline.whole().start(),
                    timeline.whole().start() + timeline.whole().span() * 0.2));
        });
        TimeWindow before = shown();
        robot.interact(() -> {
            timeline.player().speed(2);
            timeline.player().advance(10);
        });
        assertEquals(before.span(), shown().span());
        tolerates(before.start() + before.span(), shown().start());
        assertNull(window.state().playhead());
        focusTime(robot);
        robot.type(KeyCode.SPACE);
        assertTrue(timeline.player().isPlaying());
        robot.interact(() -> timeline.player().advance(1000));
        robot.interact(() -> timeline.player().advance(1));
        assertFalse(timeline.player().isPlaying(), "it stops at the end");
    }

    @Test
    void movingTheTimelineStopsPlaying(FxRobot robot) {
        focusTime(robot);
        robot.type(KeyCode.SPACE);
        WindowFixture.until(() -> window.state().playhead() != null);
        robot.type(KeyCode.RIGHT);
        assertFalse(timeline.player().isPlaying());
        assertNull(window.state().playhead());
    }

    @Test
    void aChapterStopsPlaying(FxRobot robot) {
        focusTime(robot);
        robot.type(KeyCode.SPACE);
        WindowFixture.until(() -> window.state().playhead() != null);
        robot.interact(() -> window.features().facets().openChapter(0));
        assertFalse(timeline.player().isPlaying());
        assertNull(window.state().playhead());
    }

    @Test
    void fitAndTheDoubleArrowsMoveTheWindow(FxRobot robot) {
        TimeWindow before = shown();
        robot.clickOn("#timeline-earlier");
        tolerates(before.start() - before.span() * 0.5, shown().start());
        robot.clickOn("#timeline-later");
        tolerates(before.start(), shown().start());
        robot.clickOn("#timeline-fit");
        assertEquals(timeline.whole(), shown());
    }

    @Test
    void sureDatesLeaveOutWhatIsOnlyPossible(FxRobot robot) {
        int possibly = window.exploration().shown().matches().inWindow().cardinality();
        assertFalse(window.exploration().shown().matches().uncertain().isEmpty());
        robot.clickOn("#timeline-surely");
        assertEquals(Sureness.SURELY, window.state().filter().sureness());
        assertTrue(window.exploration().shown().matches().inWindow().cardinality() < possibly);
        assertTrue(window.exploration().shown().matches().uncertain().isEmpty());
        robot.clickOn("#timeline-surely");
        assertEquals(possibly, window.exploration().shown().matches().inWindow().cardinality());
    }

    @Test
    void onlyWhatTheMapShowsFollowsTheMap(FxRobot robot) {
        int all = window.exploration().shown().matches().onTimeline().cardinality();
        robot.clickOn("#timeline-only-map");
        int inFrance = window.exploration().shown().matches().onTimeline().cardinality();
        assertTrue(inFrance < all, "some lie overseas or nowhere");
        robot.interact(() ->
                window.exploration().update(state -> state.withExtent(Extent.of(new GeoBounds(5.2, 43.2, 5.5, 43.4)))));
        int inMarseille = window.exploration().shown().matches().onTimeline().cardinality();
        assertTrue(inMarseille > 0 && inMarseille < inFrance);
        robot.clickOn("#timeline-only-map");
        assertEquals(all, window.exploration().shown().matches().onTimeline().cardinality());
    }

    @Test
    void nAndPStepThroughTheEntriesAndKeepThemInView(FxRobot robot) {
        focusTime(robot);
        robot.type(KeyCode.HOME).type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.UP);
        for (int i = 0; i < 12; i++) {
            robot.type(KeyCode.N);
            int row =
                    window.exploration().shown().index().row(window.selected()).orElseThrow();
            double start = window.exploration().shown().index().earliestStart(row);
            assertTrue(start <= TimeWindow.MIN || shown().contains(start), window.selected());
        }
        String at = window.selected();
        robot.type(KeyCode.N).type(KeyCode.P);
        assertEquals(at, window.selected());
        robot.type(KeyCode.ESCAPE);
        assertNull(window.selected());
    }
}
