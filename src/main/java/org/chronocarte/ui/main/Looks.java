package org.chronocarte.ui.main;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import org.chronocarte.model.explore.Look;

/** Dresses the controls to match the scenes' theme. */
public final class Looks {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass PROJECTOR = PseudoClass.getPseudoClass("projector");

    private Looks() {}

    /**
     * Chooses the style of all controls. When that is done before the first control is made, JavaFX does not read its
     * own style in vain.
     */
    public static void dress(Look look) {
        String sheet = look == Look.DARK
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }

    static void apply(Look look, Parent root) {
        dress(look);
        root.pseudoClassStateChanged(DARK, look == Look.DARK);
        root.pseudoClassStateChanged(PROJECTOR, look == Look.PROJECTOR);
    }
}
