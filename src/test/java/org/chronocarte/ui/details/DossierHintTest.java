package org.chronocarte.ui.details;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Set;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.table.TableFormat;
import org.chronocarte.io.format.table.TableReader;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.ui.WindowFixture;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DossierHintTest {

    @Start
    void start(Stage unused) {}

    private static Set<String> told(String table) throws Exception {
        TableFormat format = new TableFormat(new TableReader(PlaceFinder.NONE, Clock.systemUTC()));
        ReadResult read = format.read(
                new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), "t.csv", ImportChoices.NONE);
        EntryIndex index = new EntryIndex(((ReadResult.Read) read).dossier());
        VBox details = new DossierDetails(index, new DetailTexts("en"), () -> {});
        return WindowFixture.textsIn(details);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,2024-05-14,43.5,5.25|on the map or on the timeline",
                "a,,43.5,5.25|None has a date",
                "a,2024-05-14,,|None has a place",
                "a,,,|in the list (Ctrl+L)"
            })
    void thatIsNamedWhereEntriesAreSeen(String row, String hint) throws Exception {
        Set<String> said = told("title,date,lat,lon\n" + row + "\n");
        assertTrue(said.stream().anyMatch(each -> each.contains(hint)), said.toString());
    }
}
