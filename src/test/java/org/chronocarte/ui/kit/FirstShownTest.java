package org.chronocarte.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;

class FirstShownTest {

    private final ObservableList<Node> siblings = FXCollections.observableArrayList();
    private final Node node = new Rectangle();

    @Test
    void whatIsHiddenComesWhenItIsShownAndStays() {
        node.setVisible(false);
        FirstShown.append(siblings, node);
        assertEquals(List.of(), siblings);
        node.setVisible(true);
        assertEquals(List.of(node), siblings);
        node.setVisible(false);
        node.setVisible(true);
        assertEquals(List.of(node), siblings);
    }

    @Test
    void whatIsSeenAtOnceIsThereAtOnce() {
        FirstShown.append(siblings, node);
        assertEquals(List.of(node), siblings);
    }
}
