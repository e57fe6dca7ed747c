package org.chronocarte.picture.handout;

import java.util.ArrayList;
import java.util.List;
import org.chronocarte.model.text.Messages;
import org.chronocarte.picture.paint.TextMeasure;
import org.chronocarte.picture.paint.TextStyle;

/** What stands at the foot of each page of a handout: a rule, what it is about, and which page of how many. */
final class HandoutFooter {

    private final String title;
    private final HandoutType type;
    private final Messages words;
    private final TextMeasure measure;

    HandoutFooter(String title, HandoutType type, Messages words, TextMeasure measure) {
        this.title = title;
        this.type = type;
        this.words = words;
        this.measure = measure;
    }

    /**
     * The pages with it.
     *
     * @param pages what else they hold
     * @param frame between whose sides it stands
     * @param height of a page, in points
     */
    List<List<HandoutItem>> under(List<List<HandoutItem>> pages, RowFlow.Frame frame, double height) {
        List<List<HandoutItem>> whole = new ArrayList<>();
        TextStyle style = type.footer();
        int ink = type.theme().inkSoft();
        double baseline = height - type.length(24);
        for (int i = 0; i < pages.size(); i++) {
            String number = words.get("page", i + 1, pages.size());
            double left = frame.right() - measure.width(number, style);
            List<HandoutItem> items = new ArrayList<>(pages.get(i));
            items.add(new HandoutItem.Rule(
                    frame.left(),
                    frame.right(),
                    baseline - style.size() * 1.5,
                    0.5,
                    type.theme().rule()));
            items.add(new HandoutItem.Text(
                    measure.fitted(title, style, left - frame.left() - 12), frame.left(), baseline, style, ink));
            items.add(new HandoutItem.Text(number, left, baseline, style, ink));
            whole.add(items);
        }
        return whole;
    }
}
