package org.chronocarte.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SourceLinkTest {

    private final List<String> opened = new ArrayList<>();
    private final DetailTexts texts = new DetailTexts("en");

    @Start
    void start(Stage unused) {}

    private static Source source(String url) {
        return new Source("s", LocalText.neutral("Title"), null, null, url, null, null, Extras.NONE);
    }

    @Test
    void anAddressOfTheWebOpens(FxRobot robot) {
        robot.interact(() -> new SourceLink(source("https://example.org/a"), texts, opened::add).fire());
        assertEquals(List.of("https://example.org/a"), opened);
    }

    @Test
    void anyOtherIsToldButCannotBePressed(FxRobot robot) {
        robot.interact(() -> {
            for (String address : List.of("file:///etc/passwd", "javascript:alert(1)", "no address")) {
                SourceLink link = new SourceLink(source(address), texts, opened::add);
                assertTrue(link.isDisabled(), address);
                assertFalse(link.getText().contains("↗"));
                assertFalse(link.getAccessibleText().contains("browser"), "it does not say that it opens");
                link.fire();
                VBox card = new SourceCard(source(address), texts, opened::add);
                Hyperlink open = (Hyperlink) card.lookup("#source-open-s");
                assertTrue(open.isDisabled(), address);
                open.fire();
                assertFalse(((Button) card.lookup("#source-copy-s")).isDisabled(), "it can be copied all the same");
            }
        });
        assertEquals(List.of(), opened);
    }
}
