package org.chronocarte.io.format.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.chronocarte.io.format.ColumnFinder.Sheets;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.BrokenTableException;
import org.chronocarte.io.format.draft.DateNumbers;
import org.chronocarte.io.format.draft.GuardedCells;
import org.chronocarte.io.format.draft.KnownTable;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Rows of a sheet of an .xlsx workbook, a row at a time. Numbers that are shown as dates become ISO dates. */
final class ExcelRows implements RowSource {

    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
    private static final Pattern DATED = Pattern.compile("(?i).*(y|m|d|h).*");

    private static final Pattern FROM_1904 = Pattern.compile("date1904\\s*=\\s*[\"'](?:1|true|on)[\"']");
    /** The flag stands before the sheets. */
    private static final int HEAD = 1 << 16;

    private final SpooledZip zip;
    private final ReadableWorkbook workbook;
    private final Sheets sheets;
    private final List<Problem> problems;
    private final MergedCells merged;
    private final Stream<org.dhatim.fastexcel.reader.Row> stream;
    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
    private final DateNumbers serials;
    private long unsolved;

    private ExcelRows(SpooledZip zip, ReadableWorkbook workbook, List<KnownTable> kinds, ImportChoices choices)
            throws IOException {
        this.zip = zip;
        this.workbook = workbook;
        List<Sheet> all = workbook.getSheets().toList();
        List<String> names = all.stream().map(Sheet::getName).toList();
        SheetChoice choice = SheetChoice.of(names, index -> header(all.get(index)), kinds, choices);
        sheets = choice.sheets();
        problems = choice.problems();
        Sheet sheet = all.get(choice.index());
        merged = ExcelMerges.of(zip, sheet.getId());
        stream = sheet.openStream();
        rows = stream.iterator();
        serials = isFrom1904(zip) ? DateNumbers.SERIAL_1904 : DateNumbers.SERIAL_1900;
    }

    /** The first row of a sheet that holds a text. */
    private static List<String> header(Sheet sheet) throws IOException {
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
            return rows.map(ExcelRows::words)
                    .filter(words -> words.stream().anyMatch(each -> !each.isBlank()))
                    .findFirst()
                    .orElse(List.of());
        }
    }

    private static List<String> words(org.dhatim.fastexcel.reader.Row row) {
        return row.stream()
                .map(cell -> cell == null || cell.getType() != CellType.STRING ? "" : cell.getText())
                .toList();
    }

    /** Opens the workbook; closing closes and deletes the archive too. As {@link WorkbookFormat#open}. */
    static ExcelRows open(SpooledZip zip, List<KnownTable> kinds, ImportChoices choices) throws IOException {
        ReadableWorkbook workbook = null;
        try {
            workbook = new ReadableWorkbook(zip.file().toFile(), new ReadingOptions(isStyled(zip), true));
            return new ExcelRows(zip, workbook, kinds, choices);
        } catch (BrokenTableException e) {
            close(workbook);
            throw e;
        } catch (IOException | RuntimeException e) {
            // The library throws whatever its parts throw on a broken workbook.
            close(workbook);
            throw SpooledZip.truncated();
        }
    }

    /** The library knows the flag only as "true", while Excel writes "1". */
    private static boolean isFrom1904(SpooledZip zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.file().toFile())) {
            ZipEntry entry = file.getEntry("xl/workbook.xml");
            if (entry == null) {
                return false;
            }
            try (InputStream in = file.getInputStream(entry)) {
                return FROM_1904
                        .matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8))
                        .find();
            }
        }
    }

    /** Without styles there are no formats of cells; the library takes a workbook for broken that lacks what it asks for. */
    private static boolean isStyled(SpooledZip zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.file().toFile())) {
            return file.getEntry("xl/styles.xml") != null;
        }
    }

    private static void close(@Nullable ReadableWorkbook workbook) throws IOException {
        if (workbook != null) {
            workbook.close();
        }
    }

    @Override
    public @Nullable Row next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            org.dhatim.fastexcel.reader.Row row = rows.next();
            List<String> cells = new ArrayList<>();
            for (Cell cell : row) {
                if (cell != null) {
                    while (cells.size() < cell.getColumnIndex()) {
                        cells.add("");
                    }
                }
                cells.add(cell == null ? "" : text(cell));
            }
            return merged.seen(new Row(row.getRowNum(), GuardedCells.bare(cells.toArray(String[]::new))));
        } catch (RuntimeException e) {
            // As in opening: the library's parts throw what they like.
            throw SpooledZip.truncated();
        }
    }

    private String text(Cell cell) {
        String raw = cell.getRawValue();
        CellType type = cell.getType();
        if (type == CellType.FORMULA && (raw == null || raw.isEmpty())) {
            unsolved++;
            return "";
        }
        if (type == CellType.BOOLEAN) {
            return "1".equals(raw) || "true".equalsIgnoreCase(raw) ? "true" : "false";
        }
        boolean counted = type == CellType.NUMBER || type == CellType.FORMULA;
        if (counted && raw != null && isDate(cell)) {
            return shown(date(raw), cell);
        }
        if (type == CellType.STRING) {
            return cell.getText();
        }
        return raw == null ? "" : plain(raw);
    }

    private static boolean isDate(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && (id >= 14 && id <= 22 || id >= 45 && id <= 47)) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null
                && !format.equalsIgnoreCase("General")
                && DATED.matcher(ASIDE.matcher(format).replaceAll("")).matches();
    }

    /** As much of a date as its cell shows: a month without its first day, where only the month was typed. */
    private static String shown(String date, Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null || !date.endsWith("-01")) {
            return date;
        }
        String bare = ASIDE.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        boolean whole = bare.indexOf('d') >= 0 || bare.indexOf('h') >= 0 || bare.indexOf('y') < 0;
        if (whole) {
            return date;
        }
        int year = date.indexOf('-');
        return bare.indexOf('m') >= 0
                ? date.substring(0, year + 3)
                : date.endsWith("-01-01") ? date.substring(0, year) : date;
    }

    private String date(String raw) {
        try {
            double number = Double.parseDouble(raw);
            if (number >= 0 && number < 1) {
                long minutes = Math.round(number * 24 * 60);
                return String.format("%02d:%02d", minutes / 60 % 24, minutes % 60);
            }
            return serials.edtf(number).orElse(raw);
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    /** A number as it was typed: 45000.0 and 4.5E4 are 45000. */
    private static String plain(String raw) {
        try {
            double number = Double.parseDouble(raw);
            boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
            return whole ? Long.toString((long) number) : raw;
        } catch (NumberFormatException e) {
            return raw;
        }
    }

    @Override
    public boolean is1904() {
        return serials == DateNumbers.SERIAL_1904;
    }

    @Override
    public Sheets sheets() {
        return sheets;
    }

    @Override
    public List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(merged.problems());
        if (unsolved > 0) {
            all.add(Problem.warning("formulas-empty", new Where.File(), Long.toString(unsolved)));
        }
        return all;
    }

    @Override
    public void close() throws IOException {
        try (zip;
                workbook) {
            stream.close();
        }
    }
}
