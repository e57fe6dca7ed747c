package org.chronocarte.ui.details;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.chronocarte.io.format.DossierWriter;
import org.chronocarte.model.dossier.Claim;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.dossier.Source;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Knowledge;
import org.chronocarte.model.time.TimeWindow;
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
class DetailsTest {

    @TempDir
    static Path folder;

    private WindowFixture window;

    @Start
    void start(Stage unused) {
        window = new WindowFixture(WindowFixture.bundled(), "en", folder.resolve("settings.json"));
    }

    @Stop
    void stop() {
        window.close();
    }

    private Node panel() {
        return window.features().details().view();
    }

    private EntryIndex index() {
        return window.exploration().shown().index();
    }

    private Set<String> texts() {
        return WindowFixture.textsIn(panel());
    }

    private void select(FxRobot robot, Entry entry) {
        robot.interact(() -> window.exploration().go(state -> state.withSelected(entry.id())));
    }

    private List<Entry> entries() {
        return index().dossier().entries();
    }

    @Test
    void withNothingSelectedTheDossierIsTold() {
        String title = index().dossier().title().in("en");
        assertTrue(texts().contains(title));
        assertTrue(texts().stream().anyMatch(text -> text.startsWith("Select an entry")));
    }

    @Test
    void everyEntryIsToldWholeInBothLanguages(FxRobot robot) {
        DetailTexts english = new DetailTexts("en");
        DetailTexts french = new DetailTexts("fr");
        for (DetailTexts words : List.of(english, french)) {
            robot.interact(() -> window.exploration().update(state -> state.withLanguage(words.language())));
            for (Entry entry : entries()) {
                select(robot, entry);
                Set<String> said = texts();
                assertTrue(said.contains(words.in(entry.title())), entry.id());
                assertTrue(said.contains(words.date(entry.when())), entry.id());
                for (Claim claim : entry.claims()) {
                    assertTrue(said.contains(words.in(claim.text())), entry.id());
                    assertTrue(said.contains(words.status(claim.status())), entry.id());
                }
                entry.figures().forEach(figure -> assertTrue(said.contains(words.value(figure)), entry.id()));
            }
        }
    }

    @Test
    void whoSaysSomethingStandsBesideHowSureItIs(FxRobot robot) {
        for (Entry entry : entries().subList(0, 10)) {
            select(robot, entry);
            robot.interact(() -> ((Parent) panel()).layout());
            for (Node line : panel().lookupAll(".details-standing")) {
                Node status = line.lookup(".details-status");
                double end = status.localToScene(status.getLayoutBounds()).getMaxX();
                for (Node link : line.lookupAll(".details-link")) {
                    Bounds place = link.localToScene(link.getLayoutBounds());
                    assertTrue(place.getMinX() > end, entry.id());
                    assertTrue(
                            place.getMaxX()
                                    <= panel().localToScene(panel().getLayoutBounds())
                                            .getMaxX(),
                            entry.id());
                }
            }
        }
    }

    @Test
    void fieldsThatMeanNothingToUsAreToldAllTheSame(FxRobot robot) throws Exception {
        Path file = folder.resolve("more.json");
        String written = new String(new DossierWriter().write(index().dossier()), StandardCharsets.UTF_8);
        Files.writeString(
                file,
                written.replaceFirst(
                        "(\"kind\"\\s*:\\s*\"event\",)", "$1 \"Vessel\": \"MV Étoile\", \"Empty\": null,"));
        robot.interact(() -> window.features().opening().open(file));
        WindowFixture.until(
                () -> entries().stream().anyMatch(each -> !each.extras().json().isEmpty()));
        select(
                robot,
                entries().stream()
                        .filter(each -> !each.extras().json().isEmpty())
                        .findFirst()
                        .orElseThrow());
        assertTrue(texts().contains("OTHER FIELDS"));
        assertTrue(texts().contains("Vessel: MV Étoile"), texts().toString());
        assertTrue(texts().stream().noneMatch(each -> each.startsWith("Empty")));
        select(robot, entries().get(entries().size() - 1));
        assertFalse(texts().contains("OTHER FIELDS"));
    }

