package org.chronocarte.model.search;

import java.util.Arrays;
import org.chronocarte.model.text.Folding;

/**
 * Gathers texts for a {@link WordIndex}. Texts are numbered from 0 in the order in which they come; one may be written
 * in parts, and a phrase never spans two parts. For one thread.
 */
public final class WordIndexBuilder {

    private static final int END_OF_TEXT = 0;
    private static final int END_OF_PART = 1;
    private static final int FIRST_WORD = 2;
    private static final int STEP = 1 << 16;

    private final WordTable table = new WordTable();
    private final ByteList tokens = new ByteList();
    private int texts;

    /** Adds a part to the text under way. */
    public void add(String part) {
        String folded = Folding.fold(part);
        int start = 0;
        while (start < folded.length()) {
            int blank = folded.indexOf(' ', start);
            int end = blank < 0 ? folded.length() : blank;
            tokens.add(FIRST_WORD + table.number(folded, start, end));
            start = end + 1;
        }
        tokens.add(END_OF_PART);
    }

    /** Ends the text under way; one without parts is empty. */
    public void endText() {
        tokens.add(END_OF_TEXT);
        texts++;
    }

    /** The index of all texts so far. */
    public WordIndex build(Progress progress) {
        String[] sorted = table.words();
        Arrays.sort(sorted);
        progress.at(0.3);
        int[] rank = new int[sorted.length];
        for (int word = 0; word < sorted.length; word++) {
            rank[table.number(sorted[word], 0, sorted[word].length())] = word;
        }
        Vocabulary vocabulary = new Vocabulary(sorted);
        Measuring measured = new Measuring(rank, progress, 0.4);
        measured.walk();
        Writing written = new Writing(rank, progress, 0.7, measured);
        written.walk();
        return new WordIndex(
                vocabulary, texts, written.texts, measured.textStarts, written.places, measured.placeStarts);
    }

    /** Goes through all words in the order of texts, and tells of each where it stands relative to when it was last met. */
    private abstract class Walk {
        private final int[] rank;
        private final Progress progress;
        private final double from;
        private final int[] lastText;
        private final int[] lastPlace;

        Walk(int[] rank, Progress progress, double from) {
            this.rank = rank;
            this.progress = progress;
            this.from = from;
            this.lastText = new int[rank.length];
            this.lastPlace = new int[rank.length];
            Arrays.fill(lastText, -1);
        }

        final void walk() {
            ByteCursor cursor = new ByteCursor(tokens.bytes(), 0, tokens.size());
            int place = 0;
            for (int text = 0; text < texts; ) {
                int token = cursor.next();
                if (token == END_OF_TEXT) {
                    text++;
                    place = 0;
                    if (text % STEP == 0) {
                        progress.at(from + 0.3 * text / texts);
                    }
                } else {
                    if (token >= FIRST_WORD) {
                        met(rank[token - FIRST_WORD], text, place);
                    }
                    place++;
                }
            }
        }

        private void met(int word, int text, int place) {
            boolean again = lastText[word] == text;
            if (!again) {
                inText(word, text - lastText[word] - 1);
            }
            atPlace(word, WordIndex.placeCode(again, again ? place - lastPlace[word] : place));
            lastText[word] = text;
            lastPlace[word] = place;
        }

        /** @param gap how many texts lie between this one and the last that had the word */
        abstract void inText(int word, int gap);

        abstract void atPlace(int word, int code);
    }

    private final class Measuring extends Walk {
        private final int[] textStarts;
        private final int[] placeStarts;

        Measuring(int[] rank, Progress progress, double from) {
            super(rank, progress, from);
            textStarts = new int[rank.length + 1];
            placeStarts = new int[rank.length + 1];
        }

        @Override
        void inText(int word, int gap) {
            textStarts[word + 1] += ByteList.length(gap);
        }

        @Override
        void atPlace(int word, int code) {
            placeStarts[word + 1] += ByteList.length(code);
        }
    }

    private final class Writing extends Walk {
        private final byte[] texts;
        private final byte[] places;
        private final int[] nextText;
        private final int[] nextPlace;

        Writing(int[] rank, Progress progress, double from, Measuring measured) {
            super(rank, progress, from);
            texts = new byte[summed(measured.textStarts)];
            places = new byte[summed(measured.placeStarts)];
            nextText = measured.textStarts.clone();
            nextPlace = measured.placeStarts.clone();
        }

        /** Turns lengths into starts, and returns where the last one ends. */
        private static int summed(int[] lengths) {
            for (int i = 1; i < lengths.length; i++) {
                lengths[i] = Math.addExact(lengths[i], lengths[i - 1]);
            }
            return lengths[lengths.length - 1];
        }

        @Override
        void inText(int word, int gap) {
            nextText[word] = ByteList.write(texts, nextText[word], gap);
        }

        @Override
        void atPlace(int word, int code) {
            nextPlace[word] = ByteList.write(places, nextPlace[word], code);
        }
    }
}
