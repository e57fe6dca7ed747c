package org.chronocarte.ui.keeping;

import java.time.Duration;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.recovery.LeftRecovery;
import org.chronocarte.io.recovery.RecoveryKeeper;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.ui.kit.Background;
import org.chronocarte.ui.kit.Origin;
import org.chronocarte.ui.kit.Origin.Safety;
import org.jspecify.annotations.Nullable;

/**
 * Keeps unsaved work aside: at every change of the open dossier, and every few seconds while something is typed;
 * removes it when it was saved or given up. Asks before unsaved work goes, and offers what was left behind. For the FX
 * thread.
 */
public final class KeepingController implements AutoCloseable {

    private static final Duration EVERY = Duration.ofSeconds(3);

    private final Exploration exploration;
    private final ReadOnlyObjectProperty<Origin> origin;
    private final Supplier<Dossier> typed;
    private final RecoveryKeeper keeper;
    private final Background background;
    /** Not one of the toolkit's animations: while one of these runs, it draws sixty frames a second, of a window at rest, too. */
    private final Timer clock = new Timer("keeping", true);

    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();

    private @Nullable Dossier kept;
    private Consumer<Runnable> onSave = then -> {};
    private Consumer<String> onTrouble = said -> {};

    /**
     * @param origin where the open dossier came from
     * @param typed the open dossier, with what is being typed
     * @param keeper keeps it aside; closed with this
     * @param background deletes what is not wanted
     */
    public KeepingController(
            Exploration exploration,
            ReadOnlyObjectProperty<Origin> origin,
            Supplier<Dossier> typed,
            RecoveryKeeper keeper,
            Background background) {
        this.exploration = exploration;
        this.origin = origin;
        this.typed = typed;
        this.keeper = keeper;
        this.background = background;
        keeper.onTrouble(problem -> Platform.runLater(() -> onTrouble.accept(trouble(problem))));
        exploration.shownProperty().addListener((property, before, now) -> {
            if (before.index() != now.index()) {
                look();
            }
        });
        // When another dossier is opened, this is told before the exploration has it.
        origin.addListener((property, before, now) -> Platform.runLater(this::look));
        clock.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        Platform.runLater(KeepingController.this::look);
                    }
                },
                EVERY.toMillis(),
                EVERY.toMillis());
    }

    /** What saves a copy of the open dossier; told what to do once it is saved. */
    public void onSave(Consumer<Runnable> listener) {
        onSave = listener;
    }

    /** Who is told, as a sentence, that work cannot be kept aside. */
    public void onTrouble(Consumer<String> listener) {
        onTrouble = listener;
    }

    private String trouble(Problem problem) {
        return words().get(problem.code().equals("save-full") ? "trouble.full" : "trouble");
    }

    /** Whether something was changed, or put together, that no file holds. */
    public boolean isUnsaved() {
        return origin.get().safety() == Safety.UNSAVED
                || !typed.get().equals(origin.get().dossier());
    }

    /** As {@link #isUnsaved}, looked at after every change and every few seconds while something is typed. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    private void look() {
        unsaved.set(isUnsaved());
        if (!isUnsaved() && origin.get().safety() == Safety.SAVED) {
            if (kept != null) {
                kept = null;
                keeper.forget();
            }
            return;
        }
        Dossier now = typed.get();
        if (!now.equals(kept)) {
            kept = now;
            keeper.keep(now, origin.get().files());
        }
    }

    /**
     * Goes on when nothing is unsaved; else asks first.
     *
     * @param goOn what replaces the open dossier, or closes the window
     */
    public void leave(Supplier<Window> owner, Runnable goOn) {
        if (isUnsaved()) {
            new LeavingDialog(words()).show(owner.get(), () -> onSave.accept(goOn), goOn);
        } else {
            goOn.run();
        }
    }

    /** Asks before a window closes with unsaved work. */
    public void guard(Stage stage) {
        stage.setOnCloseRequest(event -> {
            if (isUnsaved()) {
                event.consume();
                leave(() -> stage, stage::hide);
            }
        });
    }

    /**
     * Offers work that was left behind.
     *
     * @param left at least one
     * @param restore opens one
     * @param otherwise what to do when none is opened
     */
    public void offer(Window owner, List<LeftRecovery> left, Consumer<LeftRecovery> restore, Runnable otherwise) {
        new RecoveryDialog(words(), left, background).show(owner, restore, otherwise);
    }

    /** Makes work that was left behind this window's own; it is about to be shown as unsaved. */
    public void takeOver(LeftRecovery left) {
        kept = null;
        keeper.takeOver(left);
    }

    private KeepingWords words() {
        return new KeepingWords(exploration.state().language());
    }

    /** The window has closed: whatever was unsaved was given up, so nothing stays behind. */
    @Override
    public void close() {
        clock.cancel();
        keeper.forget();
        keeper.close();
    }
}
