package org.chronocarte.ui.present;

import java.util.function.DoubleConsumer;
import java.util.function.UnaryOperator;
import javafx.scene.Cursor;
import org.chronocarte.ui.present.tools.Tool;
import org.chronocarte.ui.present.tools.ToolLayer;
import org.chronocarte.ui.present.tools.Toolbox;

/** The tools in the speaker's hand: which are in use, and what that changes in the audience's picture. For the FX thread. */
final class HeldTools {

    private final ToolLayer layer = new ToolLayer(this::hold);
    private final DoubleConsumer sharpen;
    private Toolbox box = Toolbox.CLOSED;
    private Runnable onChange = () -> {};

    /** @param sharpen told how much larger the picture is seen */
    HeldTools(DoubleConsumer sharpen) {
        this.sharpen = sharpen;
    }

    /** What lies above the picture and shows them. */
    ToolLayer layer() {
        return layer;
    }

    Toolbox box() {
        return box;
    }

    Cursor cursor() {
        return layer.cursor();
    }

    /** What to do when other tools are in use. */
    void onChange(Runnable listener) {
        onChange = listener;
    }

    private void hold(UnaryOperator<Toolbox> change) {
        Toolbox next = change.apply(box);
        if (next != box) {
            if (next.magnifier().factor() != box.magnifier().factor()) {
                sharpen.accept(next.magnifier().factor());
            }
            box = next;
            layer.show(next);
            onChange.run();
        }
    }

    /** Another chapter has come: what was drawn on the one before goes with it. */
    void turned() {
        hold(Toolbox::turned);
    }

    /** Puts away what is in use. @return whether anything was */
    boolean putAway() {
        boolean open = box.isOpen();
        if (open) {
            hold(Toolbox::putAway);
        }
        return open;
    }

    /** Sizes the tool that is held. @return whether there is one that has a size */
    boolean size(int steps) {
        boolean sizable = box.isSizable();
        if (sizable) {
            hold(each -> each.sized(steps));
        }
        return sizable;
    }

    /** Does what is done to tools. @return whether the deed is one of them */
    boolean does(Deed deed) {
        switch (deed) {
            case LASER -> hold(each -> each.toggled(Tool.LASER));
            case SPOTLIGHT -> hold(each -> each.toggled(Tool.SPOTLIGHT));
            case PEN -> hold(each -> each.toggled(Tool.PEN));
            case COLOR -> hold(Toolbox::recolored);
            case UNDO -> hold(Toolbox::undone);
            case WIPE -> hold(Toolbox::wiped);
            case MAGNIFY -> hold(each -> each.magnified(layer.pointer()));
            default -> {
                return false;
            }
        }
        return true;
    }
}
