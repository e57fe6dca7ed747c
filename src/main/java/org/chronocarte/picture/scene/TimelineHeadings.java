package org.chronocarte.picture.scene;

import java.util.ArrayList;
import java.util.List;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Kind;
import org.chronocarte.model.dossier.Lane;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.picture.paint.Contrast;
import org.chronocarte.picture.paint.TextMeasure;
import org.chronocarte.picture.paint.Theme;

/**
 * Names the lanes. Where the dossier tells what answers what, the two lanes at the axis ask the two questions; in other
 * dossiers they are named by their kinds alone.
 */
final class TimelineHeadings {

    private static final double LEFT = 8;
    private static final double BETWEEN = 7;

    private final Dossier dossier;
    private final TimelineLayout layout;
    private final TimelineWords words;
    private final TimelineType type;
    private final TextMeasure measure;
    private final Theme theme;

    TimelineHeadings(
            Dossier dossier,
            TimelineLayout layout,
            TimelineWords words,
            TimelineType type,
            TextMeasure measure,
            Theme theme) {
        this.dossier = dossier;
        this.layout = layout;
        this.words = words;
        this.type = type;
        this.measure = measure;
        this.theme = theme;
    }

    List<TimelineHeading> all() {
        boolean asks = dossier.relations().stream().anyMatch(each -> each.type().equals(Relation.RESPONDS_TO));
        List<TimelineHeading> headings = new ArrayList<>();
        for (TimelineLane lane : layout.lanes().values()) {
            List<Kind> kinds = dossier.kinds().stream()
                    .filter(kind -> kind.lane() == lane.lane())
                    .toList();
            if (!kinds.isEmpty()) {
                headings.add(heading(lane, kinds, asks && !lane.isNarrow()));
            }
        }
        return headings;
    }

    private TimelineHeading heading(TimelineLane lane, List<Kind> kinds, boolean asks) {
        double left = type.px(LEFT);
        double room = layout.width() - 2 * left;
        String plurals = words.plurals(kinds);
        String main = measure.fitted(asks ? words.question(lane.lane()) : plurals, type.heading(), room);
        double mainWidth = measure.width(main, type.heading());
        double moreX = left + mainWidth + type.px(BETWEEN);
        String more = asks && moreX + measure.width(plurals, type.subheading()) < layout.width() * 0.6 ? plurals : "";
        double right = more.isEmpty() ? left + mainWidth : moreX + measure.width(more, type.subheading());
        double middle = middle(lane);
        double height = type.heading().size() * 1.4;
        return new TimelineHeading(
                lane.lane(),
                main,
                more,
                moreX,
                kinds.size() == 1 ? readable(kinds.get(0)) : theme.inkSoft(),
                new TimelineBox(left, middle - height / 2, right - left, height),
                middle + TimelineType.baseline(type.heading()));
    }

    /** A kind's colour is chosen for its glyph: as small type it may be too pale. */
    private int readable(Kind kind) {
        return Contrast.readable(theme.color(kind), theme.paper(), theme.ink());
    }

    private double middle(TimelineLane lane) {
        return switch (lane.lane()) {
            case INDICATOR -> layout.stripTop() / 2;
            case RECOMMENDATION -> (layout.stripBottom() + layout.height()) / 2;
            case ABOVE, BELOW -> isInStrip(lane) ? layout.stripTop() / 2 : lane.rowY(lane.rows() - 1);
        };
    }

    /** The strip at the top is free for the lane above the axis where no narrow lane lies between. */
    boolean isInStrip(TimelineLane lane) {
        return lane.lane() == Lane.ABOVE && !layout.lanes().containsKey(Lane.INDICATOR);
    }

    /** Where labels of a lane's farthest row may begin. */
    double reserved(TimelineLane lane, List<TimelineHeading> headings) {
        if (lane.isNarrow() || isInStrip(lane)) {
            return 0;
        }
        return headings.stream()
                .filter(heading -> heading.lane() == lane.lane())
                .mapToDouble(heading -> heading.box().right())
                .findFirst()
                .orElse(0);
    }
}
