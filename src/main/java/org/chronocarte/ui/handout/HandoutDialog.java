package org.chronocarte.ui.handout;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.concurrent.Task;
import javafx.event.ActionEvent;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javax.print.PrintException;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.export.PdfProof;
import org.chronocarte.picture.handout.HandoutSettings;
import org.chronocarte.ui.kit.Background;
import org.chronocarte.ui.kit.Dialogs;
import org.chronocarte.ui.kit.Words;
import org.jspecify.annotations.Nullable;

/** Shows a handout as it is wanted, made anew off the FX thread at each change, and saves or prints it. */
final class HandoutDialog {

    private static final double MARGIN = 16;

    private final Means means;
    private final Messages words;
    private final HandoutForm form;
    private final HandoutPreview preview;
    private final Label message = Words.wrapped("", "handout-message");
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType save;
    private final ButtonType print;
    private @Nullable ProofTask making;
    private @Nullable PdfProof proof;

    /**
     * What the dialog works with.
     *
     * @param maker prepares the making of a handout
     * @param background for all that takes time
     * @param language ISO 639 code
     * @param name what a file is called to begin with
     */
    record Means(
            Function<HandoutSettings, ProofTask> maker,
            Background background,
            HandoutChooser chooser,
            Printers printers,
            String language,
            String name) {}

    HandoutDialog(Means means, HandoutSettings from) {
        this.means = means;
        words = new Messages(ResourceBundle.getBundle(
                "org.chronocarte.ui.handout.handout", Locale.forLanguageTag(means.language())));
        form = new HandoutForm(words, from, this::make);
        preview = new HandoutPreview(words, means.background());
        save = new ButtonType(words.get("save"), ButtonData.OK_DONE);
        print = new ButtonType(words.get("print"), ButtonData.OTHER);
    }

    /** @param closed told how the handout was wanted in the end */
    void show(Window owner, Consumer<HandoutSettings> closed) {
        Dialogs.place(dialog, owner, "handout");
        dialog.setTitle(words.get("title"));
        dialog.getDialogPane().getStylesheets().add(HandoutController.STYLES);
        message.setId("handout-message");
        VBox left = new VBox(MARGIN, form, message);
        HBox content = new HBox(MARGIN, left, preview);
        content.setPadding(new Insets(MARGIN));
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(save, print, new ButtonType(words.get("close"), ButtonData.CANCEL_CLOSE));
        button(save, "handout-save", this::save);
        button(print, "handout-print", this::print);
        dialog.setOnHidden(event -> {
            cancel();
            preview.cancel();
            closed.accept(form.settings());
        });
        make();
        dialog.show();
    }

    /** Makes a button do something and leave the dialog open. */
    private void button(ButtonType type, String id, Runnable action) {
        Node button = dialog.getDialogPane().lookupButton(type);
        button.setId(id);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            action.run();
        });
    }

    private void ready(boolean ready) {
        dialog.getDialogPane().lookupButton(save).setDisable(!ready);
        dialog.getDialogPane().lookupButton(print).setDisable(!ready);
    }

    private void cancel() {
        if (making != null) {
            making.cancel(false);
            making = null;
        }
    }

    private void make() {
        cancel();
        proof = null;
        say("");
        ready(false);
        ProofTask task = means.maker().apply(form.settings());
        task.setOnSucceeded(event -> {
            if (making == task) {
                making = null;
                preview.rest();
                task.getValue().ifPresent(this::made);
            }
        });
        task.setOnFailed(event -> {
            if (making == task) {
                making = null;
                preview.rest();
                failed(words.get("failed"), task.getException());
            }
        });
        making = task;
        preview.wait(task);
        means.background().start(task);
    }

    private void made(PdfProof made) {
        proof = made;
        preview.show(made);
        ready(true);
    }

    private void save() {
        PdfProof made = proof;
        if (made != null) {
            means.chooser().choose(window(), means.language(), means.name()).ifPresent(file -> save(made, file));
        }
    }

    private void save(PdfProof made, Path file) {
        run(
                () -> {
                    made.save(file);
                    return file;
                },
                written -> say(words.get("saved", written)),
                words.get("unsaved", file));
    }

    private void print() {
        PdfProof made = proof;
        if (made == null) {
            return;
        }
        run(means.printers()::names, names -> choosePrinter(made, names), words.get("print.none"));
    }

    private void choosePrinter(PdfProof made, List<String> names) {
        if (names.isEmpty()) {
            say(words.get("print.none"));
            return;
        }
        new PrintDialog(words, names)
                .show(
                        window(),
                        order -> run(
                                () -> {
                                    means.printers().print(made, order);
                                    return order;
                                },
                                sent -> say(words.get("print.sent", sent.printer())),
                                words.get("print.failed", order.printer())));
    }

    private Window window() {
        return dialog.getDialogPane().getScene().getWindow();
    }

    /** Does something off the FX thread, and then something with its result, or says that it failed. */
    private <T> void run(Callable<T> job, Consumer<T> then, String otherwise) {
        ready(false);
        say("");
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                return job.call();
            }
        };
        task.setOnSucceeded(event -> {
            ready(proof != null);
            then.accept(task.getValue());
        });
        task.setOnFailed(event -> {
            ready(proof != null);
            failed(otherwise, task.getException());
        });
        means.background().start(task);
    }

    private void failed(String said, Throwable why) {
        boolean expected = why instanceof IOException || why instanceof PrintException;
        System.Logger.Level level = expected ? System.Logger.Level.DEBUG : System.Logger.Level.ERROR;
        System.getLogger(HandoutDialog.class.getName()).log(level, "a handout failed", why);
        say(said);
    }

    private void say(String text) {
        message.setText(text);
    }
}
