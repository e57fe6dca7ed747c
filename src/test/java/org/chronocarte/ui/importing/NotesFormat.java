package org.chronocarte.ui.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.FoundPlace;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.PlaceQuery;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.DraftPlace;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.geo.Position;
import org.chronocarte.model.time.When;

/**
 * A foreign format that is as simple as one can be: "NOTES", then lines of title, date and place with bars between. A
 * date such as 3/4/2024 is doubted, there are two Torcys, a place "0,0" is none, and a line without a title is left out.
 */
final class NotesFormat implements DossierFormat {

    private static final String HEAD = "NOTES";

    private static final PlaceFinder TWO_TORCYS = queries -> queries.stream()
            .filter(each -> each.name().equals("Torcy"))
            .findFirst()
            .map(each ->
                    Map.of(each, List.of(torcy("Seine-et-Marne", 48.85, 2.65), torcy("Saône-et-Loire", 46.77, 4.45))))
            .orElse(Map.of());

    static FoundPlace torcy(String region, double lat, double lon) {
        return new FoundPlace("Torcy", "FR", region, 3000, new Position(lat, lon), PlacePrecision.TOWN);
    }

    @Override
    public String id() {
        return "notes";
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        return new String(head, StandardCharsets.UTF_8).startsWith(HEAD);
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        DraftDossier dossier = new DraftDossier(name, id(), choices, TWO_TORCYS);
        Optional<Fix.DayFirst> order = choices.last(Fix.DayFirst.class);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        lines.readLine();
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String[] cells = line.split("\\|", -1);
            Where where = new Where.Row(number, "");
            dossier.row();
            if (cells.length < 3 || cells[0].isBlank()) {
                dossier.leaveOut("id-blank", where, "1");
                continue;
            }
            Draft draft = new Draft(where, cells[0]);
            place(cells[2], draft, where, dossier);
            if (cells[1].contains("/") && order.isEmpty()) {
                draft.whenNote(cells[1]);
                dossier.warn(Problem.warning("date", where, cells[1])
                        .with(new Fix.DayFirst(true), new Fix.DayFirst(false), new Fix.LeaveOut(where)));
            } else if (!cells[1].isBlank()) {
                draft.when(When.parse(
                        iso(cells[1], order.map(Fix.DayFirst::dayFirst).orElse(true))));
            }
            dossier.add(draft);
        }
        return dossier.finish();
    }

    private static void place(String cell, Draft draft, Where where, DraftDossier dossier) {
        if (cell.equals("0,0")) {
            boolean settled = dossier.choices().all(Fix.NoPosition.class).contains(new Fix.NoPosition(where));
            if (!settled) {
                draft.place(DraftPlace.at(null, new Position(0, 0)));
                dossier.warn(Problem.warning("position-half", where).with(new Fix.NoPosition(where)));
            }
        } else if (!cell.isBlank()) {
            draft.place(DraftPlace.named(cell));
        }
    }

    private static String iso(String cell, boolean dayFirst) {
        String[] parts = cell.split("/");
        return parts.length < 3
                ? cell
                : String.format("%s-%2s-%2s", parts[2], parts[dayFirst ? 1 : 0], parts[dayFirst ? 0 : 1])
                        .replace(' ', '0');
    }

    /** The choice of one of the two. */
    static Fix oneOf(FoundPlace place) {
        return new Fix.PlaceIs(new PlaceQuery(Objects.requireNonNull(place.name()), null, null), place);
    }
}
