package org.chronocarte.ui.keeping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.chronocarte.io.recovery.LeftRecovery;
import org.chronocarte.ui.kit.Background;
import org.chronocarte.ui.kit.Dialogs;
import org.chronocarte.ui.kit.Words;
import org.jspecify.annotations.Nullable;

/**
 * Offers work that was left behind: each can be restored, thrown away or, by leaving it alone, kept for later. Nothing
 * is thrown away before the dialog closes.
 */
final class RecoveryDialog {

    private static final double WIDTH = 620;
    private static final double ROW = 118;
    private static final int MOST_ROWS = 3;

    private final KeepingWords words;
    private final List<LeftRecovery> left;
    private final Background background;
    private final Set<LeftRecovery> unwanted = new LinkedHashSet<>();
    private final Alert alert = new Alert(Alert.AlertType.INFORMATION);
    private @Nullable LeftRecovery chosen;
    private @Nullable Button close;

    RecoveryDialog(KeepingWords words, List<LeftRecovery> left, Background background) {
        this.words = words;
        this.left = List.copyOf(left);
        this.background = background;
    }

    /**
     * @param restore opens one
     * @param otherwise what to do when none is opened
     */
    void show(Window owner, Consumer<LeftRecovery> restore, Runnable otherwise) {
        ButtonType later = new ButtonType(words.get("left.later"), ButtonData.CANCEL_CLOSE);
        alert.getButtonTypes().setAll(later);
        Dialogs.place(alert, owner, "recovery");
        alert.setTitle(words.get("title"));
        alert.setHeaderText(words.get("left", left.size()));
        VBox rows = new VBox(14);
        rows.getStyleClass().add("problems");
        left.forEach(each -> rows.getChildren().add(row(each)));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(ROW * Math.min(MOST_ROWS, left.size()));
        VBox content = new VBox(12, Words.wrapped(words.get("left.fix"), "problem-fix"), scroll);
        content.setPrefWidth(WIDTH);
        alert.getDialogPane().setContent(content);
        close = (Button) alert.getDialogPane().lookupButton(later);
        close.setId("recovery-later");
        alert.setOnHidden(event -> decided(restore, otherwise));
        alert.show();
    }

    private Node row(LeftRecovery each) {
        ToggleButton away = new ToggleButton(words.get("left.away"));
        away.getStyleClass().add("recovery-away");
        FlowPane buttons = new FlowPane(8, 8);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox row = new VBox(4);
        each.head()
                .ifPresentOrElse(
                        head -> {
                            Button restore = new Button(words.get("left.restore"));
                            restore.getStyleClass().add("recovery-restore");
                            restore.setAccessibleText(words.get("left.restore.spoken", words.title(head)));
                            restore.setOnAction(event -> {
                                chosen = each;
                                alert.close();
                            });
                            restore.disableProperty().bind(away.selectedProperty());
                            away.setAccessibleText(words.get("left.away.spoken", words.title(head)));
                            buttons.getChildren().add(restore);
                            row.getChildren()
                                    .addAll(
                                            Words.wrapped(words.title(head), "problem-message"),
                                            Words.wrapped(words.about(head), "problem-fix"));
                        },
                        () -> row.getChildren()
                                .addAll(
                                        Words.wrapped(words.get("left.broken"), "problem-message"),
                                        Words.wrapped(words.get("left.broken.fix", each.file()), "problem-fix")));
        away.selectedProperty().addListener((property, before, now) -> {
            away.setText(words.get(now ? "left.away.not" : "left.away"));
            if (now) {
                unwanted.add(each);
            } else {
                unwanted.remove(each);
            }
            if (close != null) {
                close.setText(words.get(unwanted.isEmpty() ? "left.later" : "left.go"));
            }
        });
        buttons.getChildren().add(away);
        row.getChildren().add(buttons);
        return row;
    }

    private void decided(Consumer<LeftRecovery> restore, Runnable otherwise) {
        List<LeftRecovery> rest = new ArrayList<>(left);
        if (chosen != null) {
            rest.remove(chosen);
        }
        background.start(new Task<@Nullable Void>() {
            @Override
            protected @Nullable Void call() {
                for (LeftRecovery each : rest) {
                    if (unwanted.contains(each)) {
                        each.throwAway();
                    } else {
                        each.keepForLater();
                    }
                }
                return null;
            }
        });
        if (chosen != null) {
            restore.accept(chosen);
        } else {
            otherwise.run();
        }
    }
}
