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
        String sheet =
                isDark(look) ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }

    /** A projector's picture is dark, as the scenes are: a white frame would outshine them. */
    private static boolean isDark(Look look) {
        return look != Look.LIGHT;
    }

    static void apply(Look look, Parent root) {
        dress(look);
        root.pseudoClassStateChanged(DARK, isDark(look));
        root.pseudoClassStateChanged(PROJECTOR, look == Look.PROJECTOR);
    }
}
