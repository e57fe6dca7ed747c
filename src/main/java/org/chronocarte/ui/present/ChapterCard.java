package org.chronocarte.ui.present;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.chronocarte.model.dossier.Picture;
import org.chronocarte.model.text.RichText;
import org.chronocarte.ui.kit.PictureLoader;
import org.chronocarte.ui.kit.Words;

/**
 * The big card of a chapter. A text too long for the room is shown in pages, of whole blocks where these have room,
 * else of whole sentences, so that its type stays as large as was set; only what has no room for a single sentence is
 * set smaller. For the FX thread.
 */
final class ChapterCard extends VBox {

    /** Pixels. */
    private static final double SMALLEST = 9;

    private static final double SMALLER = 0.92;

    /** Sizes of the title's type, in that of the text; a long one stands on every page and must leave room to that. */
    private static final double[] TITLE = {1.6, 1.35, 1.1};

    /** The most of the card's height that a title takes as long as a smaller size is left. */
    private static final double TITLE_SHARE = 0.3;

    /** More have no room; each then stands for several chapters. */
    private static final int MOST_DASHES = 12;

    private final Label number = new Label();
    private final Label title = Words.wrapped("", "audience-title");
    private final CardPicture picture = new CardPicture(this::came);
    private final VBox body = new VBox();
    private final Label question = Words.wrapped("", "audience-question");
    private final HBox progress = new HBox();
    private final Label sources = Words.wrapped("", "audience-sources");
    private final Label paging = new Label();
    private Told told = Told.NOTHING;
    private List<List<RichText.Block>> pages = List.of(List.of());
    private Runnable onPicture = () -> {};

    /**
     * What the card says.
     *
     * @param at index of the chapter
     * @param of how many chapters there are
     * @param question to put, or empty
     * @param sources a line that names them, or empty
     */
    record Told(int at, int of, String title, RichText text, String question, String sources) {
        static final Told NOTHING = new Told(0, 0, "", new RichText(List.of()), "", "");
    }

    ChapterCard() {
        setId("audience-card");
        getStyleClass().add("audience-card");
        number.getStyleClass().add("audience-number");
        title.setId("audience-title");
        question.setId("audience-question");
        body.getStyleClass().add("audience-body");
        progress.getStyleClass().add("audience-progress");
        paging.getStyleClass().add("audience-paging");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(progress, gap, paging);
        foot.getStyleClass().add("audience-foot");
        for (Label label : List.of(number, question, sources, paging)) {
            label.managedProperty().bind(label.visibleProperty());
        }
        getChildren().addAll(number, title, picture, body, question, sources, foot);
    }

    /**
     * Says something, in as many pages as it takes.
     *
     * @param width of the card
     * @param height most that the card may take
     * @param type size of its text in pixels
     */
    void tell(Told wanted, double width, double height, double type) {
        told = wanted;
        number.setText(wanted.at() + 1 + " / " + wanted.of());
        title.setText(wanted.title());
        sources.setText(wanted.sources());
        int dashes = Math.min(MOST_DASHES, wanted.of());
        progress.getChildren().clear();
        for (int i = 0; i < dashes; i++) {
            Region dash = new Region();
            boolean here = i == wanted.at() * dashes / wanted.of();
            dash.getStyleClass().add(here ? "audience-dash-here" : "audience-dash");
            progress.getChildren().add(dash);
        }
        double size = type;
        do {
            setStyle("-fx-font-size: " + size + "px;");
            fitTitle(width, height);
            // A picture gives way together with the type: the text must be read from afar.
            picture.fit(width - snappedLeftInset() - snappedRightInset(), height * size / type);
            pages = paged(split(wanted.text().blocks(), width, height), width, height);
            size *= SMALLER;
        } while (!allFit(width, height) && size > SMALLEST);
    }

    private void fitTitle(double width, double height) {
        double across = width - snappedLeftInset() - snappedRightInset();
        for (double size : TITLE) {
            title.setStyle("-fx-font-size: " + size + "em;");
            applyCss();
            if (title.prefHeight(across) <= height * TITLE_SHARE) {
                return;
            }
        }
    }

    /** Takes apart the blocks that have no room on a page of their own. */
    private List<RichText.Block> split(List<RichText.Block> blocks, double width, double height) {
        List<RichText.Block> made = new ArrayList<>();
        for (RichText.Block block : blocks) {
            int from = 0;
            int last = 0;
            for (int end : fits(List.of(block), width, height) ? List.<Integer>of() : block.sentenceEnds()) {
                if (last > from && !fits(List.of(block.part(from, end)), width, height)) {
                    made.add(block.part(from, last));
                    from = last;
                }
                last = end;
            }
            made.add(from == 0 ? block : block.part(from, last));
        }
        return made;
    }