    @Test
    void aSourceOpensInTheBrowserAndItsAddressCanBeCopied(FxRobot robot) {
        Entry entry = entries().stream()
                .filter(each -> !each.sources().isEmpty())
                .findFirst()
                .orElseThrow();
        select(robot, entry);
        Source source = index().catalog().source(entry.sources().get(0)).orElseThrow();
        String url = Objects.requireNonNull(source.url());
        robot.interact(((Hyperlink) panel().lookup("#source-open-" + source.id()))::fire);
        assertEquals(List.of(url), window.opened());
        Button copy = (Button) panel().lookup("#source-copy-" + source.id());
        robot.interact(copy::fire);
        assertEquals("Copied", copy.getText());
        robot.interact(() -> assertEquals(url, Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void answersNavigateBothWaysWithTheirDelay(FxRobot robot) {
        Relation relation = index().dossier().relations().stream()
                .filter(each -> index().catalog().entry(each.to()).isPresent())
                .findFirst()
                .orElseThrow();
        Entry answer = index().catalog().entry(relation.from()).orElseThrow();
        Entry answered = index().catalog().entry(relation.to()).orElseThrow();
        DetailTexts words = new DetailTexts("en");
        select(robot, answer);
        assertTrue(texts().contains(words.heading("answers")));
        assertTrue(texts().contains(words.shortDelay(answered.when(), answer.when())));
        robot.interact(() -> window.exploration().update(state -> state.withWindow(new TimeWindow(0, TimeWindow.DAY))));
        robot.interact(() -> panel().lookup("#entry-" + answered.id()).requestFocus());
        robot.type(KeyCode.ENTER);
        assertEquals(answered.id(), window.selected());
        double start = index().earliestStart(index().row(answered.id()).orElseThrow());
        assertTrue(start <= TimeWindow.MIN || window.state().window().contains(start), "it is in view");
        assertTrue(panel().isFocused(), "the keyboard stays here");
        assertTrue(texts().contains(words.heading("answered")));
        robot.clickOn(panel().lookup("#entry-" + answer.id()));
        assertEquals(answer.id(), window.selected());
        robot.interact(() -> window.exploration().back());
        assertEquals(answered.id(), window.selected());
    }

    @Test
    void asKnownOnADayNothingPublishedLaterIsTold(FxRobot robot) {
        Knowledge knowledge = new Knowledge(index().catalog());
        DetailTexts words = new DetailTexts("en");
        for (LocalDate day : List.of(LocalDate.of(2023, 11, 1), LocalDate.of(2024, 5, 20), LocalDate.of(2025, 3, 1))) {
            robot.interact(() -> window.exploration().go(state -> state.withAsKnownOn(day)));
            for (Entry entry : entries()) {
                select(robot, entry);
                Set<String> said = texts();
                if (!knowledge.isKnown(entry, day)) {
                    assertTrue(said.contains(words.get("entry.later")), entry.id());
                    assertFalse(entry.summary() != null && said.contains(words.in(entry.summary())), entry.id());
                    continue;
                }
                for (Claim claim : entry.claims()) {
                    assertEquals(
                            knowledge.isKnown(claim, entry, day), said.contains(words.in(claim.text())), entry.id());
                }
                Set<String> later = index().dossier().sources().stream()
                        .filter(source -> !knowledge.isPublished(source, day))
                        .map(Source::id)
                        .collect(Collectors.toSet());
                for (Node node : WindowFixture.visibleIn(panel())) {
                    String id = node.getId() == null ? "" : node.getId();
                    for (String prefix : List.of("cited-", "source-open-", "source-copy-")) {
                        assertFalse(id.startsWith(prefix) && later.contains(id.substring(prefix.length())), id);
                    }
                    if (id.startsWith("entry-")) {
                        Entry other = index().catalog().entry(id.substring(6)).orElseThrow();
                        assertTrue(knowledge.isKnown(other, day), id);
                    }
                }
            }
        }
    }

    @Test
    void everyPartHasANameAndTellsWhetherItOpens(FxRobot robot) {
        for (Entry entry : entries()) {
            select(robot, entry);
            for (Node node : WindowFixture.visibleIn(panel())) {
                if (node instanceof Hyperlink || node instanceof Button) {
                    assertFalse(((Labeled) node).getAccessibleText().isBlank(), entry.id());
                    assertFalse(node.getId() == null || node.getId().isBlank(), entry.id());
                }
            }
        }
    }

    @Test
    void theMapIsTakenToWhereAnEntryHappenedThoughTheListHidesIt(FxRobot robot) {
        Entry far = entries().stream()
                .filter(each -> each.places().contains("cayenne-airport")
                        || each.places().contains("cayenne"))
                .findFirst()
                .orElseThrow();
        int row = index().row(far.id()).orElseThrow();
        select(robot, far);
        ToggleButton list = (ToggleButton) window.main().view().lookup("#list-toggle");
        robot.interact(list::fire);
        robot.interact(((Hyperlink) panel().lookup("#details-map"))::fire);
        assertFalse(list.isSelected());
        assertFalse(window.features().list().view().isVisible());
        for (int site : index().sitesOf(row)) {
            assertTrue(window.state().extent().contains(index().siteX(site), index().siteY(site)));
        }
        assertEquals(far.id(), window.selected());
    }
}
