package org.chronocarte.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FittingBarTest {

    /** Title, counts and a button, which want 100, 80 and its words. */
    private static final class Bar extends FittingBar {
        private final Label title = new Label("Title");
        private final Label counts = new Label("77 entries");
        private final Button list = new Button("All the entries", new Rectangle(16, 16));

        Bar() {
            setSpacing(10);
            title.setPrefWidth(100);
            title.setMinWidth(20);
            counts.setMinWidth(80);
            counts.setPrefWidth(80);
            list.setMinWidth(USE_PREF_SIZE);
            leaveOut(counts);
            squeeze(title, 60);
            shorten(list, ContentDisplay.LEFT);
            getChildren().addAll(title, counts, list);
        }

        /** How wide it must be for all of it. */
        double full() {
            return 100 + 10 + 80 + 10 + list.prefWidth(-1);
        }

        Bar wide(double width) {
            resize(width, 40);
            layout();
            return this;
        }
    }

    private static <T> T onFx(Callable<T> test) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, test);
    }

    private static Bar bar() {
        Bar bar = new Bar();
        new Scene(new StackPane(bar));
        bar.getParent().applyCss();
        return bar;
    }

    @Test
    void saysAllWhereThereIsRoom() {
        onFx(() -> {
            Bar bar = bar();
            bar.wide(bar.full());
            assertTrue(bar.counts.isVisible());
            assertEquals(ContentDisplay.LEFT, bar.list.getContentDisplay());
            return null;
        });
    }

    @Test
    void doesWithoutOneAfterAnotherAndTakesThemBack() {
        onFx(() -> {
            Bar bar = bar();
            double full = bar.full();
            double words = bar.list.prefWidth(-1);
            bar.wide(full - 2);
            assertFalse(bar.counts.isVisible());
            assertEquals(100, bar.title.getWidth(), 1);
            bar.wide(full - 90 - 30);
            assertEquals(70, bar.title.getWidth(), 1);
            assertEquals(ContentDisplay.LEFT, bar.list.getContentDisplay());
            bar.wide(full - 90 - 50);
            assertEquals(ContentDisplay.GRAPHIC_ONLY, bar.list.getContentDisplay());
            assertTrue(bar.list.prefWidth(-1) < words - 20);
            assertTrue(bar.list.getBoundsInParent().getMaxX() <= bar.getWidth() + 0.5);
            bar.wide(full);
            assertTrue(bar.counts.isVisible());
            assertEquals(ContentDisplay.LEFT, bar.list.getContentDisplay());
            return null;
        });
    }

    @Test
    void measuresOtherWordsAnew() {
        onFx(() -> {
            Bar bar = bar();
            double full = bar.full();
            bar.wide(full - 90 - 50);
            bar.list.setText("All");
            bar.wide(full - 90 - 50);
            assertEquals(ContentDisplay.LEFT, bar.list.getContentDisplay());
            return null;
        });
    }

    @Test
    void takesBackWhatHasBecomeShorterMeanwhile() {
        onFx(() -> {
            Bar bar = bar();
            bar.wide(bar.full() - 40);
            assertFalse(bar.counts.isVisible());
            bar.counts.setMinWidth(30);
            bar.counts.setPrefWidth(30);
            bar.wide(bar.getWidth());
            assertTrue(bar.counts.isVisible());
            return null;
        });
    }
}
