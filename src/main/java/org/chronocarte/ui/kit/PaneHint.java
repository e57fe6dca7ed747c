package org.chronocarte.ui.kit;

import javafx.scene.control.Label;

/** A quiet line over a picture, which says why there is nothing to see. Its pane loads {@link Kit#STYLES}, and lays it out. */
public final class PaneHint extends Label {

    public PaneHint(String id) {
        setId(id);
        getStyleClass().add("pane-hint");
        setMouseTransparent(true);
        setVisible(false);
    }

    /**
     * Says something; an empty text hides it.
     *
     * @return whether that is another text than before
     */
    public boolean say(String text) {
        if (text.equals(getText())) {
            return false;
        }
        setText(text);
        setVisible(!text.isEmpty());
        return true;
    }

    /**
     * Takes its place in the middle of a picture's width.
     *
     * @param top of the picture, in its pane
     * @param above which share of the height that is left lies above it
     */
    public void settle(double top, double width, double height, double above) {
        applyCss();
        autosize();
        relocate((width - getWidth()) / 2, top + (height - getHeight()) * above);
    }
}
