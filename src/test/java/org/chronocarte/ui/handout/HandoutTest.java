package org.chronocarte.ui.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.SampleDossier;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.ui.WindowFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class HandoutTest {

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage unused) {
        window = new WindowFixture(small(), "en", folder.resolve("settings.json"));
    }

    /** Quickly set: some entries, one chapter with a question. */
    private static Dossier small() {
        Chapter chapter = new Chapter(
                "c",
                LocalText.neutral("The hub"),
                LocalText.neutral("Told in a few words."),
                LocalText.neutral("Why?"),
                null,
                null,
                List.of("e1", "e2"),
                List.of(),
                null,
                List.of(),
                StoredView.EVERYTHING,
                Extras.NONE);
        return SampleDossier.random(5, 20, 3).made().withChapters(List.of(chapter));
    }

    @Stop
    void stop() {
        window.close();
    }

    private static Optional<Node> find(String id) {
        return Window.getWindows().stream()
                .map(each -> each.getScene().getRoot().lookup("#" + id))
                .filter(each -> each != null)
                .findFirst();
    }

    private static <T> T node(String id, Class<T> type) {
        return type.cast(find(id).orElseThrow(() -> new AssertionError("no " + id)));
    }

    private static void fire(FxRobot robot, String id) {
        robot.interact(() -> node(id, ButtonBase.class).fire());
    }

    private static void ready() {
        WindowFixture.until(() -> find("handout-save").isPresent()
                && !node("handout-save", Node.class).isDisabled()
                && node("handout-preview", ImageView.class).getImage() != null);
    }

    private void open(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.P).release(KeyCode.CONTROL);
        ready();
    }

    private static String message() {
        return node("handout-message", Label.class).getText();
    }

    private static void said(String beginning) {
        WindowFixture.until(() -> message().startsWith(beginning));
    }

    private static double shape() {
        Image page = node("handout-preview", ImageView.class).getImage();
        return page.getWidth() / page.getHeight();
    }

    @Test
    void whatIsWantedIsSaved(FxRobot robot) throws IOException {
        Path file = folder.resolve("fiche.pdf");
        window.chooseHandout(file);
        open(robot);
        robot.interact(() -> {
            node("handout-a3", RadioButton.class).fire();
            node("handout-landscape", RadioButton.class).fire();
            node("handout-part-sources", CheckBox.class).fire();
        });
        ready();
        WindowFixture.until(() -> shape() > 1);
        fire(robot, "handout-save");
        said("Saved: " + file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(1191, Math.round(document.getPage(0).getMediaBox().getWidth()));
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("1. The hub"));
            assertFalse(text.contains("Source s1"));
        }
        assertTrue(find("handout-save").isPresent(), "the dialog stays open");
    }

    @Test
    void pagesAreTurned(FxRobot robot) {
        open(robot);
        assertTrue(node("handout-previous", Node.class).isDisabled());
        String first = node("handout-number", Label.class).getText();
        assertTrue(first.startsWith("Page 1 of "), first);
        Image before = node("handout-preview", ImageView.class).getImage();
        fire(robot, "handout-next");
        WindowFixture.until(() -> node("handout-preview", ImageView.class).getImage() != before);
        assertTrue(node("handout-number", Label.class).getText().startsWith("Page 2 of "));
        assertFalse(node("handout-previous", Node.class).isDisabled());
        robot.interact(() -> {
            node("handout-part-chapters", CheckBox.class).fire();
            node("handout-part-questions", CheckBox.class).fire();
            node("handout-part-sources", CheckBox.class).fire();
            node("handout-part-answers", CheckBox.class).fire();
        });
        WindowFixture.until(() -> node("handout-number", Label.class).getText().equals("Page 1 of 1"));
        assertTrue(node("handout-next", Node.class).isDisabled());
    }

    @Test
    void howItWasWantedIsOfferedAgain(FxRobot robot) {
        open(robot);
        robot.interact(() -> node("handout-grey", CheckBox.class).fire());
        ready();
        close(robot);
        open(robot);
        assertTrue(node("handout-grey", CheckBox.class).isSelected());
        assertFalse(node("handout-a3", RadioButton.class).isSelected());
        assertTrue(node("handout-a4", RadioButton.class).isSelected());
    }

    private static void close(FxRobot robot) {
        robot.type(KeyCode.ESCAPE);
        WindowFixture.until(() -> find("handout-save").isEmpty());
    }

    @Test
    void whatCannotBeWrittenIsSaid(FxRobot robot) {
        Path file = folder.resolve("none").resolve("fiche.pdf");
        window.chooseHandout(file);
        open(robot);
        fire(robot, "handout-save");
        said(file + " cannot be written.");
        assertFalse(Files.exists(file));
    }

    @Test
    void callingOffSavesNothing(FxRobot robot) {
        window.chooseHandout(null);
        open(robot);
        fire(robot, "handout-save");
        assertEquals("", message());
        assertFalse(node("handout-save", Node.class).isDisabled());
    }

    @Test
    void withoutAPrinterThatIsSaid(FxRobot robot) {
        open(robot);
        fire(robot, "handout-print");
        said("This computer knows no printer.");
        assertEquals(List.of(), window.printers().orders());
    }

    @Test
    void thePrinterThatIsChosenPrints(FxRobot robot) {
        window.printers().install("Staff room", "Library");
        open(robot);
        fire(robot, "handout-print");
        WindowFixture.until(() -> find("handout-print-ok").isPresent());
        robot.interact(() -> {
            @SuppressWarnings("unchecked")
            Spinner<Integer> copies = node("handout-copies", Spinner.class);
            copies.getEditor().setText("30");
            node("handout-two-sided", CheckBox.class).setSelected(false);
        });
        fire(robot, "handout-print-ok");
        said("Sent to the printer Staff room.");
        assertEquals(
                List.of(new Printers.PrintOrder("Staff room", 30, false)),
                window.printers().orders());
    }

    @Test
    void callingOffPrintsNothing(FxRobot robot) {
        window.printers().install("Staff room");
        open(robot);
        fire(robot, "handout-print");
        WindowFixture.until(() -> find("handout-print-ok").isPresent());
        robot.type(KeyCode.ESCAPE);
        WindowFixture.until(() -> find("handout-print-ok").isEmpty());
        assertTrue(find("handout-save").isPresent(), "the handout is still there");
        assertEquals(List.of(), window.printers().orders());
    }

    @Test
    void aPrinterThatRefusesIsSaid(FxRobot robot) {
        window.printers().install("broken");
        open(robot);
        fire(robot, "handout-print");
        WindowFixture.until(() -> find("handout-print-ok").isPresent());
        fire(robot, "handout-print-ok");
        said("The printer broken did not take the handout.");
    }

    @Test
    void itSpeaksFrench(FxRobot robot) {
        robot.interact(() -> window.exploration().update(state -> state.withLanguage("fr")));
        open(robot);
        assertEquals("Enregistrer en PDF…", node("handout-save", Labeled.class).getText());
        assertTrue(node("handout-number", Label.class).getText().startsWith("Page 1 sur "));
    }

    @Test
    void anEndingIsAddedWithoutReplacingAnything() throws IOException {
        Path pdf = Files.writeString(folder.resolve("fiche.pdf"), "mine");
        assertEquals(pdf, SystemHandoutChooser.withEnding(pdf));
        assertEquals(folder.resolve("a.pdf"), SystemHandoutChooser.withEnding(folder.resolve("a")));
        assertEquals(folder.resolve("fiche-2.pdf"), SystemHandoutChooser.withEnding(folder.resolve("fiche")));
        assertEquals(folder.resolve("B.PDF"), SystemHandoutChooser.withEnding(folder.resolve("B.PDF")));
    }
}
