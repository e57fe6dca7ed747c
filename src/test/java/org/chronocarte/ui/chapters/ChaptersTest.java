package org.chronocarte.ui.chapters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.chronocarte.io.format.DossierFiles;
import org.chronocarte.io.format.DossierWriter;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Extras;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Picture;
import org.chronocarte.model.dossier.Question;
import org.chronocarte.model.dossier.StoredView;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Matcher;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.model.explore.Views;
import org.chronocarte.ui.WindowFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ChaptersTest {

    @TempDir
    Path folder;

    private WindowFixture window;

    @Start
    void start(Stage unused) {
        window = new WindowFixture(WindowFixture.bundled(), "en", folder.resolve("settings.json"));
    }

    @Stop
    void stop() {
        window.close();
    }

    private <T> T find(Class<T> type, String id) {
        return type.cast(window.stage().getScene().lookup(id));
    }

    private void press(FxRobot robot, String id) {
        robot.interact(() -> find(Button.class, id).fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void write(FxRobot robot, String id, String text) {
        robot.interact(() -> {
            TextInputControl field = find(TextInputControl.class, id);
            field.requestFocus();
            field.setText(text);
        });
    }

    private Dossier dossier() {
        return window.exploration().shown().index().dossier();
    }

    private List<String> ids() {
        return dossier().chapters().stream().map(Chapter::id).toList();
    }

    private void edit(FxRobot robot) {
        robot.type(KeyCode.F4);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(window.features().chapters().view().isVisible());
    }

    private void choose(FxRobot robot, int row) {
        robot.interact(
                () -> find(ListView.class, "#chapters-list").getSelectionModel().clearAndSelect(row));
    }

    /** An edit leaves the form where it is; another chapter begins with its title. */
    @Test
    void anotherChapterIsShownFromItsTitleOn(FxRobot robot) {
        edit(robot);
        ScrollPane scroll = find(ScrollPane.class, ".chapters-scroll");
        robot.interact(() -> scroll.setVvalue(1));
        press(robot, "#chapters-down");
        WindowFixture.until(
                () -> find(ListView.class, "#chapters-list").getSelectionModel().getSelectedIndex() == 1);
        assertEquals(1, scroll.getVvalue());
        choose(robot, 3);
        assertEquals(0, scroll.getVvalue());
    }

    @Test
    void aNewChapterIsSavedAndFoundAgain(FxRobot robot) {
        String stressed = window.idOf("Deadly attack");
        robot.interact(() -> window.exploration().go(state -> state.withSelected(stressed)));
        window.settle();
        ViewState view = window.state();
        edit(robot);
        choose(robot, 4);
        press(robot, "#chapters-add");
        write(robot, "#chapter-title", "My own");
        write(robot, "#chapter-text", "Some **bold** words");
        write(robot, "#chapter-question", "Why?");
        write(robot, "#chapter-notes", "Breathe");
        write(robot, "#chapter-minutes", "2,5");
        robot.interact(() -> find(ListView.class, "#chapters-list").requestFocus());
        WindowFixture.until(
                () -> ids().size() == 6 && "My own".equals(last().title().in("en")));
        Path file = folder.resolve("mine.json");
        robot.interact(() -> window.features()
                .chapters()
                .settled(() -> window.features().opening().save(file)));
        WindowFixture.until(() -> Files.exists(file));
        robot.interact(() -> window.features().opening().openDefault());
        WindowFixture.until(() -> ids().size() == 5);
        robot.interact(() -> window.features().opening().open(file));
        WindowFixture.until(() -> ids().size() == 6);
        Chapter found = last();
        assertEquals("My own", found.title().in("en"));
        assertEquals("Some **bold** words", found.text().in("en"));
        assertEquals("Why?", Objects.requireNonNull(found.question()).in("en"));
        assertEquals("Breathe", Objects.requireNonNull(found.notes()).in("en"));
        assertEquals(2.5, found.minutes());
        assertEquals(List.of(stressed), found.stress());
        ViewState again =
                Views.applied(found.view(), view, window.exploration().shown().index());
        assertEquals(view.window(), again.window());
        assertEquals(view.extent().minX(), again.extent().minX(), 1e-6);
        assertEquals(view.extent().maxY(), again.extent().maxY(), 1e-6);
        assertTrue(window.problems().reports().isEmpty());
    }

    private Chapter last() {
        return dossier().chapters().get(dossier().chapters().size() - 1);
    }

    @Test
    void editsAreUndoneAndDoneAgain(FxRobot robot) {
        edit(robot);
        List<String> before = ids();
        choose(robot, 1);
        press(robot, "#chapters-duplicate");
        WindowFixture.until(() -> ids().size() == 6);
        List<String> doubled = new ArrayList<>(before);
        doubled.add(2, before.get(1) + "-2");
        assertEquals(doubled, ids());
        press(robot, "#chapters-delete");
        WindowFixture.until(() -> ids().equals(before));
        press(robot, "#chapters-undo");
        WindowFixture.until(() -> ids().equals(doubled));
        press(robot, "#chapters-undo");
        WindowFixture.until(() -> ids().equals(before));
        assertTrue(find(Button.class, "#chapters-undo").isDisabled());
        press(robot, "#chapters-redo");
        WindowFixture.until(() -> ids().equals(doubled));
    }

    @Test
    void whatIsPressedAgainStaysWhereItIs(FxRobot robot) {
        edit(robot);
        choose(robot, 3);
        robot.interact(() -> window.stage().getScene().getRoot().layout());
        Button duplicate = find(Button.class, "#chapters-duplicate");
        Bounds before = duplicate.localToScene(duplicate.getBoundsInLocal());
        for (int size = 6; size <= 8; size++) {
            press(robot, "#chapters-duplicate");
            int wanted = size;
            WindowFixture.until(() -> ids().size() == wanted);
            robot.interact(() -> window.stage().getScene().getRoot().layout());
            assertEquals(before, duplicate.localToScene(duplicate.getBoundsInLocal()));
        }
        for (int size = 7; size >= 5; size--) {
            press(robot, "#chapters-undo");
            int wanted = size;
            WindowFixture.until(() -> ids().size() == wanted);
        }
        assertEquals(
                ids().get(3),
                find(ListView.class, "#chapters-list").getSelectionModel().getSelectedItem());
    }

    @Test
    void theChosenChapterStaysChosenWhenTheDossierIsReadAgain(FxRobot robot) throws Exception {
        Path file = folder.resolve("mine.json");
        new DossierWriter().save(WindowFixture.bundled(), file);
        robot.interact(() -> window.features().opening().open(file));
        WindowFixture.until(
                () -> window.features().opening().originProperty().get().home() != null);
        edit(robot);
        choose(robot, 3);
        EntryIndex before = window.exploration().shown().index();
        robot.interact(() -> window.features().opening().reload());
        WindowFixture.until(() -> window.exploration().shown().index() != before);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                3, find(ListView.class, "#chapters-list").getSelectionModel().getSelectedIndex());
    }

    @Test
    void thatNothingMoreCanBeAskedIsSaidOfOneChapterOnly(FxRobot robot) {
        List<Chapter> bare = dossier().chapters().stream()
                .map(each -> each.withQuestions(List.of()).withStress(List.of("ev-2024-05-14-incarville")))
                .toList();
        Dossier edited = dossier().withChapters(bare);
        robot.interact(() -> window.exploration().edit(new Matcher(new EntryIndex(edited))));
        edit(robot);
        choose(robot, 0);
        press(robot, "#questions-make");
        assertTrue(find(Node.class, "#questions-none").isVisible());
        choose(robot, 1);
        assertFalse(find(Node.class, "#questions-none").isVisible());
    }

    @Test
    void theEditorSavesWhereTheWindowDoes(FxRobot robot) throws Exception {
        Path file = folder.resolve("mine.json");
        robot.interact(() -> window.features().opening().save(file));
        WindowFixture.until(() -> Files.exists(file));
        robot.interact(() -> window.features().opening().open(file));
        WindowFixture.until(
                () -> window.features().opening().originProperty().get().files().equals(List.of(file)));
        edit(robot);
        choose(robot, 0);
        write(robot, "#chapter-title", "In place");
        press(robot, "#chapters-save");
        WindowFixture.until(() -> Files.readString(file).contains("In place"));
    }

    @Test
    void keysMoveAChapterAndTheViewStays(FxRobot robot) {
        edit(robot);
        List<String> before = ids();
        choose(robot, 0);
        ViewState view = window.state();
        robot.interact(() -> find(ListView.class, "#chapters-list").requestFocus());
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        List<String> moved = new ArrayList<>(before);
        moved.add(1, moved.remove(0));
        WindowFixture.until(() -> ids().equals(moved));
        assertEquals(view.window(), window.state().window());
        assertEquals(view.filter(), window.state().filter());
        assertEquals(
                before.get(0),
                find(ListView.class, "#chapters-list").getSelectionModel().getSelectedItem());
    }

    @Test
    void entriesThatAreGoneAreSaid(FxRobot robot) {
        edit(robot);
        assertFalse(find(Label.class, "#chapter-missing").isVisible());
        Chapter first = dossier().chapters().get(0);
        Chapter lost = new Chapter(
                "lost",
                LocalText.neutral("A title of many words, more than fit into a row of the list"),
                first.text(),
                null,
                null,
                null,
                List.of("gone-long-ago"),
                List.of(),
                null,
                List.of(),
                StoredView.EVERYTHING,
                first.extras());
        Dossier with = dossier().withChapters(List.of(lost, first));
        robot.interact(() -> {
            var index = new EntryIndex(with);
            window.exploration().open(new Matcher(index), window.state());
        });
        WaitForAsyncUtils.waitForFxEvents();
        Label missing = find(Label.class, "#chapter-missing");
        assertTrue(missing.isVisible() && missing.getText().contains("gone-long-ago"), missing.getText());
        ListView<?> list = find(ListView.class, "#chapters-list");
        robot.interact(() -> list.getScene().getRoot().layout());
        assertTrue(
                list.lookupAll(".text").stream()
                        .map(each -> ((Text) each).getText())
                        .anyMatch(text -> text.endsWith("(entries are gone)")),
                "its row says so");
        assertTrue(
                list.lookupAll(".scroll-bar").stream()
                        .noneMatch(each ->
                                ((ScrollBar) each).getOrientation() == Orientation.HORIZONTAL && each.isVisible()),
                "and is no wider than the list");
    }

    @Test
    void whatAChapterStressesIsListedAndCanBeTakenAway(FxRobot robot) {
        edit(robot);
        choose(robot, 0);
        List<String> stress = dossier().chapters().get(0).stress();
        assertTrue(stress.size() > 1);
        assertTrue(WindowFixture.textsIn(window.main().view())
                .contains("• Student killed by a stray bullet at home in Marseille"));
        Button remove = find(Button.class, "#chapter-unstress-ev-2023-09-student");
        assertEquals(
                "Stress no more: Student killed by a stray bullet at home in Marseille", remove.getAccessibleText());
        robot.interact(remove::fire);
        List<String> left = stress.stream()
                .filter(each -> !each.equals("ev-2023-09-student"))
                .toList();
        WindowFixture.until(() -> dossier().chapters().get(0).stress().equals(left));
        robot.interact(() -> find(Button.class, "#chapters-undo").fire());
        WindowFixture.until(() -> dossier().chapters().get(0).stress().equals(stress));
    }

    @Test
    void stressedEntriesThatTheChaptersOwnViewHidesAreSaid(FxRobot robot) {
        Chapter first = dossier().chapters().get(0);
        Chapter blind = first.withStress(List.of("ev-2024-03-05-hearing", "resp-2024-03-placenette"))
                .withView(new StoredView(
                        null,
                        null,
                        List.of("response"),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        first.extras()));
        Dossier with = dossier().withChapters(List.of(blind));
        robot.interact(() -> window.exploration().open(new Matcher(new EntryIndex(with)), window.state()));
        edit(robot);
        choose(robot, 0);
        Label missing = find(Label.class, "#chapter-missing");
        assertTrue(missing.isVisible());
        assertTrue(
                missing.getText()
                        .startsWith("It stresses an entry that its own view does not show: Marseille magistrates"),
                missing.getText());
    }

    @Test
    void whatTheAudienceDoesNotSeeOfATextIsSaid(FxRobot robot) {
        edit(robot);
        choose(robot, 0);
        Label notes = find(Label.class, "#chapter-text-notes");
        assertFalse(notes.isVisible());
        write(robot, "#chapter-text", "One<br>two");
        assertTrue(notes.isVisible());
        assertTrue(notes.getText().startsWith("Of HTML such as <b>"), notes.getText());
        write(robot, "#chapter-text", "One\n\ntwo");
        assertFalse(notes.isVisible());
    }

    @Test
    void theEditorSpeaksFrench(FxRobot robot) {
        edit(robot);
        robot.interact(() -> window.exploration().update(state -> state.withLanguage("fr")));
        assertEquals("Aperçu", find(Button.class, "#chapters-preview").getText());
        assertEquals(
                dossier().chapters().get(0).title().in("fr"),
                find(TextInputControl.class, "#chapter-title").getText());
    }

    private Chapter first() {
        return dossier().chapters().get(0);
    }

    @Test
    void questionsAreProposedRewordedMovedAndRemoved(FxRobot robot) {
        edit(robot);
        choose(robot, 0);
        press(robot, "#questions-make");
        WindowFixture.until(() -> first().questions().size() >= 3);
        List<Question> made = first().questions();
        write(robot, "#question-task-0", "What came first?");
        robot.interact(() -> find(TextInputControl.class, "#chapter-title").requestFocus());
        WindowFixture.until(() -> first().questions().get(0).task() != null);
        assertEquals(
                "What came first?",
                Objects.requireNonNull(first().questions().get(0).task()).in("en"));
        press(robot, "#question-down-0");
        WindowFixture.until(() -> first().questions().get(0).equals(made.get(1)));
        press(robot, "#question-remove-0");
        WindowFixture.until(() -> first().questions().size() == made.size() - 1);
        assertEquals(made.get(0).entries(), first().questions().get(0).entries());
        press(robot, "#chapters-undo");
        WindowFixture.until(() -> first().questions().size() == made.size());
        assertEquals(made.get(1), first().questions().get(0));
    }

    @Test
    void theTabulatorLeavesATextAsItIs(FxRobot robot) {
        edit(robot);
        String before = first().text().in("en");
        robot.interact(() -> find(TextArea.class, "#chapter-text").requestFocus());
        robot.type(KeyCode.TAB);
        assertTrue(find(TextArea.class, "#chapter-question").isFocused());
        robot.type(KeyCode.TAB);
        assertTrue(find(TextArea.class, "#chapter-notes").isFocused());
        assertEquals(before, first().text().in("en"));
        assertEquals(before, find(TextArea.class, "#chapter-text").getText());
    }

    @Test
    void whatAQuestionAsksAboutIsChosenOnTheMap(FxRobot robot) {
        edit(robot);
        List<String> asked = first().stress().subList(0, 3);
        String more = first().stress().get(3);
        Chapter asking = first().withQuestions(List.of(new Question.Order(null, asked, Extras.NONE)));
        Dossier with = dossier().withChapters(List.of(asking));
        robot.interact(() -> window.exploration().open(new Matcher(new EntryIndex(with)), window.state()));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#question-add-0").tryQuery().isEmpty(), "no entry is selected");
        robot.interact(() -> window.exploration().go(state -> state.withSelected(more)));
        press(robot, "#question-add-0");
        List<String> all = List.of(asked.get(0), asked.get(1), asked.get(2), more);
        WindowFixture.until(() -> first().questions().get(0).entries().equals(all));
        press(robot, "#question-part-0-0");
        WindowFixture.until(() -> first().questions().get(0).entries().equals(all.subList(1, 4)));
        press(robot, "#chapters-undo");
        WindowFixture.until(() -> first().questions().get(0).entries().equals(all));
    }

    @Test
    void questionsOfNoChapterAreProposedAndSaved(FxRobot robot) throws Exception {
        edit(robot);
        List<Question> before = first().questions();
        press(robot, "#own-questions-make");
        WindowFixture.until(() -> !dossier().questions().isEmpty());
        List<Question> made = dossier().questions();
        assertEquals(before, first().questions(), "the chapter has none of them");
        write(robot, "#own-question-task-0", "In what order?");
        robot.interact(() -> find(ListView.class, "#chapters-list").requestFocus());
        WindowFixture.until(() -> dossier().questions().get(0).task() != null);
        Path file = folder.resolve("asked.json");
        Files.write(file, new DossierWriter().write(dossier()));
        ReadResult read = new DossierFiles().read(file);
        assertEquals(dossier().questions(), ((ReadResult.Read) read).dossier().questions());
        press(robot, "#chapters-undo");
        press(robot, "#chapters-undo");
        WindowFixture.until(() -> dossier().questions().isEmpty());
        assertFalse(made.isEmpty());
    }

    @Test
    void anEntrysPicturesAreAddedDescribedAndRemoved(FxRobot robot) throws Exception {
        Path picture = folder.resolve("harbour.png");
        ImageIO.write(new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        window.choosePicture(picture);
        String id = window.idOf("Deadly attack");
        edit(robot);
        assertFalse(find(Node.class, "#entry-pictures").isVisible(), "no entry is selected");
        robot.interact(() -> window.exploration().go(state -> state.withSelected(id)));
        assertTrue(find(Node.class, "#entry-pictures").isVisible());
        press(robot, "#entry-picture-add");
        WindowFixture.until(() -> pictures(id).size() == 1);
        assertTrue(pictures(id).get(0).file().endsWith("harbour.png"));
        write(robot, "#entry-picture-alt-0", "A harbour");
        write(robot, "#entry-picture-credit-0", "A. Person");
        robot.interact(() -> find(ListView.class, "#chapters-list").requestFocus());
        WindowFixture.until(() -> pictures(id).get(0).credit() != null);
        assertEquals(
                "A harbour", Objects.requireNonNull(pictures(id).get(0).alt()).in("en"));
        press(robot, "#entry-picture-remove-0");
        WindowFixture.until(() -> pictures(id).isEmpty());
        press(robot, "#chapters-undo");
        WindowFixture.until(() -> pictures(id).size() == 1);
    }

    private List<Picture> pictures(String entry) {
        return window.exploration()
                .shown()
                .index()
                .catalog()
                .entry(entry)
                .orElseThrow()
                .pictures();
    }

    @Test
    void whatAQuestionLacksIsSaid(FxRobot robot) {
        edit(robot);
        Chapter asking = first().withQuestions(List.of(new Question.PlaceOnMap(null, "gone-long-ago", Extras.NONE)));
        Dossier with = dossier().withChapters(List.of(asking));
        robot.interact(() -> window.exploration().open(new Matcher(new EntryIndex(with)), window.state()));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(WindowFixture.textsIn(window.features().chapters().view()).stream()
                .anyMatch(text -> text.startsWith("An entry is gone: gone-long-ago.")));
    }

    @Test
    void whatAQuestionLeavesOutIsSaid(FxRobot robot) {
        edit(robot);
        String attack = window.idOf("Deadly attack");
        Question match = new Question.Match(
                null,
                List.of(
                        new Question.Pair(attack, window.idOf("Incarville protocol"), Extras.NONE),
                        new Question.Pair(attack, window.idOf("New six-level"), Extras.NONE),
                        new Question.Pair(
                                window.idOf("Marseille magistrates"), window.idOf("“Place nette XXL”"), Extras.NONE)),
                Extras.NONE);
        Dossier with = dossier().withChapters(List.of(first().withQuestions(List.of(match))));
        robot.interact(() -> window.exploration().open(new Matcher(new EntryIndex(with)), window.state()));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(WindowFixture.textsIn(window.features().chapters().view()).stream()
                .anyMatch(text -> text.startsWith("Not asked about: New six-level escort doctrine.")));
    }

    @Test
    void howAChapterComesIsChosen(FxRobot robot) {
        edit(robot);
        choose(robot, 0);
        robot.interact(() -> {
            ChoiceBox<?> box = find(ChoiceBox.class, "#chapter-stepwise");
            box.getSelectionModel().select(1);
        });
        WindowFixture.until(() -> Boolean.TRUE.equals(first().stepwise()));
        robot.interact(() ->
                find(ChoiceBox.class, "#chapter-stepwise").getSelectionModel().select(0));
        WindowFixture.until(() -> first().stepwise() == null);
    }
}
