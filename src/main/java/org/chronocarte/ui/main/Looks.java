package org.chronocarte.ui.main;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import org.chronocarte.model.explore.Look;

/** Dresses the controls to match the scenes' theme. */
final class Looks {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final PseudoClass PROJECTOR = PseudoClass.getPseudoClass("projector");

    private Looks() {}

    static void apply(Look look, Parent root) {
        String sheet = look == Look.DARK
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
        root.pseudoClassStateChanged(DARK, look == Look.DARK);
        root.pseudoClassStateChanged(PROJECTOR, look == Look.PROJECTOR);
    }
}
