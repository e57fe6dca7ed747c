package org.chronocarte.io.format.geo;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.DossierFormat;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.Draft;
import org.chronocarte.io.format.draft.DraftDossier;
import org.chronocarte.io.format.draft.DraftPlace;
import org.chronocarte.io.format.draft.DraftSource;
import org.chronocarte.io.format.draft.KnownRows;
import org.chronocarte.io.format.draft.KnownTable;
import org.chronocarte.io.format.draft.KnownText;
import org.chronocarte.io.format.draft.Locator;
import org.chronocarte.io.format.draft.MachineDates;
import org.chronocarte.io.format.draft.Moments;
import org.chronocarte.io.format.draft.Moments.LoneStart;
import org.chronocarte.io.format.draft.NamedRows;
import org.chronocarte.io.format.draft.NamedRows.Row;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.time.When;
import org.jspecify.annotations.Nullable;

/**
 * The table of Linked Places (LP-TSV 0.5). Two things mean the opposite of what they do in its JSON: a start alone is
 * "from then, until nobody knows when or to this day", and -320 is 320 BC, which ISO 8601 writes -0319.
 */
public final class LinkedPlacesTableFormat implements DossierFormat, KnownTable {

    private static final Pattern BEFORE_CHRIST = Pattern.compile("-0*([1-9]\\d{0,3})(-.*)?");

    private final PlaceFinder finder;

    /** @param finder looks up places of which a row gives no position */
    public LinkedPlacesTableFormat(PlaceFinder finder) {
        this.finder = finder;
    }

    @Override
    public String id() {
        return "linked-places-table";
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        return KnownText.isOf(head, this);
    }

    @Override
    public boolean isOurs(List<String> header) {
        List<String> names = NamedRows.names(header);
        return names.containsAll(List.of("id", "title", "title_source"))
                && (names.contains("start") || names.contains("attestation_year") || names.contains("title_uri"));
    }

    @Override
    public ReadResult read(InputStream in, String name, ImportChoices choices) throws IOException {
        return KnownText.read(in, name, this, choices);
    }

    @Override
    public ReadResult read(String name, KnownRows table, ImportChoices choices) throws IOException {
        DraftDossier dossier = new DraftDossier(name, id(), choices, finder);
        return NamedRows.read(table, dossier, new Rows(dossier)::take);
    }

    /** Turns rows into drafts. */
    private static final class Rows {

        private final DraftDossier dossier;
        private final Moments moments;
        private final Placing placing;

        Rows(DraftDossier dossier) {
            this.dossier = dossier;
            this.moments = new Moments(dossier);
            this.placing = new Placing(new Locator(dossier));
        }

        void take(Row row) {
            String id = row.take("id");
            String title = row.take("title");
            if (title.isEmpty() && id.isEmpty()) {
                dossier.leaveOut("record-untitled", row.where());
                return;
            }
            String place = title.isEmpty() ? id : title;
            Draft draft = new Draft(row.where(), place).id(id).summary(row.take("description"));
            source(draft, row);
            moments.span(draft, iso(row.take("start")), iso(row.take("end")), LoneStart.SINCE);
            for (String type : row.take("types").split(";")) {
                if (!type.isBlank()) {
                    draft.tag(type.strip());
                }
            }
            DraftPlace found = place(row, place);
            if (found != null) {
                draft.place(found);
            }
            row.keepRest(draft);
            dossier.add(draft);
        }

        private static void source(Draft draft, Row row) {
            String source = row.take("title_source");
            String address = row.take("title_uri");
            String year = row.take("attestation_year");
            if (!source.isEmpty() || !address.isEmpty()) {
                String date = year.isEmpty() ? null : MachineDates.date(iso(year));
                draft.source(new DraftSource(
                        source.isEmpty() ? address : source,
                        null,
                        date == null ? null : When.parse(date),
                        address.isEmpty() ? null : address,
                        null));
            }
            if (!year.isEmpty()) {
                draft.extra("attestation_year", year);
            }
        }

        private @Nullable DraftPlace place(Row row, String name) {
            String approximation = row.take("approximation");
            String remark = approximation.isEmpty() ? null : "(" + approximation + ")";
            String wkt = row.take("geowkt");
            String lat = row.take("lat");
            String lon = row.take("lon");
            Spot spot = wkt.isEmpty() ? spot(lat, lon) : Wkt.spot(wkt);
            if (spot != null) {
                return placing.place(row.where(), spot, name, remark != null, remark);
            }
            if (!wkt.isEmpty() || !lat.isEmpty() || !lon.isEmpty()) {
                dossier.warn("position-no-degrees", row.where(), wkt.isEmpty() ? lat + ", " + lon : wkt);
                return null;
            }
            String country = row.cells().getOrDefault("ccodes", "");
            boolean one = country.length() == 2;
            return new DraftPlace(name, one ? country : null, null, null, PlacePrecision.TOWN, List.of(), null);
        }

        private static @Nullable Spot spot(String lat, String lon) {
            try {
                return new Spot(Spot.Sort.POINT, Double.parseDouble(lon), Double.parseDouble(lat), 0, 0, 1);
            } catch (NumberFormatException e) {
                return null;
            }
        }

        /** A date as ISO 8601 counts years, one less before Christ, and writes them, in four digits. */
        private static String iso(String date) {
            Matcher before = BEFORE_CHRIST.matcher(date);
            if (!before.matches()) {
                return MachineDates.ofYear(date);
            }
            String rest = before.group(2) == null ? "" : before.group(2);
            return MachineDates.year(1 - Long.parseLong(before.group(1))) + rest;
        }
    }
}
