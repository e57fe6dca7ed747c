package org.chronocarte.ui.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.Sureness;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.FittingBar;

/** The bar above the timeline: playing, the window in words, and what the timeline shows. */
final class TimelineBar extends FittingBar {

    private static final double[] SPEEDS = {0.25, 0.5, 1, 2, 4};
    /** Room for one date. */
    private static final double WINDOW_MIN = 110;

    private static final char NO_BREAK = '\u00a0';
    private static final String PLAY = "M3 1.5 L12.5 7 L3 12.5 Z";
    private static final String PAUSE = "M3 1.5 H6 V12.5 H3 Z M8.5 1.5 H11.5 V12.5 H8.5 Z";
    private static final String TICK = "M1 7.6 L2.8 5.8 L5.4 8.4 L11.2 2.4 L13 4.2 L5.4 12 Z";
    private static final String LAYERS =
            "M7 1 L13.5 4.5 L7 8 L0.5 4.5 Z M0.5 8 L7 11.5 L13.5 8 L13.5 9.8 L7 13.3 L0.5 9.8 Z";
    private static final String FOLDED_MAP =
            "M1 3 L4.5 1.5 V11 L1 12.5 Z M5.5 1.5 L8.5 3 V12.5 L5.5 11 Z " + "M9.5 3 L13 1.5 V11 L9.5 12.5 Z";
    private static final String TO_BOTH_ENDS = "M0.5 7 L4.5 3.5 V6 H9.5 V3.5 L13.5 7 L9.5 10.5 V8 H4.5 V10.5 Z";

    private final SVGPath playIcon = icon(PLAY);
    private final Button backward =
            iconButton("timeline-earlier", icon("M7 1.5 L1.5 7 L7 12.5 Z M13 1.5 L7.5 7 L13 12.5 Z"));
    private final Button play = iconButton("timeline-play", playIcon);
    private final Button forward =
            iconButton("timeline-later", icon("M1.5 1.5 L7 7 L1.5 12.5 Z M7.5 1.5 L13 7 L7.5 12.5 Z"));
    private final Label window = new Label();
    private final Label counts = count("timeline-counts");
    private final Label later = count("timeline-counts-later");
    private final Label uncertain = count("timeline-counts-uncertain");
    private final MenuButton mode = new MenuButton();
    private final Map<Player.Mode, RadioMenuItem> modes = new LinkedHashMap<>();
    private final Map<Double, RadioMenuItem> speeds = new LinkedHashMap<>();
    private final MenuItem speedTitle = new MenuItem();
    private final ToggleButton onlyOnMap = new ToggleButton();
    private final ToggleButton surely = new ToggleButton();
    private final Button fit = new Button();

