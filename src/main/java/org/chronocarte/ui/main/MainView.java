package org.chronocarte.ui.main;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.chronocarte.ui.kit.FirstShown;
import org.chronocarte.ui.kit.ShownFocus;
import org.jspecify.annotations.Nullable;

/** The window's nodes: header, filters at the left, map over timeline in the middle, details at the right. */
public final class MainView extends BorderPane {

    private static final double AWAY = 6;
    private static final double SIDE_MIN = 206;
    private static final double DETAIL_MIN = 240;
    private static final double SIDE_MOST = 0.2;
    private static final double DETAIL_MOST = 0.27;

    /** On a small window the timeline needs its lines more than the map its margins. */
    private static final double TIMELINE_WANTED = 320;

    private final SplitPane across = new SplitPane();
    private final SplitPane middle = new SplitPane();
    private final Region facets;
    private final Region details;
    private final Region list;
    private final List<Node> parts;
    private final Map<Region, Optional<Node>> cards = new LinkedHashMap<>();
    private final List<Region> sheets = new ArrayList<>();
    private boolean moved;
    private Panes panes = new Panes(SIDE_MIN, DETAIL_MIN, 0.5);

    MainView(HeaderBar header, Region facets, Region map, Region timeline, Region details, Region list) {
        this.facets = facets;
        this.details = details;
        this.list = list;
        this.parts = List.of(header, facets, map, timeline, list, details);
        getStyleClass().add("main");
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            getStyleClass().add("opaque-popups");
        }
        getStylesheets()
                .add(Objects.requireNonNull(MainView.class.getResource("main.css"))
                        .toExternalForm());
        middle.setOrientation(Orientation.VERTICAL);
        middle.setId("split-time");
        middle.getItems().addAll(map, timeline);
        map.setMinHeight(120);
        facets.setMinWidth(SIDE_MIN);
        details.setMinWidth(DETAIL_MIN);
        list.setVisible(false);
        StackPane center = new StackPane(middle);
        FirstShown.append(center.getChildren(), list);
        center.setMinWidth(200);
        across.setId("split-main");
        across.getItems().addAll(facets, center, details);
        SplitPane.setResizableWithParent(facets, false);
        SplitPane.setResizableWithParent(details, false);
        across.widthProperty().addListener((property, before, now) -> layOut());
        middle.heightProperty().addListener((property, before, now) -> layOut());
        across.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getTarget() instanceof Node node && node.getStyleClass().contains("split-pane-divider")) {
                Platform.runLater(this::dividerMoved);
            }
        });
        setTop(header);
        setCenter(across);
    }

    /** Lays a card over the window while it is visible: below a node, or with null at the top of the window's middle. */
    void over(Region card, @Nullable Node anchor) {
        cards.put(card, Optional.ofNullable(anchor));
        card.setManaged(false);
        card.visibleProperty().addListener((property, before, now) -> requestLayout());
        getChildren().add(card);
    }

    /** Lays something over the whole window while it is visible. */
    void cover(Region sheet) {
        sheets.add(sheet);
        sheet.setManaged(false);
        sheet.visibleProperty().addListener((property, before, now) -> requestLayout());
        FirstShown.append(getChildren(), sheet);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        sheets.forEach(sheet -> sheet.resizeRelocate(0, 0, getWidth(), getHeight()));
        cards.forEach((card, anchor) -> {
            if (card.isVisible()) {
                layOver(card, anchor);
            }
        });
    }

    private void layOver(Region card, Optional<Node> anchor) {
        card.applyCss();
        double width = Math.min(getWidth() - 2 * AWAY, card.prefWidth(-1));
        Bounds below = anchor.map(node -> sceneToLocal(node.localToScene(node.getLayoutBounds())))
                .orElse(getTop().getBoundsInParent());
        double x = anchor.isPresent() ? below.getMaxX() - width : below.getCenterX() - width / 2;
        double y = below.getMaxY() + AWAY;
        double height = Math.min(getHeight() - y - AWAY, card.prefHeight(width));
        card.resizeRelocate(Math.max(AWAY, Math.min(getWidth() - width - AWAY, x)), y, width, height);
        card.layout();
    }

    /**
     * How the window is shared out.
     *
     * @param side width of the filters, pixels
     * @param detail width of the details, pixels
     * @param map share of the height that the map takes, 0 to 1
     */
    record Panes(double side, double detail, double map) {}

    /** Shares the window out. */
    void panes(Panes wanted) {
        panes = wanted;
        layOut();
    }

    /** How the window is shared out, dividers that the reader moved included. */
    Panes panes() {
        return panes;
    }

    /**
     * The side panes keep their widths when the window changes its own. A split pane that is resized before it was ever
     * laid out does as it likes, so it is told again after its layout.
     */
    private void layOut() {
        place();
        Platform.runLater(this::place);
    }

    private void place() {
        double width = across.getWidth();
        if (width > 0) {
            double side = Math.min(panes.side, Math.max(SIDE_MIN, width * SIDE_MOST));
            double detail = Math.min(panes.detail, Math.max(DETAIL_MIN, width * DETAIL_MOST));
            across.setDividerPositions(side / width, 1 - detail / width);
            double height = Math.max(1, middle.getHeight());
            middle.setDividerPositions(moved ? panes.map : Math.min(panes.map, 1 - TIMELINE_WANTED / height));
        }
    }

    private void dividerMoved() {
        moved = true;
        panes = new Panes(
                facets.getWidth(),
                details.getWidth(),
                middle.isVisible() ? middle.getDividerPositions()[0] : panes.map);
    }

    /** Shows the list in place of map and timeline, or the other way round. */
    void list(boolean shown) {
        list.setVisible(shown);
        middle.setVisible(!shown);
        if (shown) {
            list.requestFocus();
        }
    }

    /** Takes the keyboard to the next part of the window. */
    void nextPart() {
        Node focused = getScene() == null ? null : getScene().getFocusOwner();
        int at = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (holds(parts.get(i), focused)) {
                at = i;
            }
        }
        for (int step = 1; step <= parts.size(); step++) {
            Node next = parts.get(Math.floorMod(at + step, parts.size()));
            if (isSeen(next) && focusFirst(next)) {
                return;
            }
        }
    }

    private static boolean holds(Node part, @Nullable Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (at == part) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean focusFirst(Node node) {
        if (node.isFocusTraversable() && isSeen(node) && !node.isDisabled()) {
            ShownFocus.give(node);
            return true;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                if (focusFirst(child)) {
                    return true;
                }
            }
        }
        return false;
    }
}
