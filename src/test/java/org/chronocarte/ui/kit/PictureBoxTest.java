package org.chronocarte.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.chronocarte.io.KnownFormats;
import org.chronocarte.io.format.DossierWriter;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Picture;
import org.chronocarte.ui.WindowFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** Pictures as a person meets them: beside an entry, in the chapters' editor, on the audience's card, and taken along. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class PictureBoxTest {

    private static final Picture HARBOUR = new Picture(
            "pictures/harbour.png",
            LocalText.of("Des bateaux au port", "Boats in the harbour"),
            LocalText.of("Le port en 1985", "The harbour in 1985"),
            LocalText.neutral("J. Doe, CC BY 4.0"),
            Extras.NONE);
    private static final Picture GONE =
            new Picture("pictures/gone.png", LocalText.of("Une carte", "A chart"), null, null, Extras.NONE);

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage unused) {
        window = new WindowFixture(
                WindowFixture.bundled(), "en", folder.resolve("settings.json"), KnownFormats.files(PlaceFinder.NONE));
    }

    @Stop
    void stop() {
        window.close();
    }

    private void paint(String name) {
        paint(name, 1200, 800);
    }

    private void paint(String name, int width, int height) {
        try {
            Files.createDirectories(folder.resolve("pictures"));
            ImageIO.write(
                    new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB),
                    "png",
                    folder.resolve("pictures").resolve(name).toFile());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Dossier dossier() {
        return window.exploration().shown().index().dossier();
    }

    private void open(FxRobot robot, Path file) {
        robot.interact(() -> window.features().opening().open(file));
        WindowFixture.until(() -> !window.features().opening().busyProperty().get());
    }

    /** Opens the default dossier with a picture that is there and one that is not, in its first entry and chapter. */
    private Path illustrated(FxRobot robot) {
        paint("harbour.png");
        Dossier bundled = WindowFixture.bundled();
        Entry first = bundled.entries().get(0);
        List<Picture> both = List.of(HARBOUR, GONE);
        List<Chapter> chapters = List.of(
                bundled.chapters().get(0).withPictures(both),
                bundled.chapters().get(1).withPictures(List.of(GONE)));
        Dossier told = new Dossier(
                bundled.id(),
                bundled.title(),
                bundled.summary(),
                bundled.languages(),
                bundled.updated(),
                bundled.kinds(),
                bundled.tags(),
                bundled.actors(),
                bundled.places(),
                bundled.sources(),
                bundled.entries().stream()
                        .map(each -> each == first ? each.withPictures(both) : each)
                        .toList(),
                bundled.relations(),
                bundled.routes(),
                bundled.eras(),
                chapters,
                bundled.view(),
                bundled.extras());
        Path file = folder.resolve("lesson.json");
        new DossierWriter().save(told, file);
        open(robot, file);
        return file;
    }

    private static boolean isShown(Node root) {
        return root.lookupAll(".image-view").stream()
                .anyMatch(each -> each instanceof ImageView view && view.getImage() != null && view.isManaged());
    }

    @Test
    void anEntrysPictureIsShownWithItsCreditAndAMissingOneIsSaid(FxRobot robot) {
        illustrated(robot);
        robot.interact(() -> window.exploration()
                .go(state -> state.withSelected(dossier().entries().get(0).id())));
        Node details = window.features().details().view();
        WindowFixture.until(() -> isShown(details));
        ImageView view = (ImageView) details.lookup(".image-view");
        assertEquals("Boats in the harbour", view.getAccessibleText());
        assertTrue(view.getImage().getWidth() <= 320, "no more pixels than are shown");
        Set<String> said = WindowFixture.textsIn(details);
        assertTrue(said.contains("The harbour in 1985"), said.toString());
        assertTrue(said.contains("Picture: J. Doe, CC BY 4.0"), said.toString());
        WindowFixture.until(() -> WindowFixture.textsIn(details).contains("It shows: A chart"));
        assertTrue(WindowFixture.textsIn(details).stream()
                .anyMatch(each -> each.contains("pictures/gone.png") && each.contains("not there")));
    }

    @Test
    void theAudienceSeesAPictureAndNothingOfAMissingOne(FxRobot robot) {
        illustrated(robot);
        robot.type(KeyCode.F5);
        WindowFixture.until(() -> audience() != null);
        Node card = Objects.requireNonNull(audience());
        WindowFixture.until(() -> isVisible(card.lookup("#audience-picture")) && isShown(card));
        assertTrue(WindowFixture.textsIn(card).contains("J. Doe, CC BY 4.0"));
        assertEquals(
                "Boats in the harbour",
                card.lookup("#audience-picture .image-view").getAccessibleText());
        robot.type(KeyCode.END);
        WindowFixture.until(() -> !isVisible(card.lookup("#audience-picture")));
        String said = String.join("\n", WindowFixture.textsIn(card.getScene().getRoot()));
        assertFalse(said.contains("gone"), said);
        assertFalse(said.contains("lesson.json"), said);
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void theAudienceSeesASmallPictureNotBlownUp(FxRobot robot) {
        paint("harbour.png", 20, 10);
        Chapter only = Chapter.of("only", LocalText.neutral("Only"), LocalText.neutral("Words."))
                .withPictures(List.of(HARBOUR));
        Path file = folder.resolve("small.json");
        new DossierWriter().save(Dossier.empty(LocalText.neutral("Told")).withChapters(List.of(only)), file);
        open(robot, file);
        robot.type(KeyCode.F5);
        WindowFixture.until(() -> audience() != null);
        Node card = Objects.requireNonNull(audience());
        WindowFixture.until(() -> isVisible(card.lookup("#audience-picture")) && isShown(card));
        assertEquals(60, ((ImageView) card.lookup("#audience-picture .image-view")).getFitWidth(), 1e-9);
        robot.type(KeyCode.ESCAPE);
    }

    /** It takes room from the words: those come on one page more, and none is passed over. */
    @Test
    void aPictureThatComesLatePushesNoWordsOut(FxRobot robot) {
        paint("harbour.png");
        List<String> said = IntStream.rangeClosed(1, 24)
                .mapToObj(each -> "Paragraph " + each + " of many.")
                .toList();
        Chapter first = Chapter.of("long", LocalText.neutral("Long"), LocalText.neutral(String.join("\n\n", said)))
                .withPictures(List.of(HARBOUR));
        Chapter second = Chapter.of("next", LocalText.neutral("The next one"), LocalText.neutral("Over."));
        Dossier dossier = Dossier.empty(LocalText.neutral("Told")).withChapters(List.of(first, second));
        Path file = folder.resolve("long.json");
        new DossierWriter().save(dossier, file);
        open(robot, file);
        robot.type(KeyCode.F5);
        WindowFixture.until(() -> audience() != null);
        Node card = Objects.requireNonNull(audience());
        WindowFixture.until(() -> isVisible(card.lookup("#audience-picture")) && isShown(card));
        Set<String> seen = new HashSet<>();
        for (int presses = 0; presses < 30 && !WindowFixture.textsIn(card).contains("The next one"); presses++) {
            seen.addAll(WindowFixture.textsIn(card));
            robot.type(KeyCode.PAGE_DOWN);
        }
        assertTrue(WindowFixture.textsIn(card).contains("The next one"));
        assertEquals(
                List.of(), said.stream().filter(each -> !seen.contains(each)).toList());
        robot.type(KeyCode.ESCAPE);
    }

    private static boolean isVisible(@Nullable Node node) {
        return node != null && node.isVisible();
    }

    private static @Nullable Node audience() {
        return Window.getWindows().stream()
                .filter(each -> each.getScene() != null)
                .map(each -> each.getScene().getRoot().lookup("#audience-card"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private <T> T find(Class<T> type, String id) {
        return type.cast(window.stage().getScene().lookup(id));
    }

    private void press(FxRobot robot, String id) {
        robot.interact(() -> find(ButtonBase.class, id).fire());
    }

    private List<Picture> pictures() {
        return dossier().chapters().get(0).pictures();
    }

    @Test
    void aPictureIsAddedToAChapterDescribedSavedAndFoundAgain(FxRobot robot) {
        Path file = folder.resolve("own.json");
        new DossierWriter().save(WindowFixture.bundled(), file);
        open(robot, file);
        paint("new.png");
        robot.type(KeyCode.F4);
        window.choosePicture(folder.resolve("pictures/new.png"));
        press(robot, "#chapter-picture-add");
        WindowFixture.until(() -> pictures().size() == 1);
        assertEquals(Picture.of("pictures/new.png"), pictures().get(0));
        TextField alt = find(TextField.class, "#chapter-picture-alt-0");
        assertTrue(alt.isFocused(), "what is to be seen is asked for");
        Label asked = (Label) alt.getParent().lookup(".chapters-missing");
        assertTrue(asked.isVisible());
        robot.interact(() -> alt.setText("A boat"));
        assertFalse(asked.isVisible());
        robot.interact(() -> {
            find(TextField.class, "#chapter-picture-credit-0").setText("Me");
            find(Node.class, "#chapters-list").requestFocus();
        });
        WindowFixture.until(() -> pictures().get(0).alt() != null);
        assertEquals(new LocalText(Map.of("en", "A boat")), pictures().get(0).alt());
        Path elsewhere = folder.resolve("pictures/deep.json");
        robot.interact(() -> window.features().opening().save(elsewhere));
        WindowFixture.until(() -> pictures().get(0).file().equals("new.png"));
        ReadResult back = KnownFormats.files(PlaceFinder.NONE).read(elsewhere);
        assertEquals(dossier(), ((ReadResult.Read) back).dossier());
        press(robot, "#chapter-picture-remove-0");
        WindowFixture.until(() -> pictures().isEmpty());
        assertNull(window.stage().getScene().lookup("#chapter-picture-alt-0"));
        press(robot, "#chapters-undo");
        WindowFixture.until(() -> pictures().size() == 1);
    }

    @Test
    void whatIsTakenAlongShowsItsPicturesWhereTheyNeverWere(FxRobot robot) throws Exception {
        illustrated(robot);
        Path taken = folder.resolve("stick/lesson.chronocarte");
        Files.createDirectories(folder.resolve("stick"));
        robot.interact(() -> window.features().opening().save(taken));
        WindowFixture.until(() -> Files.exists(taken) && !window.problemsShown().isEmpty());
        assertTrue(
                String.join(" ", window.problemsShown()).contains("pictures/gone.png"),
                "what could not be packed is said");
        robot.type(KeyCode.ESCAPE);
        Files.delete(folder.resolve("pictures/harbour.png"));
        open(robot, taken);
        assertEquals(taken.toString(), window.settings().get().dossier());
        robot.interact(() -> window.exploration()
                .go(state -> state.withSelected(dossier().entries().get(0).id())));
        WindowFixture.until(() -> isShown(window.features().details().view()));
    }
}
