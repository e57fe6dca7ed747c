package org.chronocarte.ui.opening;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.ProblemWords;
import org.chronocarte.model.text.Messages;
import org.chronocarte.ui.kit.Dialogs;
import org.chronocarte.ui.kit.Words;

/** Shows what is wrong with a file, in a dialog. */
public final class ProblemsDialog implements ProblemsView {

    private static final double WIDTH = 620;
    private static final double HEIGHT = 300;

    private final Supplier<Window> owner;

    /** @param owner the window over which it stands */
    public ProblemsDialog(Supplier<Window> owner) {
        this.owner = owner;
    }

    @Override
    public void show(Notice notice, String language) {
        Messages words = new Messages(
                ResourceBundle.getBundle("org.chronocarte.ui.opening.opening", Locale.forLanguageTag(language)));
        ProblemWords problemWords = new ProblemWords(Locale.forLanguageTag(language));
        Alert alert;
        if (notice instanceof Notice.Opened opened) {
            alert = alert(Alert.AlertType.WARNING, words, words.get("warned", name(opened.report())));
            alert.getDialogPane().setContent(list(opened.report().problems(), problemWords));
        } else if (notice instanceof Notice.Refused refused) {
            alert = alert(Alert.AlertType.ERROR, words, words.get("refused", name(refused.report())));
            alert.getDialogPane().setContent(list(refused.report().problems(), problemWords));
        } else if (notice instanceof Notice.Unsaved unsaved) {
            alert = alert(Alert.AlertType.ERROR, words, words.get("unsaved", unsaved.file()));
            alert.getDialogPane().setContent(said(unsaved.hindrance(), problemWords));
        } else if (notice instanceof Notice.Unexported unexported) {
            alert = alert(Alert.AlertType.ERROR, words, words.get("unexported", unexported.file()));
            alert.getDialogPane().setContent(said(unexported.hindrance(), problemWords));
        } else if (notice instanceof Notice.Lost lost) {
            alert = alert(
                    Alert.AlertType.INFORMATION,
                    words,
                    words.get("exported", lost.file().getFileName()));
            alert.getDialogPane().setContent(list(lost.losses(), problemWords));
        } else if (notice instanceof Notice.Incomplete incomplete) {
            alert = alert(
                    Alert.AlertType.WARNING,
                    words,
                    words.get("incomplete", incomplete.file().getFileName()));
            alert.getDialogPane().setContent(list(incomplete.missing(), problemWords));
        } else {
            alert = alert(Alert.AlertType.ERROR, words, words.get("failed"));
            alert.getDialogPane().setContent(Words.wrapped(words.get("failed.fix"), "problem-fix"));
        }
        alert.show();
    }

    private static String name(ImportReport report) {
        String name = new File(report.file()).getName();
        return name.isEmpty() ? report.file() : name;
    }

    private static ScrollPane list(List<Problem> problems, ProblemWords problemWords) {
        VBox list = new VBox(10);
        list.getStyleClass().add("problems");
        for (Problem problem : problems) {
            VBox item = said(problem, problemWords);
            String place = problemWords.place(problem);
            if (!place.isEmpty()) {
                item.getChildren().add(Words.wrapped(place, "problem-where"));
            }
            list.getChildren().add(item);
        }
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(true);
        scroll.setPrefViewportWidth(WIDTH);
        scroll.setPrefViewportHeight(Math.min(HEIGHT, 70 * problems.size() + 20));
        scroll.setAccessibleText(problems.stream().map(problemWords::line).collect(Collectors.joining("\n")));
        return scroll;
    }

    private static VBox said(Problem problem, ProblemWords words) {
        return new VBox(
                1,
                Words.wrapped(words.message(problem), "problem-message"),
                Words.wrapped(words.fix(problem), "problem-fix"));
    }

    private Alert alert(Alert.AlertType type, Messages words, String header) {
        Alert alert = new Alert(type, "", ButtonType.CLOSE);
        Dialogs.place(alert, owner.get(), "problems");
        alert.setTitle(words.get("title"));
        alert.setHeaderText(header);
        alert.setResizable(true);
        return alert;
    }
}
