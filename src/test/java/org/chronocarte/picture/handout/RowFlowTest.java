package org.chronocarte.picture.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowFlowTest {

    private static final RowFlow.Frame FRAME = new RowFlow.Frame(10, 20, 310, 220);

    /** A row that can be found again: its rule's thickness is its number. */
    private static Row row(int number, double gap, double height, boolean kept) {
        return new Row(gap, height, kept, List.of(new HandoutItem.Rule(0, 1, 0, number, 0)));
    }

    private record Placed(int page, double x, double y, int number) {}

    private static List<Placed> placed(RowFlow flow) {
        List<Placed> placed = new ArrayList<>();
        for (int page = 0; page < flow.pages().size(); page++) {
            for (HandoutItem item : flow.pages().get(page)) {
                HandoutItem.Rule rule = (HandoutItem.Rule) item;
                placed.add(new Placed(page, rule.x0(), rule.y(), (int) rule.thickness()));
            }
        }
        return placed;
    }

    @Test
    void rowsStandBelowEachOther() {
        RowFlow flow = new RowFlow(FRAME);
        flow.place(List.of(row(1, 5, 30, false), row(2, 5, 30, false)));
        assertEquals(List.of(new Placed(0, 10, 20, 1), new Placed(0, 10, 55, 2)), placed(flow));
    }

    @Test
    void aHeadingGoesOnWithWhatFollows() {
        RowFlow flow = new RowFlow(FRAME);
        flow.place(List.of(row(1, 0, 170, false)));
        flow.place(List.of(row(2, 0, 20, true), row(3, 0, 20, false)));
        assertEquals(
                List.of(new Placed(0, 10, 20, 1), new Placed(1, 10, 20, 2), new Placed(1, 10, 40, 3)), placed(flow));
    }

    @Test
    void aHeadingOfManyLinesIsNotBroken() {
        RowFlow flow = new RowFlow(FRAME);
        flow.place(List.of(row(1, 0, 130, false)));
        List<Row> rows = new ArrayList<>(Paragraphs.keptWithNext(
                List.of(row(2, 0, 20, true), row(3, 0, 20, false), row(4, 0, 20, true), row(5, 0, 20, false))));
        rows.add(row(6, 0, 20, false));
        flow.place(rows);
        assertEquals(
                List.of(0, 1, 1, 1, 1, 1),
                placed(flow).stream().map(Placed::page).toList());
    }

    @Test
    void columnsAreFilledOneAfterTheOther() {
        RowFlow flow = new RowFlow(FRAME);
        flow.columns(2);
        flow.place(List.of(row(1, 0, 150, false), row(2, 0, 150, false), row(3, 0, 150, false)));
        double second = 10 + FRAME.column(2) + 24;
        assertEquals(
                List.of(new Placed(0, 10, 20, 1), new Placed(0, second, 20, 2), new Placed(1, 10, 20, 3)),
                placed(flow));
        assertTrue(second + FRAME.column(2) <= FRAME.right() + 1e-9);
    }

    /** Columns that begin below something begin side by side, and go on at the top of the next page. */
    @Test
    void columnsBeginSideBySide() {
        RowFlow flow = new RowFlow(FRAME);
        flow.place(List.of(row(1, 0, 60, false)));
        flow.columns(2);
        flow.place(List.of(row(2, 9, 100, false), row(3, 9, 100, false), row(4, 9, 100, false)));
        List<Placed> placed = placed(flow);
        assertEquals(placed.get(1).y(), placed.get(2).y());
        assertTrue(placed.get(1).y() > 80);
        assertEquals(new Placed(1, 10, 20, 4), placed.get(3));
    }

    @Test
    void aPageThatIsStillBlankIsNotLeftBlank() {
        RowFlow flow = new RowFlow(FRAME);
        flow.page(1);
        flow.place(List.of(row(1, 0, 10, false)));
        flow.page(2);
        flow.place(List.of(row(2, 0, 10, false)));
        assertEquals(List.of(new Placed(0, 10, 20, 1), new Placed(1, 10, 20, 2)), placed(flow));
    }

    @Test
    void columnsThatStayEmptyAreNoPage() {
        RowFlow flow = new RowFlow(FRAME);
        flow.place(List.of(row(1, 0, 190, false)));
        flow.columns(2);
        assertEquals(1, flow.pages().size());
    }

    @Test
    void bookmarksAndAnchorsSayWhereTheirRowsStand() {
        RowFlow flow = new RowFlow(FRAME);
        flow.place(List.of(row(1, 0, 190, false)));
        flow.place(List.of(row(2, 0, 20, false).withBookmark("b").withAnchor("a")));
        Handout.Spot spot = new Handout.Spot(1, 20);
        assertEquals(List.of(new Handout.Bookmark("b", spot)), flow.bookmarks());
        assertEquals(spot, flow.anchors().get("a"));
    }

    /** Whatever the rows: all in order, none beyond the frame, none apart from the next that it is to be kept with. */
    @Test
    void anyRowsAreKeptTogether() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            RowFlow flow = new RowFlow(FRAME);
            flow.place(List.of(row(9999, 0, random.nextInt(120), false)));
            flow.columns(1 + random.nextInt(3));
            List<Row> rows = new ArrayList<>();
            int inARow = 0;
            for (int i = 0; i < 60; i++) {
                boolean kept = random.nextInt(3) == 0 && inARow < 4 && i < 59;
                inARow = kept ? inARow + 1 : 0;
                rows.add(row(i, random.nextInt(8), 3 + random.nextInt(28), kept));
            }
            flow.place(rows);
            List<Placed> placed = placed(flow);
            assertEquals(61, placed.size());
            for (int i = 0; i < 60; i++) {
                Placed at = placed.get(i + 1);
                assertEquals(i, at.number());
                assertTrue(at.y() >= FRAME.top() && at.y() + rows.get(i).height() <= FRAME.bottom() + 1e-5);
                if (rows.get(i).keepNext()) {
                    Placed next = placed.get(i + 2);
                    assertEquals(at.page(), next.page());
                    assertEquals(at.x(), next.x());
                    assertEquals(at.y() + rows.get(i).height() + rows.get(i + 1).gap(), next.y(), 1e-6);
                }
            }
        }
    }

    /** What no column can hold together is broken rather than drawn beyond the frame. */
    @Test
    void tooMuchToKeepTogetherIsBroken() {
        RowFlow flow = new RowFlow(FRAME);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            rows.add(row(i, 0, 20, true));
        }
        flow.place(rows);
        placed(flow).forEach(at -> assertTrue(at.y() + 20 <= FRAME.bottom() + 1e-6));
        assertEquals(3, flow.pages().size());
    }
}
