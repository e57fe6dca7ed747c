package org.chronocarte.ui.main;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.paint.Color;
import org.chronocarte.model.explore.Look;

/** Dresses the controls to match the scenes' theme. */
public final class Looks {

    /** What the two styles call {@code -color-bg-default}. */
    private static final Color LIGHT_GROUND = Color.web("#ffffff");

    private static final Color DARK_GROUND = Color.web("#0d1117");

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

    /**
     * Dresses a window. Its ground is the scene's and not that of nodes: the toolkit's software renderer clears a scene
     * at once, but takes a third of a frame to fill it anew, pixel by pixel, for each node that is as large as it.
     */
    static void apply(Look look, Parent root) {
        dress(look);
        if (root.getScene() != null) {
            root.getScene().setFill(isDark(look) ? DARK_GROUND : LIGHT_GROUND);
        }
        root.pseudoClassStateChanged(DARK, isDark(look));
        root.pseudoClassStateChanged(PROJECTOR, look == Look.PROJECTOR);
    }
}
