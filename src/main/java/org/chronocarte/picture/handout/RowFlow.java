package org.chronocarte.picture.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lets rows flow down columns and over pages. Rows that are to be kept together are, as long as a column holds them. */
final class RowFlow {

    private static final double GUTTER = 24;
    private static final double BEFORE_COLUMNS = 16;
    /** With less room than this left, columns begin on another page. */
    private static final double LEAST = 110;

    private final Frame frame;
    private final List<List<HandoutItem>> pages = new ArrayList<>();
    private final List<Handout.Bookmark> bookmarks = new ArrayList<>();
    private final Map<String, Handout.Spot> anchors = new LinkedHashMap<>();
    private int columns = 1;
    private int column;
    private double top;
    private double y;
    private boolean fresh = true;

    /** Where on a page rows may stand, in points. */
    record Frame(double left, double top, double right, double bottom) {

        double width() {
            return right - left;
        }

        double height() {
            return bottom - top;
        }

        /** How wide one of some columns is. */
        double column(int of) {
            return (width() - (of - 1) * GUTTER) / of;
        }
    }

    RowFlow(Frame frame) {
        this.frame = frame;
        newPage();
    }

    /** At least one; what was begun and holds nothing is no page. */
    List<List<HandoutItem>> pages() {
        int last = pages.size() - 1;
        return last > 0 && pages.get(last).isEmpty() ? pages.subList(0, last) : pages;
    }

    List<Handout.Bookmark> bookmarks() {
        return bookmarks;
    }

    Map<String, Handout.Spot> anchors() {
        return anchors;
    }

    private void newPage() {
        pages.add(new ArrayList<>());
        column = 0;
        top = frame.top();
        y = top;
        fresh = true;
    }

    /** Goes on in some columns below what there is; on another page where that leaves too little room. */
    void columns(int count) {
        columns = count;
        column = 0;
        top = fresh ? y : y + BEFORE_COLUMNS;
        y = top;
        fresh = true;
        if (frame.bottom() - y < LEAST && y > frame.top()) {
            newPage();
        }
    }

    /** Goes on at the top of a page. */
    void page(int count) {
        columns = count;
        if (!pages.get(pages.size() - 1).isEmpty()) {
            newPage();
        }
    }

    void place(List<Row> rows) {
        int first = 0;
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).keepNext() || i == rows.size() - 1) {
                together(rows.subList(first, i + 1));
                first = i + 1;
            }
        }
    }

    private void together(List<Row> rows) {
        double needed = -rows.get(0).gap();
        for (Row row : rows) {
            needed += row.gap() + row.height();
        }
        double gap = fresh ? 0 : rows.get(0).gap();
        if (needed <= frame.height() && y + gap + needed > frame.bottom() + 1e-6) {
            nextColumn();
            while (y + needed > frame.bottom() + 1e-6) {
                nextColumn();
            }
        }
        rows.forEach(this::put);
    }

    private void put(Row row) {
        double gap = fresh ? 0 : row.gap();
        if (y + gap + row.height() > frame.bottom() + 1e-6 && !fresh) {
            nextColumn();
            gap = 0;
        }
        double left = frame.left() + column * (frame.column(columns) + GUTTER);
        double at = y + gap;
        int page = pages.size() - 1;
        row.items().forEach(item -> pages.get(page).add(item.moved(left, at)));
        Handout.Spot spot = new Handout.Spot(page, at);
        if (row.bookmark() != null) {
            bookmarks.add(new Handout.Bookmark(row.bookmark(), spot));
        }
        if (row.anchor() != null) {
            anchors.put(row.anchor(), spot);
        }
        y = at + row.height();
        fresh = false;
    }

    private void nextColumn() {
        if (column + 1 < columns) {
            column++;
            y = top;
            fresh = true;
        } else {
            newPage();
        }
    }
}
