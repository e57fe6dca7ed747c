package org.chronocarte.io.format.story;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.table.LinkedSheets;

/**
 * The workbook in which people keep a timemap, as datasheet-server reads it: sheets called {@code EXPORT_EVENTS},
 * {@code EXPORT_ASSOCIATIONS}, {@code EXPORT_SOURCES} and {@code EXPORT_SITES}, joined as the lists of its JSON are.
 * Rows are pointed at by sheet and number.
 */
public final class TimemapSheets implements LinkedSheets {

    private static final String EVENTS = "export_events";

    private final PlaceFinder finder;

    /** @param finder looks up places of which the workbook gives only the name */
    public TimemapSheets(PlaceFinder finder) {
        this.finder = finder;
    }

    @Override
    public boolean recognises(List<String> sheets) {
        return sheets.stream().map(TimemapSheets::plain).anyMatch(EVENTS::equals);
    }

    private static String plain(String sheet) {
        return sheet.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public ReadResult read(String name, Sheets sheets, ImportChoices choices) throws IOException {
        DraftDossier dossier = new DraftDossier(name, "timemap", choices, finder);
        TimemapParts parts = new TimemapParts(dossier);
        for (String sheet : sheets.names()) {
            String list = "/" + plain(sheet);
            if (TimemapParts.lists().contains(list)) {
                sheets.rows(sheet, (number, cells) -> {
                    ObjectNode item = JsonNodeFactory.instance.objectNode();
                    cells.forEach(item::put);
                    parts.item(list, new Where.Pointer(JsonLists.pointer("", sheet) + "/" + number), item);
                });
            } else {
                dossier.warn("timemap-sheet", new Where.Pointer(JsonLists.pointer("", sheet)), sheet);
            }
        }
        parts.finish();
        return dossier.finish();
    }
}
