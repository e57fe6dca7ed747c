package org.chronocarte.io.format.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chronocarte.io.format.Problem;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Era;
import org.jspecify.annotations.Nullable;

/** The spreadsheet of TimelineJS as CSV, to be imported into Google Sheets: a title row, a row for each event and era. */
final class TimelineSheetExport implements DossierExport {

    private static final List<String> HEADER = List.of(
            "Year",
            "Month",
            "Day",
            "Time",
            "End Year",
            "End Month",
            "End Day",
            "End Time",
            "Display Date",
            "Headline",
            "Text",
            "Media",
            "Media Credit",
            "Media Caption",
            "Media Thumbnail",
            "Type",
            "Group",
            "Background");

    @Override
    public String id() {
        return "timelinejs-sheet";
    }

    @Override
    public String extension() {
        return "timeline.csv";
    }

    @Override
    public List<Problem> write(Dossier dossier, String language, OutputStream out) throws IOException {
        TimelineContent content = new TimelineContent(dossier, language);
        Telling telling = content.telling();
        CsvSheet sheet = new CsvSheet(out);
        sheet.row(HEADER);
        sheet.row(row(null, "", content.title(), content.summary(), "title", ""));
        for (Entry entry : content.events()) {
            sheet.row(row(
                    PlainSpan.of(Objects.requireNonNull(entry.when())),
                    telling.date(entry),
                    content.headline(entry),
                    content.text(entry),
                    "",
                    Markup.escaped(telling.kind(entry))));
        }
        for (Era era : content.eras()) {
            sheet.row(row(PlainSpan.of(era.when()), "", Markup.escaped(telling.say(era.label())), "", "era", ""));
        }
        sheet.finish();
        return content.losses();
    }

    private static List<String> row(
            @Nullable PlainSpan span, String display, String headline, String text, String type, String group) {
        List<String> row = new ArrayList<>();
        PlainDate end = span == null ? null : type.equals("era") ? span.end() : span.otherEnd();
        row.addAll(TimelineDates.cells(span == null ? null : span.known()));
        row.addAll(TimelineDates.cells(end));
        row.add(CsvSheet.guarded(display));
        row.add(CsvSheet.guarded(headline));
        row.add(CsvSheet.guarded(text));
        row.addAll(List.of("", "", "", ""));
        row.add(type);
        row.add(CsvSheet.guarded(group));
        row.add("");
        return row;
    }
}
