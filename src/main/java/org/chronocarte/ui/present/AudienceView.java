package org.chronocarte.ui.present;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.chronocarte.model.explore.Look;
import org.chronocarte.picture.paint.Theme;
import org.chronocarte.ui.present.tools.Magnifier;
import org.chronocarte.ui.present.tools.ToolLayer;
import org.jspecify.annotations.Nullable;

/** The audience's window: a picture that can be magnified, the tools above it, and a cover for black and white. */
final class AudienceView extends Region {

    private static final double HELP = 0.8;

    private final Region picture;
    private final ToolLayer tools;
    private final HelpSheet help = new HelpSheet("audience-help");
    private final Region cover = new Region();
    private final Scale scale = new Scale();
    private Magnifier magnifier = Magnifier.OFF;
    private @Nullable String covering;

    AudienceView(Region picture, ToolLayer tools) {
        this.picture = picture;
        this.tools = tools;
        setId("audience");
        getStyleClass().add("audience");
        getStylesheets()
                .add(Objects.requireNonNull(AudienceView.class.getResource("present.css"))
                        .toExternalForm());
        setStyle(colors(Theme.of(Look.PROJECTOR)));
        picture.getTransforms().add(scale);
        help.setId("audience-help");
        cover.setId("audience-cover");
        cover.setVisible(false);
        getChildren().addAll(picture, tools, cover, help);
    }

    /** The theme's colours under names that the style sheet uses. */
    static String colors(Theme theme) {
        return "-audience-paper: " + hex(theme.paper()) + "; -audience-ink: " + hex(theme.ink()) + "; -audience-soft: "
                + hex(theme.inkSoft()) + "; -audience-faint: " + hex(theme.inkFaint()) + "; -audience-accent: "
                + hex(theme.accent()) + "; -audience-right: " + hex(theme.stated()) + "; -audience-wrong: "
                + hex(theme.alleged()) + ";";
    }

    private static String hex(int argb) {
        return String.format(Locale.ROOT, "#%06x", argb & 0xFFFFFF);
    }

    /** Covers all with a colour; covered with it already, uncovers all. */
    void cover(String color) {
        covering = color.equals(covering) ? null : color;
        cover.setVisible(covering != null);
        cover.setStyle("-fx-background-color: " + color + ";");
    }

    /** Uncovers all. @return whether something covered it */
    boolean uncover() {
        boolean covered = covering != null;
        covering = null;
        cover.setVisible(false);
        return covered;
    }

    /** The colour that covers all; empty for none. */
    Optional<String> covering() {
        return Optional.ofNullable(covering);
    }

    /** What to do when a cover is tapped or clicked. */
    void onCoverTapped(Runnable listener) {
        cover.setOnMouseClicked(event -> listener.run());
    }

    /** Magnifies the picture. */
    void magnify(Magnifier wanted) {
        magnifier = wanted;
        requestLayout();
    }

    boolean isHelping() {
        return help.isVisible();
    }

    /** Shows a sheet above all else; null takes it away. */
    void help(@Nullable Region sheet) {
        help.show(sheet);
        requestLayout();
    }

    /** Reads on in the sheet, or back. @return whether there is one */
    boolean turnHelp(boolean onwards) {
        return help.turn(onwards);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        picture.resizeRelocate(0, 0, width, height);
        scale.setX(magnifier.factor());
        scale.setY(magnifier.factor());
        scale.setPivotX(magnifier.pivot().x() * width);
        scale.setPivotY(magnifier.pivot().y() * height);
        tools.resizeRelocate(0, 0, width, height);
        cover.resizeRelocate(0, 0, width, height);
        double wide = Math.min(width, Math.max(700, width * 0.5));
        help.resizeRelocate((width - wide) / 2, height * (1 - HELP) / 2, wide, height * HELP);
    }
}