    TimelineBar() {
        leaveOut(uncertain);
        leaveOut(later);
        leaveOut(counts);
        squeeze(window, WINDOW_MIN);
        shorten(fit, TO_BOTH_ENDS);
        shorten(onlyOnMap, FOLDED_MAP);
        shorten(surely, TICK);
        shorten(mode, LAYERS);
        getStyleClass().add("timeline-bar");
        setAlignment(Pos.CENTER_LEFT);
        window.getStyleClass().add("timeline-window");
        window.setId("timeline-window");
        // Where there is no room for them on one line, the dates take two before the buttons give way.
        window.setWrapText(true);
        window.setMinWidth(WINDOW_MIN);
        window.setMinHeight(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        mode.setId("timeline-mode");
        onlyOnMap.setId("timeline-only-map");
        surely.setId("timeline-surely");
        fit.setId("timeline-fit");
        for (Labeled each : new Labeled[] {mode, onlyOnMap, surely, fit}) {
            each.getStyleClass().add("timeline-choice");
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        ToggleGroup modeGroup = new ToggleGroup();
        for (Player.Mode each : Player.Mode.values()) {
            RadioMenuItem item = new RadioMenuItem();
            item.setToggleGroup(modeGroup);
            modes.put(each, item);
            mode.getItems().add(item);
        }
        speedTitle.setDisable(true);
        mode.getItems().addAll(new SeparatorMenuItem(), speedTitle);
        ToggleGroup speedGroup = new ToggleGroup();
        for (double each : SPEEDS) {
            RadioMenuItem item = new RadioMenuItem();
            item.setToggleGroup(speedGroup);
            speeds.put(each, item);
            mode.getItems().add(item);
        }
        getChildren()
                .addAll(backward, play, forward, window, counts, later, uncertain, gap, mode, surely, onlyOnMap, fit);
    }

    private void shorten(Labeled button, String icon) {
        button.setGraphic(icon(icon));
        shorten(button, ContentDisplay.TEXT_ONLY);
    }

    private static SVGPath icon(String path) {
        SVGPath icon = new SVGPath();
        icon.setContent(path);
        icon.getStyleClass().add("timeline-icon");
        return icon;
    }

    private static Label count(String id) {
        Label count = new Label();
        count.setId(id);
        count.getStyleClass().add("timeline-counts");
        count.setMinWidth(Region.USE_PREF_SIZE);
        return count;
    }

    private static Button iconButton(String id, SVGPath icon) {
        Button button = new Button();
        button.setId(id);
        button.setGraphic(icon);
        button.getStyleClass().add("timeline-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    void install(TimelineController timeline) {
        backward.setOnAction(event -> timeline.turn(-1));
        forward.setOnAction(event -> timeline.turn(1));
        play.setOnAction(event -> timeline.player().toggle());
        fit.setOnAction(event -> timeline.fit());
        onlyOnMap.setOnAction(event -> timeline.onlyOnMap(onlyOnMap.isSelected()));
        surely.setOnAction(event -> timeline.surely(surely.isSelected()));
        modes.forEach(
                (each, item) -> item.setOnAction(event -> timeline.player().mode(each)));
        speeds.forEach(
                (each, item) -> item.setOnAction(event -> timeline.player().speed(each)));
    }

    /** Names all controls, and shows how it plays. */
    void name(TimelineTexts texts, Player player) {
        Messages words = texts.messages();
        name(backward, words.get("earlier"));
        name(forward, words.get("later"));
        name(play, words.get(player.isPlaying() ? "pause" : "play"));
        playIcon.setContent(player.isPlaying() ? PAUSE : PLAY);
        modes.forEach((each, item) -> {
            item.setText(texts.mode(each));
            item.setSelected(each == player.mode());
        });
        mode.setText(texts.mode(player.mode()));
        explain(mode, words.get("mode.tip"));
        mode.setAccessibleText(words.get("mode", texts.mode(player.mode())));
        speedTitle.setText(words.get("speed"));
        speeds.forEach((each, item) -> {
            item.setText(words.get("speed.times", each));
            item.setSelected(each == player.speed());
        });
        onlyOnMap.setText(words.get("onlyOnMap"));
        explain(onlyOnMap, words.get("onlyOnMap.tip"));
        surely.setText(words.get("surely"));
        explain(surely, words.get("surely.tip"));
        fit.setText(words.get("fit"));
        explain(fit, words.get("fit.tip"));
    }

    /** Says which time is asked for and what is in it. */
    void show(TimelineTexts texts, Exploration.Shown shown) {
        window.setText(breakingOnce(texts.window(shown.state().asked())));
        counts.setText(texts.inside(shown));
        later.setText(texts.later(shown).strip());
        uncertain.setText(texts.uncertain(shown).strip());
        onlyOnMap.setSelected(shown.state().filter().onlyOnMap());
        surely.setSelected(shown.state().filter().sureness() == Sureness.SURELY);
    }

    /** The dates, with no line break but the one between them. */
    private static String breakingOnce(String dates) {
        return dates.replace(' ', NO_BREAK).replace("–" + NO_BREAK, "– ");
    }

    private static void name(Button button, String words) {
        button.setAccessibleText(words);
        explain(button, words);
    }

    private static void explain(Control control, String words) {
        Tooltip tip = control.getTooltip();
        if (tip == null) {
            control.setTooltip(new Tooltip(words));
        } else {
            tip.setText(words);
        }
    }
}
