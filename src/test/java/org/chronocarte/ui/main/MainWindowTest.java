package org.chronocarte.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.chronocarte.io.settings.Settings;
import org.chronocarte.io.settings.SettingsStore;
import org.chronocarte.model.explore.Look;
import org.chronocarte.ui.WindowFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
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
class MainWindowTest {

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

    private MenuItem item(String id) {
        MenuButton menu = (MenuButton) window.main().view().lookup("#menu");
        return find(menu.getItems(), id);
    }

    private static MenuItem find(Iterable<MenuItem> items, String id) {
        for (MenuItem item : items) {
            if (id.equals(item.getId())) {
                return item;
            }
            if (item instanceof Menu menu) {
                for (MenuItem inner : menu.getItems()) {
                    if (id.equals(inner.getId())) {
                        return inner;
                    }
                }
            }
        }
        throw new AssertionError("no " + id);
    }

    private void hold(FxRobot robot, KeyCode held, KeyCode key) {
        robot.press(held).type(key).release(held);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What can be read and what is spoken. */
    private Set<String> words() {
        WaitForAsyncUtils.waitForFxEvents();
        Set<String> words = new HashSet<>(WindowFixture.textsIn(window.main().view()));
        for (Node node : WindowFixture.visibleIn(window.main().view())) {
            if (node.getAccessibleText() != null) {
                words.add(node.getAccessibleText());
            }
            Tooltip tip = node instanceof Control control ? control.getTooltip() : null;
            if (tip != null) {
                words.add(tip.getText());
            }
        }
        ((MenuButton) window.main().view().lookup("#menu"))
                .getItems()
                .forEach(each -> words.add(String.valueOf(each.getText())));
        return words;
    }

    /** What is the same in both languages: names, numbers, and what the sources call themselves. */
    private boolean isNeutral(String text) {
        Set<String> same = new HashSet<>(
                Set.of("×", "Chronocarte", "+", "−", "⌂", "null", "Sources", "SOURCES", "Date", "Menu", "Cumulative"));
        same.add(window.state().filter().query());
        var dossier = window.exploration().shown().index().dossier();
        dossier.places()
                .forEach(each ->
                        addSame(same, each.label().in("en"), each.label().in("fr")));
        dossier.actors()
                .forEach(each ->
                        addSame(same, each.label().in("en"), each.label().in("fr")));
        dossier.tags()
                .forEach(each ->
                        addSame(same, each.label().in("en"), each.label().in("fr")));
        dossier.entries()
                .forEach(each ->
                        addSame(same, each.title().in("en"), each.title().in("fr")));
        dossier.sources().forEach(each -> {
            same.add(each.title().in("en"));
            if (each.publisher() != null) {
                addSame(
                        same,
                        each.publisher().in("en") + "\u00a0↗",
                        each.publisher().in("fr") + "\u00a0↗");
                addSame(same, each.publisher().in("en"), each.publisher().in("fr"));
            }
            if (each.url() != null) {
                same.add("Copy " + each.url());
            }
        });
        boolean number = text.matches("[\\p{N}\\p{P}\\p{S}\\p{Z}d]*");
        boolean publisher = text.endsWith("\u00a0↗") && text.matches(".*\\d{4}\u00a0↗");
        // People are listed by their names.
        return number || publisher || same.contains(text) || same.containsAll(Set.of(text.split(", ")));
    }

    private static void addSame(Set<String> same, String english, String french) {
        if (english.equals(french)) {
            same.add(english);
        }
    }

    private void assertSwitches(FxRobot robot, String what) {
        Set<String> english = words();
        robot.clickOn("#language");
        Set<String> both = new HashSet<>(words());
        both.retainAll(english);
        both.removeIf(this::isNeutral);
        assertEquals(Set.of(), both, what);
        assertEquals("fr", window.state().language());
        assertEquals("fr", Locale.getDefault().getLanguage(), "what JavaFX says itself");
        hold(robot, KeyCode.CONTROL, KeyCode.E);
        assertEquals(english, words(), what + ", there and back");
        assertEquals("en", Locale.getDefault().getLanguage());
    }

    @Test
    void everyWordFollowsTheLanguage(FxRobot robot) {
        assertSwitches(robot, "dossier");
        robot.interact(() ->
                window.exploration().go(state -> state.withFilter(state.filter().withQuery("prison"))));
        assertSwitches(robot, "filtered");
        robot.interact(() ->
                window.exploration().go(state -> state.withFilter(state.filter().withQuery(""))));
        for (String title : Set.of("Student killed", "“Place nette XXL”")) {
            robot.interact(() -> window.exploration().go(state -> state.withSelected(window.idOf(title))));
            assertSwitches(robot, title);
        }
        hold(robot, KeyCode.CONTROL, KeyCode.L);
        assertSwitches(robot, "list");
        robot.interact(() -> window.exploration().go(state -> state.withAsKnownOn(LocalDate.of(2024, 1, 1))));
        assertSwitches(robot, "as known on");
    }

    @Test
    void theLookIsSwitchedFromMenuAndKeyboard(FxRobot robot) {
        PseudoClass dark = PseudoClass.getPseudoClass("dark");
        robot.interact(item("look-dark")::fire);
        assertEquals(Look.DARK, window.state().look());
        assertTrue(window.main().view().getPseudoClassStates().contains(dark));
        assertEquals("dark", window.settings().get().look());
        hold(robot, KeyCode.CONTROL, KeyCode.D);
        assertEquals(Look.LIGHT, window.state().look());
        assertFalse(window.main().view().getPseudoClassStates().contains(dark));
        robot.interact(item("look-projector")::fire);
        assertEquals("projector", window.settings().get().look());
    }

    @Test
    void theMenuIsGoneOnceOneOfItsItemsHasChangedThem(FxRobot robot) {
        MenuButton menu = (MenuButton) window.main().view().lookup("#menu");
        for (String choice : List.of("look-dark", "look-projector")) {
            robot.clickOn(menu);
            WindowFixture.until(menu::isShowing);
            robot.interact(item(choice)::fire);
            assertFalse(menu.isShowing(), choice);
            assertFalse(
                    robot.listWindows().stream().anyMatch(each -> each instanceof PopupWindow && each.isShowing()),
                    choice);
        }
        assertEquals(Look.PROJECTOR, window.state().look());
    }

    @Test
    void backAndForwardGoThroughTheViews(FxRobot robot) {
        Node back = window.main().view().lookup("#back");
        Node forward = window.main().view().lookup("#forward");
        assertTrue(back.isDisabled() && forward.isDisabled());
        String first = window.idOf("Student killed");
        robot.interact(() -> window.exploration().go(state -> state.withSelected(first)));
        robot.interact(() ->
                window.exploration().go(state -> state.withFilter(state.filter().withQuery("prison"))));
        robot.clickOn("#back");
        assertEquals("", window.state().filter().query());
        assertEquals(first, window.selected());
        assertFalse(forward.isDisabled());
        hold(robot, KeyCode.ALT, KeyCode.LEFT);
        assertNull(window.selected());
        assertTrue(back.isDisabled());
        hold(robot, KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(first, window.selected());
        robot.clickOn("#forward");
        assertEquals("prison", window.state().filter().query());
        assertTrue(forward.isDisabled());
    }

    @Test
    void languageAndLookStayWhenOneGoesBack(FxRobot robot) {
        robot.interact(() -> window.exploration().go(state -> state.withSelected(window.idOf("Student killed"))));
        hold(robot, KeyCode.CONTROL, KeyCode.E);
        hold(robot, KeyCode.CONTROL, KeyCode.D);
        hold(robot, KeyCode.ALT, KeyCode.LEFT);
        assertNull(window.selected());
        assertEquals("fr", window.state().language());
        assertEquals(Look.DARK, window.state().look());
    }

    private void typeDay(FxRobot robot, String text) {
        DatePicker day = (DatePicker) window.main().view().lookup("#known-on");
        robot.interact(() -> {
            day.getEditor().requestFocus();
            day.getEditor().setText(text);
        });
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aDayIsTakenAsPeopleTypeIt(FxRobot robot) {
        int all = window.exploration().shown().matches().onTimeline().cardinality();
        typeDay(robot, "14/5/2024");
        assertEquals(LocalDate.of(2024, 5, 14), window.state().asKnownOn());
        assertTrue(window.exploration().shown().matches().onTimeline().cardinality() < all);
        typeDay(robot, "2024-06-01");
        assertEquals(LocalDate.of(2024, 6, 1), window.state().asKnownOn());
        assertFalse(window.main().view().lookup("#notice").isVisible());
        robot.clickOn("#known-on-clear");
        assertNull(window.state().asKnownOn());
        assertEquals(all, window.exploration().shown().matches().onTimeline().cardinality());
        typeDay(robot, "1.6.2024");
        assertEquals(LocalDate.of(2024, 6, 1), window.state().asKnownOn());
        typeDay(robot, "");
        assertNull(window.state().asKnownOn());
    }

    @Test
    void whatIsNoDayGetsAMessageAndChangesNothing(FxRobot robot) {
        typeDay(robot, "14/5/2024");
        int steps = window.steps();
        for (String bad : Set.of("32/1/2024", "2024-13-45", "demain", "<b>1</b>")) {
            typeDay(robot, bad);
            Node notice = window.main().view().lookup("#notice");
            assertTrue(notice.isVisible(), bad);
            String said = ((Label) notice.lookup("#notice-text")).getText();
            assertTrue(said.contains(bad) && said.contains("2024-05-14"), said);
            assertEquals(LocalDate.of(2024, 5, 14), window.state().asKnownOn());
            robot.clickOn("#notice-close");
            assertFalse(notice.isVisible());
        }
        assertEquals(steps, window.steps());
    }

    private Window dialog(String id) {
        WindowFixture.until(() -> dialogOf(id) != null);
        return Objects.requireNonNull(dialogOf(id));
    }

    private static @Nullable Window dialogOf(String id) {
        return Window.getWindows().stream()
                .filter(each ->
                        each.getScene() != null && each.getScene().getRoot().lookup("#" + id) != null)
                .findFirst()
                .orElse(null);
    }

    @Test
    void theWindowIsNamedByTheDossierInItsLanguage(FxRobot robot) {
        assertEquals(
                "Cocaine in France: hubs, events, responses – Chronocarte",
                window.stage().getTitle());
        hold(robot, KeyCode.CONTROL, KeyCode.E);
        assertEquals(
                "La cocaïne en France\u00a0: lieux, faits, réponses – Chronocarte",
                window.stage().getTitle());
    }

    @Test
    void f1ShowsTheKeysInTheWindowsLanguageAndLook(FxRobot robot) {
        hold(robot, KeyCode.CONTROL, KeyCode.E);
        hold(robot, KeyCode.CONTROL, KeyCode.D);
        robot.type(KeyCode.F1);
        Window keys = dialog("keys");
        Set<String> said = WindowFixture.textsIn(keys.getScene().getRoot());
        assertTrue(said.contains("Montrer ces touches"), said.toString());
        assertTrue(said.contains("Fermer"), said.toString());
        Region pane = (Region) keys.getScene().getRoot().lookup("#keys");
        assertTrue(pane.getPseudoClassStates().contains(PseudoClass.getPseudoClass("dark")));
        assertEquals(
                window.stage().getScene().getFill(),
                pane.getBackground().getFills().get(0).getFill(),
                "its ground is the window's");
        robot.type(KeyCode.ESCAPE);
        WindowFixture.until(() -> dialogOf("keys") == null);
    }

    @Test
    void aboutSaysWhoseWorkItRestsOn(FxRobot robot) {
        Platform.runLater(item("menu-about")::fire);
        Set<String> said = WindowFixture.textsIn(dialog("about").getScene().getRoot());
        assertTrue(said.stream().anyMatch(each -> each.contains("GPL")));
        assertTrue(said.stream().anyMatch(each -> each.contains("Natural Earth") && each.contains("GeoNames")));
        robot.type(KeyCode.ESCAPE);
        WindowFixture.until(() -> dialogOf("about") == null);
    }

    /** Window managers that put a dialog in a corner, as small as it can be, are the rule on Linux. */
    @Test
    @Tag("needs-display")
    void aDialogStandsInTheMiddleAndShowsItsContent(FxRobot robot) {
        robot.type(KeyCode.F1);
        Window keys = dialog("keys");
        WindowFixture.until(() -> keys.getHeight() > 500);
        Window owner = window.stage();
        WindowFixture.until(
                () -> Math.abs(keys.getX() + keys.getWidth() / 2 - owner.getX() - owner.getWidth() / 2) < 30);
        robot.type(KeyCode.ESCAPE);
        WindowFixture.until(() -> dialogOf("keys") == null);
    }

    @Test
    @Tag("needs-display")
    void theMenuOpensAndIsUsedByKeyboard(FxRobot robot) {
        MenuButton menu = (MenuButton) window.main().view().lookup("#menu");
        robot.interact(menu::requestFocus);
        robot.type(KeyCode.SPACE);
        WindowFixture.until(menu::isShowing);
        robot.type(KeyCode.UP).type(KeyCode.ENTER);
        dialog("about");
        robot.type(KeyCode.ESCAPE);
        WindowFixture.until(() -> dialogOf("about") == null);
    }

    @Test
    @Tag("needs-display")
    void aTooltipSaysWhatAButtonDoes(FxRobot robot) {
        robot.moveTo("#list-toggle");
        WindowFixture.until(() -> Window.getWindows().stream()
                .anyMatch(
                        each -> each instanceof Tooltip tip && tip.getText().equals("All entries as a list (Ctrl+L)")));
    }

    @Test
    void everyMenuEntryHasWordsAndDoesSomething() {
        MenuButton menu = (MenuButton) window.main().view().lookup("#menu");
        for (String id : Set.of(
                "menu-open", "menu-default", "menu-save", "menu-export", "menu-full", "menu-keys", "menu-about")) {
            MenuItem item = find(menu.getItems(), id);
            assertFalse(item.getText().isBlank());
            assertNotNull(item.getOnAction(), id);
        }
        assertTrue(item("menu-recent").isDisable(), "nothing was opened yet");
    }

    @Test
    void theMenuShowsItsKeysInTheWindowsLanguage(FxRobot robot) {
        assertEquals("Ctrl+Shift+S", keys("menu-copy"));
        robot.interact(() -> window.exploration().update(state -> state.withLanguage("fr")));
        assertEquals("Ctrl+Maj+S", keys("menu-copy"));
        assertEquals("Enregistrer une copie…", item("menu-copy").getText());
        assertEquals("F5", keys("menu-present"));
    }

    private String keys(String id) {
        return Objects.requireNonNull(item(id).getAccelerator()).getDisplayText();
    }

    @Test
    void aRecentFileThatIsGoneIsGreyAndSaysWhy(FxRobot robot) {
        String root = Path.of("/").toString();
        Menu recent = new Menu();
        for (String path : List.of(root + "a", root + "b")) {
            MenuItem item = new MenuItem(path);
            item.setUserData(path);
            recent.getItems().add(item);
        }
        MainWords words = new MainWords("en");
        robot.interact(() -> MainMenu.mark(recent, Set.of(root + "b"), words));
        assertEquals(
                List.of("a – " + root, "b – " + root + " (not found)"),
                recent.getItems().stream().map(MenuItem::getText).toList());
        assertFalse(recent.getItems().get(0).isDisable());
        assertTrue(recent.getItems().get(1).isDisable());
        robot.interact(() -> MainMenu.mark(recent, Set.of(), words));
        assertFalse(recent.getItems().get(1).isDisable());
        assertEquals("b – " + root, recent.getItems().get(1).getText());
    }

    @Test
    void f6GoesRoundThePartsOfTheWindowAndReachesTheList(FxRobot robot) {
        Set<Node> seen = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            robot.type(KeyCode.F6);
            WaitForAsyncUtils.waitForFxEvents();
            seen.add(Objects.requireNonNull(window.stage().getScene().getFocusOwner()));
        }
        assertEquals(5, seen.size());
        assertTrue(seen.contains(window.features().map().view()));
        assertTrue(seen.contains(window.features().details().view()));
        hold(robot, KeyCode.CONTROL, KeyCode.L);
        for (int i = 0; i < 4; i++) {
            robot.type(KeyCode.F6);
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(window.features().list().view(), window.stage().getScene().getFocusOwner());
    }

    @Test
    void theWindowRemembersItsSizePanesLanguageAndLook(FxRobot robot) {
        robot.interact(() -> {
            window.stage().setMaximized(false);
            window.stage().setX(40);
            window.stage().setY(30);
            window.stage().setWidth(1400);
            window.stage().setHeight(820);
        });
        hold(robot, KeyCode.CONTROL, KeyCode.E);
        hold(robot, KeyCode.CONTROL, KeyCode.D);
        SplitPane split = (SplitPane) window.main().view().lookup("#split-main");
        Node divider = split.lookup(".split-pane-divider");
        robot.drag(divider, MouseButton.PRIMARY).moveBy(30, 0).moveBy(0, 0).drop();
        WaitForAsyncUtils.waitForFxEvents();
        double side = window.features().facets().view().getWidth();
        robot.interact(() -> window.stage().hide());
        window.settings().close();
        Settings saved = new SettingsStore(folder.resolve("settings.json")).get();
        assertEquals("fr", saved.language());
        assertEquals("dark", saved.look());
        assertEquals(side, saved.sideWidth(), 1);
        Settings.Window place = Objects.requireNonNull(saved.window());
        assertEquals(1400, place.width());
        assertEquals(820, place.height());
        WindowFixture[] again = new WindowFixture[1];
        robot.interact(
                () -> again[0] = new WindowFixture(WindowFixture.bundled(), "fr", folder.resolve("settings.json")));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1400, again[0].stage().getWidth());
        assertEquals(40, again[0].stage().getX());
        assertEquals(side, again[0].features().facets().view().getWidth(), 2);
        robot.interact(again[0]::close);
    }

    @Test
    void aWindowLargerThanTheScreenIsMadeToFit(FxRobot robot) throws Exception {
        Path file = folder.resolve("large.json");
        try (SettingsStore store = new SettingsStore(file)) {
            store.set(Settings.DEFAULT.withWindow(new Settings.Window(50, 30, 5000, 700, false)));
        }
        WindowFixture[] large = new WindowFixture[1];
        robot.interact(() -> large[0] = new WindowFixture(WindowFixture.bundled(), "fr", file));
        WaitForAsyncUtils.waitForFxEvents();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        assertEquals(screen.getWidth(), large[0].stage().getWidth());
        assertEquals(screen.getMinX(), large[0].stage().getX());
        assertEquals(700, large[0].stage().getHeight());
        robot.interact(large[0]::close);
    }

    @Test
    void settingsOfAScreenThatIsGoneDoNotLoseTheWindow(FxRobot robot) throws Exception {
        Path file = folder.resolve("far.json");
        Files.writeString(
                file,
                "{\"language\":\"xx\",\"look\":\"neon\",\"window\":{\"x\":90000,\"y\":-9000,\"width\":1200,\"height\":800,"
                        + "\"maximized\":false},\"sideWidth\":-5,\"mapShare\":7,\"recent\":null}");
        WindowFixture[] again = new WindowFixture[1];
        robot.interact(() -> again[0] = new WindowFixture(WindowFixture.bundled(), "en", file));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(again[0].stage().getX() < 1900 && again[0].stage().getY() >= 0);
        assertTrue(again[0].features().facets().view().getWidth() > 100);
        robot.interact(again[0]::close);
    }
}
