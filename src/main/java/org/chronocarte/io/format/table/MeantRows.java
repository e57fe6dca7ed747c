package org.chronocarte.io.format.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.chronocarte.io.format.ColumnFinder.Sheets;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.text.TwiceEncoded;
import org.jspecify.annotations.Nullable;

/** Rows whose texts were encoded twice, as they were meant where the reader wants it; else it is said that they were. */
final class MeantRows implements RowSource {

    private static final int LOOKED_AT = 1000;

    private final RowSource source;
    private final boolean wanted;
    private final TwiceEncoded seen = new TwiceEncoded();
    private int count;

    /** @param source closed with this */
    MeantRows(RowSource source, ImportChoices choices) {
        this.source = source;
        wanted = choices.last(Fix.Encoding.class)
                .filter(TwiceEncoded.FIX::equals)
                .isPresent();
    }

    @Override
    public @Nullable Row next() throws IOException {
        Row row = source.next();
        if (row == null || !wanted && ++count > LOOKED_AT) {
            return row;
        }
        String[] cells = row.cells();
        for (int i = 0; i < cells.length; i++) {
            if (wanted) {
                cells[i] = TwiceEncoded.undo(cells[i]);
            } else {
                seen.see(cells[i]);
            }
        }
        return row;
    }

    @Override
    public boolean is1904() {
        return source.is1904();
    }

    @Override
    public boolean isNamed() {
        return source.isNamed();
    }

    @Override
    public Sheets sheets() {
        return source.sheets();
    }

    @Override
    public List<Problem> broken() {
        return source.broken();
    }

    @Override
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(source.problems());
        if (seen.isLikely()) {
            String as = seen.first();
            all.add(Problem.warning("encoding-twice", new Where.File(), as, TwiceEncoded.undo(as))
                    .with(TwiceEncoded.FIX));
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
