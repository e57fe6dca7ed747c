package org.chronocarte.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A bar that does without some of what it says while there is no room for all of it, rather than cut off what stands at
 * its end. What it does without first is said first.
 */
public class FittingBar extends HBox {

    private final List<Saving> savings = new ArrayList<>();

    /** Something that the bar can do without. */
    private static final class Saving {
        private final DoubleSupplier measure;
        private final boolean alwaysMeasured;
        private final @Nullable Consumer<Boolean> doWithout;
        private double pixels;
        private boolean done;

        /**
         * @param measure the pixels that it saves
         * @param alwaysMeasured whether they can still be measured once it is done
         * @param doWithout told whether to do it; null for what is cut down by the layout itself
         */
        Saving(DoubleSupplier measure, boolean alwaysMeasured, @Nullable Consumer<Boolean> doWithout) {
            this.measure = measure;
            this.alwaysMeasured = alwaysMeasured;
            this.doWithout = doWithout;
        }

        double pixels() {
            if (!done || alwaysMeasured) {
                pixels = measure.getAsDouble();
            }
            return pixels;
        }

        /** The pixels that no measure of the bar counts any more. */
        double gone() {
            return done && doWithout != null ? pixels() : 0;
        }

        void set(boolean wanted) {
            if (wanted != done) {
                done = wanted;
                if (doWithout != null) {
                    doWithout.accept(wanted);
                }
            }
        }
    }

    /** Says that a node of the bar, or of a box in it, may be left out. */
    protected final void leaveOut(Node node) {
        add(() -> snapSizeX(node.prefWidth(-1)) + gapBeside(node), true, out -> {
            node.setManaged(!out);
            node.setVisible(!out);
        });
    }

    private double gapBeside(Node node) {
        return node.getParent() instanceof HBox box ? box.getSpacing() : getSpacing();
    }

    /** Says that a text, whose own least width is smaller, is to keep so many pixels before more is done without. */
    protected final void squeeze(Region text, double least) {
        add(() -> Math.max(0, wanted(text) - least), true, null);
    }

    /**
     * Says that a button may show its icon alone. A screen reader still reads its words.
     *
     * @param full what it shows while there is room
     */
    protected final void shorten(Labeled button, ContentDisplay full) {
        button.setContentDisplay(full);
        Saving saving = add(
                () -> snapSizeX(button.prefWidth(-1))
                        - snapSizeX(button.snappedLeftInset()
                                + button.getGraphic().prefWidth(-1)
                                + button.snappedRightInset()),
                false,
                shortened -> button.setContentDisplay(shortened ? ContentDisplay.GRAPHIC_ONLY : full));
        button.textProperty().addListener((property, before, now) -> saving.set(false));
    }

    private Saving add(DoubleSupplier measure, boolean alwaysMeasured, @Nullable Consumer<Boolean> doWithout) {
        Saving saving = new Saving(measure, alwaysMeasured, doWithout);
        savings.add(saving);
        return saving;
    }

    @Override
    protected void layoutChildren() {
        double missing = missing();
        for (Saving saving : savings) {
            double saved = saving.pixels();
            saving.set(missing > 0.5);
            missing -= saved;
        }
        super.layoutChildren();
    }

    /** How many pixels too narrow the bar is for all that it could say. */
    private double missing() {
        double needed = getInsets().getLeft() + getInsets().getRight() - getSpacing();
        for (Node child : getChildren()) {
            if (child.isManaged()) {
                needed += getSpacing() + wanted(child);
            }
        }
        for (Saving saving : savings) {
            needed += saving.gone();
        }
        return needed - getWidth();
    }

    /** The room that a child is meant to have; one that may shrink is counted with what it can do with. */
    protected double wanted(Node child) {
        return snapSizeX(child.prefWidth(-1));
    }
}
