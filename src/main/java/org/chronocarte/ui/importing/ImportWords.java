package org.chronocarte.ui.importing;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.FoundPlace;
import org.chronocarte.io.format.Misplaced;
import org.chronocarte.io.format.ProblemWords;
import org.chronocarte.io.format.grid.Grid;
import org.chronocarte.io.format.table.ColumnRole;
import org.chronocarte.io.format.table.ColumnWords;
import org.chronocarte.io.format.text.TwiceEncoded;
import org.chronocarte.model.dossier.PlacePrecision;
import org.chronocarte.model.text.Messages;
import org.chronocarte.model.time.When;
import org.chronocarte.model.time.WhenWords;
import org.jspecify.annotations.Nullable;

/** What the import doctor says, in one language. */
final class ImportWords {

    private final Messages words;
    private final WhenWords dates;
    private final ProblemWords problems;
    private final ColumnWords columns;

    ImportWords(String language) {
        Locale locale = Locale.forLanguageTag(language);
        words = new Messages(ResourceBundle.getBundle("org.chronocarte.ui.importing.importing", locale));
        dates = new WhenWords(locale);
        problems = new ProblemWords(locale);
        columns = new ColumnWords(locale);
    }

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    String language() {
        return words.locale().getLanguage();
    }

    /** A date in words; that there is none for null. */
    String date(@Nullable When when) {
        return when == null ? words.get("undated") : dates.label(when);
    }

    ProblemWords problems() {
        return problems;
    }

    /** What a fix does, for a button. */
    String fix(Fix fix) {
        if (fix instanceof Fix.DayFirst order) {
            return words.get(order.dayFirst() ? "fix.day" : "fix.month");
        }
        if (fix instanceof Fix.Century century) {
            return words.get("fix.century", Integer.toString(century.today().getYear()));
        }
        if (fix instanceof Fix.Years) {
            return words.get("fix.years");
        }
        if (fix instanceof Fix.Days) {
            return words.get("fix.days");
        }
        if (fix instanceof Fix.YearsAbove) {
            return words.get("fix.years.above");
        }
        if (fix instanceof Fix.SwapCoordinates swap) {
            return words.get(swap.where() == null ? "fix.swap.all" : "fix.swap");
        }
        if (fix instanceof Fix.Move move) {
            return move(move.likelier());
        }
        if (fix instanceof Fix.SwapDates) {
            return words.get("fix.dates");
        }
        if (fix instanceof Fix.NoPosition) {
            return words.get("fix.nowhere");
        }
        if (fix instanceof Fix.LeaveOut) {
            return words.get("fix.out");
        }
        if (fix.equals(TwiceEncoded.FIX)) {
            return words.get("fix.encoding.twice");
        }
        if (fix instanceof Fix.Encoding encoding) {
            return words.get("fix.encoding", named(encoding.charset()));
        }
        if (fix instanceof Fix.Sheet sheet) {
            return words.get("fix.sheet", sheet.name());
        }
        if (fix instanceof Fix.Projected metres) {
            return words.get(
                    "fix.projected",
                    Grid.ofEpsg(metres.system()).map(Grid::title).orElse(metres.system()));
        }
        if (fix instanceof Fix.PlaceIs is) {
            return place(is.place());
        }
        Fix.Column column = (Fix.Column) fix;
        return words.get(column.role().isEmpty() ? "fix.aside" : "fix.column", column.header(), role(column));
    }

    /** What each of several fixes does, in their order: places of one name and region are told apart by where they lie. */
    Map<Fix, String> fixes(List<Fix> several) {
        Map<String, Long> alike = several.stream().collect(Collectors.groupingBy(this::fix, Collectors.counting()));
        Map<Fix, String> texts = new LinkedHashMap<>();
        for (Fix fix : several) {
            String text = fix(fix);
            boolean alone = alike.getOrDefault(text, 1L) == 1;
            texts.put(
                    fix,
                    !alone && fix instanceof Fix.PlaceIs is
                            ? words.get(
                                    "fix.place.at", text, is.place().position().written())
                            : text);
        }
        return texts;
    }

    private String role(Fix.Column column) {
        return ColumnRole.of(column.role()).map(columns::role).orElse(column.role());
    }

    private String move(Misplaced.Likelier likelier) {
        String written = likelier.position().written();
        return switch (likelier.slip()) {
            case SWAPPED -> words.get("fix.move.swapped", written);
            case LATITUDE_SIGN -> words.get("fix.move.lat", written);
            case LONGITUDE_SIGN -> words.get("fix.move.lon", written);
            case BOTH_SIGNS -> words.get("fix.move.both", written);
            case OTHER_PLACE -> {
                FoundPlace place = likelier.place();
                yield words.get("fix.move.place", place == null ? written : place(place));
            }
        };
    }

    /** What the fixes of several rows do together. */
    String forAll(Fix one, int count) {
        if (one instanceof Fix.LeaveOut) {
            return words.get("all.out", count);
        }
        if (one instanceof Fix.NoPosition) {
            return words.get("all.nowhere", count);
        }
        if (one instanceof Fix.Move) {
            return words.get("all.move", count);
        }
        return words.get(one instanceof Fix.SwapDates ? "all.dates" : "all.swap", count);
    }

    private String place(FoundPlace place) {
        String country = place.country().isEmpty()
                ? ""
                : new Locale.Builder().setRegion(place.country()).build().getDisplayCountry(words.locale());
        boolean territory = place.precision() == PlacePrecision.TERRITORY;
        if (country.isEmpty() || territory && country.equals(place.name())) {
            return place.name();
        }
        if (place.region() == null || place.region().equals(country)) {
            return words.get(territory ? "fix.place.territory" : "fix.place", place.name(), country);
        }
        return words.get("fix.place.region", place.name(), place.region(), country);
    }

    private static String named(String charset) {
        String name = Charset.isSupported(charset) ? Charset.forName(charset).displayName(Locale.ROOT) : charset;
        return name.startsWith("x-") ? name.substring(2) : name;
    }
}
