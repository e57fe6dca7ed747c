package org.chronocarte.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportReport;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Severity;
import org.chronocarte.ui.kit.Words;

/** The doubts about a file, grouped, with a button for each thing that could be done about one. */
final class DoubtsPane {

    /** Rows of a group that are shown before one asks for more, and how many more come then. */
    private static final int FEW = 12;

    private static final int MANY = 100;
    private static final double GAP = 6;

    private final ImportWords words;
    private final Consumer<List<Fix>> decide;
    private final VBox groups = new VBox(16);
    private final ScrollPane view = new ScrollPane(groups);

    /** @param decide told what was decided in one step */
    DoubtsPane(ImportWords words, Consumer<List<Fix>> decide) {
        this.words = words;
        this.decide = decide;
        groups.setId("import-doubts");
        groups.getStyleClass().add("import-doubts");
        view.setFitToWidth(true);
        view.setFocusTraversable(true);
        view.getStyleClass().add("import-scroll");
    }

    Node node() {
        return view;
    }

    void show(ImportReport report) {
        double above = view.getVvalue() * hidden();
        boolean focused = hasFocus();
        groups.getChildren().clear();
        if (report.isFine()) {
            groups.getChildren().add(Words.wrapped(words.get("doubts.none"), "problem-fix"));
        }
        Doubts.groups(report).forEach(each -> groups.getChildren().add(group(each)));
        view.setAccessibleText(words.get("doubts.spoken", report.toLookAt()));
        // Texts have no height before they have a font.
        view.applyCss();
        view.layout();
        view.setVvalue(hidden() > 0 ? Math.min(1, above / hidden()) : 0);
        if (focused) {
            // Else it would go to the next button of the window, which may be that to open the file.
            view.requestFocus();
        }
    }

    /** What of the height does not fit into the view. */
    private double hidden() {
        return Math.max(0, groups.getHeight() - view.getViewportBounds().getHeight());
    }

    private boolean hasFocus() {
        Node node = groups.getScene() == null ? null : groups.getScene().getFocusOwner();
        while (node != null && node != groups) {
            node = node.getParent();
        }
        return node == groups;
    }

    private Node group(Doubts.Group group) {
        Problem first = group.first();
        Label mark = new Label(mark(first.severity()));
        mark.getStyleClass().addAll("import-mark", look(first.severity()));
        mark.setAccessibleText(words.get(severity(first.severity())));
        mark.setMinWidth(Region.USE_PREF_SIZE);
        Label heading = Words.wrapped(
                words.get("group", group.problems().size(), words.get(severity(first.severity()))), "problem-message");
        HBox.setHgrow(heading, Priority.ALWAYS);
        VBox box = new VBox(
                GAP, new HBox(8, mark, heading), Words.wrapped(words.problems().fix(first), "problem-fix"));
        FlowPane all = buttons();
        group.common().forEach(fix -> all.getChildren().add(button(words.fix(fix), List.of(fix))));
        group.forAll().forEach(fixes -> all.getChildren().add(button(words.forAll(fixes.get(0), fixes.size()), fixes)));
        if (!all.getChildren().isEmpty()) {
            box.getChildren().add(all);
        }
        VBox rows = new VBox(GAP);
        box.getChildren().add(rows);
        more(group.problems(), FEW, rows);
        return box;
    }

    private void more(List<Problem> problems, int count, VBox into) {
        int from = into.getChildren().size();
        problems.subList(from, Math.min(problems.size(), from + count))
                .forEach(each -> into.getChildren().add(row(each)));
        int rest = problems.size() - into.getChildren().size();
        if (rest > 0) {
            Button further = new Button(words.get("more", rest));
            further.getStyleClass().add("import-fix");
            further.setOnAction(event -> {
                into.getChildren().remove(further);
                more(problems, MANY, into);
                into.getChildren().get(from + count).requestFocus();
            });
            into.getChildren().add(further);
        }
    }

    private Node row(Problem problem) {
        String where = words.problems().where(problem);
        VBox row = new VBox(2);
        row.getStyleClass().add("import-doubt");
        String said = words.problems().message(problem);
        Label message = Words.wrapped(said, "import-message");
        HBox.setHgrow(message, Priority.ALWAYS);
        message.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(10, message);
        line.setAlignment(Pos.CENTER_LEFT);
        if (!where.isEmpty()) {
            Label place = new Label(where);
            place.getStyleClass().add("problem-where");
            place.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(0, place);
        }
        row.getChildren().add(line);
        List<Button> own = new ArrayList<>();
        words.fixes(Doubts.ofRow(problem)).forEach((fix, text) -> {
            Button button = button(text, List.of(fix));
            button.setAccessibleText(words.get("fix.spoken", text, where));
            button.setMinWidth(Region.USE_PREF_SIZE);
            own.add(button);
        });
        if (own.size() == 1) {
            line.getChildren().add(own.get(0));
        } else if (!own.isEmpty()) {
            FlowPane several = buttons();
            several.getChildren().setAll(own);
            row.getChildren().add(several);
        }
        return row;
    }

    private static FlowPane buttons() {
        return new FlowPane(GAP, GAP);
    }

    private Button button(String text, List<Fix> fixes) {
        Button button = new Button(text);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("import-fix");
        button.setOnAction(event -> decide.accept(fixes));
        return button;
    }

    private static String mark(Severity severity) {
        return switch (severity) {
            case NOTE -> "i";
            case WARNING -> "?";
            case LEFT_OUT, ERROR -> "×";
        };
    }

    private static String look(Severity severity) {
        return switch (severity) {
            case NOTE -> "noted";
            case WARNING -> "doubtful";
            case LEFT_OUT, ERROR -> "left-out";
        };
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case NOTE -> "severity.note";
            case WARNING -> "severity.warning";
            case LEFT_OUT -> "severity.out";
            case ERROR -> "severity.error";
        };
    }
}
