package org.chronocarte.ui.handout;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.chronocarte.model.explore.EntryIndex;
import org.chronocarte.model.explore.Exploration;
import org.chronocarte.model.explore.ViewState;
import org.chronocarte.picture.export.HandoutPdf;
import org.chronocarte.picture.handout.HandoutSettings;
import org.chronocarte.ui.kit.Kit;

/**
 * Hands out what is open, on paper: with the part of time and of the map that are seen, and the filter that is set. How
 * it was wanted last is offered again while the window is open. For the FX thread.
 */
public final class HandoutController {

    static final String STYLES = Objects.requireNonNull(HandoutController.class.getResource("handout.css"))
            .toExternalForm();

    private final Exploration exploration;
    private final Kit kit;
    private final Supplier<HandoutPdf> press;
    private final HandoutChooser chooser;
    private final Printers printers;
    private final Clock clock;
    private HandoutSettings settings = HandoutSettings.USUAL;

    /**
     * @param exploration the shared model
     * @param press gives what writes a handout on the base map in use
     * @param chooser asks where to save it
     * @param clock tells today
     */
    public HandoutController(
            Exploration exploration,
            Kit kit,
            Supplier<HandoutPdf> press,
            HandoutChooser chooser,
            Printers printers,
            Clock clock) {
        this.exploration = exploration;
        this.kit = kit;
        this.press = press;
        this.chooser = chooser;
        this.printers = printers;
        this.clock = clock;
    }

    /** Opens the dialog over a window. */
    public void show(Window owner) {
        EntryIndex index = exploration.shown().index();
        ViewState state = exploration.state();
        Path home = kit.pictures().home();
        HandoutDialog.Means means = new HandoutDialog.Means(
                wanted -> new ProofTask(press.get(), new HandoutPdf.Order(index, state, wanted, clock.instant(), home)),
                kit.background(),
                chooser,
                printers,
                state.language(),
                index.dossier().id() + ".pdf");
        new HandoutDialog(means, settings).show(owner, wanted -> settings = wanted);
    }
}