    private List<List<RichText.Block>> paged(List<RichText.Block> blocks, double width, double height) {
        List<List<RichText.Block>> made = new ArrayList<>();
        List<RichText.Block> page = new ArrayList<>();
        for (RichText.Block block : blocks) {
            page.add(block);
            if (page.size() > 1 && !fits(page, width, height)) {
                List<RichText.Block> next = onward(page, width, height);
                page.subList(page.size() - next.size(), page.size()).clear();
                made.add(List.copyOf(page));
                page = next;
            }
        }
        made.add(List.copyOf(page));
        return made;
    }

    /** What of a page that is too full goes to the next: its last block, and with it the headings over that, if they fit. */
    private List<RichText.Block> onward(List<RichText.Block> page, double width, double height) {
        int last = page.size() - 1;
        int from = last;
        while (from > 1 && page.get(from - 1).role() == RichText.Role.HEADING) {
            from--;
        }
        List<RichText.Block> together = page.subList(from, page.size());
        return new ArrayList<>(fits(together, width, height) ? together : page.subList(last, page.size()));
    }

    private boolean allFit(double width, double height) {
        set(List.of(), told.question(), "0/0");
        boolean asked = told.question().isEmpty() || tall(width) <= height;
        return asked && pages.stream().allMatch(page -> fits(page, width, height));
    }

    private boolean fits(List<RichText.Block> page, double width, double height) {
        set(page, "", "0/0");
        return tall(width) <= height;
    }

    private double tall(double width) {
        applyCss();
        return prefHeight(width);
    }

    /** How many there are: of the text, or of pictures where there are more of these, and one for the question. */
    int pages() {
        return textPages() + (asks() ? 1 : 0);
    }

    /** How many there are before the question's. */
    int textPages() {
        return Math.max(pages.size(), picture.count());
    }

    /** Whether there is a question, to which the last page belongs. */
    boolean asks() {
        return !told.question().isEmpty();
    }

    private void came() {
        onPicture.run();
    }

    /** What to do when a picture has come: what is told has to be told anew. */
    void onPicture(Runnable listener) {
        onPicture = listener;
    }

    /** Shows some pictures above the text, as soon as they are there, one a page. To be called before {@link #tell}. */
    void pictures(List<Picture> pictures, String language, PictureLoader loader) {
        picture.show(pictures, language, loader);
    }

    /** How many blocks the text has, those that were taken apart counted as more. */
    int blocks() {
        return pages.stream().mapToInt(List::size).sum();
    }

    /** How many blocks of the text are to be seen. */
    int told() {
        return body.isVisible() ? body.getChildren().size() : 0;
    }

    /** Shows a page; the last one is the question's. */
    void show(int page) {
        if (page >= textPages()) {
            set(List.of(), told.question(), where(page));
            return;
        }
        picture.turn(page);
        set(pages.get(Math.min(page, pages.size() - 1)), "", where(page));
    }

    /** Shows the text up to some of its blocks, on the page on which the last of them stands; with each, the next picture. */
    void showUpTo(int blocks) {
        picture.turn(blocks);
        int before = 0;
        int at = 0;
        while (at < pages.size() - 1 && blocks > before + pages.get(at).size()) {
            before += pages.get(at).size();
            at++;
        }
        List<RichText.Block> page = pages.get(at);
        set(
                page.subList(0, Math.max(0, Math.min(page.size(), blocks - before))),
                "",
                pages.size() > 1 ? at + 1 + "/" + pages.size() : "");
    }

    private String where(int page) {
        return pages() > 1 ? Math.min(page, pages() - 1) + 1 + "/" + pages() : "";
    }

    /** Shows the question in the place of the text. */
    void ask() {
        set(List.of(), told.question(), "");
    }

    private void set(List<RichText.Block> blocks, String asked, String where) {
        body.getChildren().setAll(blocks.stream().map(RichTextNodes::of).toArray(Node[]::new));
        body.setVisible(!blocks.isEmpty());
        body.setManaged(!blocks.isEmpty());
        picture.setVisible(asked.isEmpty() && picture.isThere());
        question.setText(asked);
        question.setVisible(!asked.isEmpty());
        sources.setVisible(!told.sources().isEmpty());
        paging.setText(where);
        paging.setVisible(!where.isEmpty());
        // What comes while the window is laid out is drawn before the next pulse gives it its style.
        applyCss();
    }
}
