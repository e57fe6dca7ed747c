package org.chronocarte.io.format.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.BrokenTableException;
import org.chronocarte.io.format.draft.KnownTable;

/** Workbooks: .xlsx of Excel and .ods of LibreOffice. One sheet is read, a row at a time. */
public final class WorkbookFormat implements DossierFormat {

    /** The {@link #id} of Excel's. */
    static final String EXCEL = "xlsx";

    /** The {@link #id} of OpenDocument's. */
    static final String OPEN_DOCUMENT = "ods";

    private static final String ZIP = "PK\u0003\u0004";

    private final String id;
    private final String sign;
    private final TableReader tables;
    private final WorkbookKinds kinds;

    private WorkbookFormat(String id, String sign, TableReader tables, WorkbookKinds kinds) {
        this.id = id;
        this.sign = sign;
        this.tables = tables;
        this.kinds = kinds;
    }

    /**
     * Reads workbooks of Excel.
     *
     * @param tables makes entries of the rows
     * @param kinds what else they may hold
     */
    public static WorkbookFormat excel(TableReader tables, WorkbookKinds kinds) {
        return new WorkbookFormat(EXCEL, "xl/", tables, kinds);
    }

    /** Reads workbooks of LibreOffice; as {@link #excel}. */
    public static WorkbookFormat openDocument(TableReader tables, WorkbookKinds kinds) {
        return new WorkbookFormat(OPEN_DOCUMENT, "application/vnd.oasis.opendocument.spreadsheet", tables, kinds);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String low = name.toLowerCase(Locale.ROOT);
        boolean named = low.endsWith("." + id) || id.equals("xlsx") && low.endsWith(".xlsm");
        return text.startsWith(ZIP) && (named || text.contains(sign));
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        try (SpooledZip zip = SpooledZip.of(in)) {
            Optional<ReadResult> linked = linked(zip, name, choices);
            return linked.isPresent() ? linked.get() : sheet(zip, name, choices);
        } catch (BrokenTableException e) {
            return new ReadResult.Refused(ImportReport.refused(name, id, List.of(e.problem())));
        }
    }

    private Optional<ReadResult> linked(SpooledZip zip, String name, ImportChoices choices) throws IOException {
        if (kinds.linked().isEmpty()) {
            return Optional.empty();
        }
        WorkbookSheets sheets = WorkbookSheets.of(this, zip);
        for (LinkedSheets kind : kinds.linked()) {
            if (kind.recognises(sheets.names())) {
                return Optional.of(kind.read(name, sheets, choices));
            }
        }
        return Optional.empty();
    }

    private ReadResult sheet(SpooledZip zip, String name, ImportChoices choices) throws IOException {
        try (SheetRows rows = SheetRows.of(open(zip, choices))) {
            for (KnownTable kind : kinds.tables()) {
                if (kind.isOurs(rows.header())) {
                    return kind.read(name, rows.asKnown(), choices);
                }
            }
            return tables.read(id, () -> rows, name, choices);
        }
    }

    /** Opens the rows of a workbook: those of the chosen sheet, or of the only one of a known kind, or of the first. */
    RowSource open(InputStream in, ImportChoices choices) throws IOException {
        return open(SpooledZip.of(in), choices);
    }

    private RowSource open(SpooledZip zip, ImportChoices choices) throws IOException {
        try {
            return id.equals(OPEN_DOCUMENT)
                    ? OpenDocumentRows.open(zip, kinds.tables(), choices)
                    : ExcelRows.open(zip, kinds.tables(), choices);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }
}
