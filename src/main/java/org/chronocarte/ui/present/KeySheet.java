package org.chronocarte.ui.present;

import javafx.scene.layout.Region;

/** Makes a sheet that says what the keys of a tour do. For the FX thread. */
@FunctionalInterface
public interface KeySheet {

    /**
     * A new sheet.
     *
     * @param language ISO 639 code
     * @param exhibited whether the tour goes round by itself, for whoever passes by: less is allowed then
     */
    Region in(String language, boolean exhibited);
}
