package org.chronocarte.io.format.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.BrokenTableException;

/**
 * In which encoding a text is.
 *
 * @param charset the encoding
 * @param mark how many bytes its byte order mark takes
 * @param problems what was guessed
 */
record TextEncoding(Charset charset, int mark, List<Problem> problems) {

    static final int SAMPLE = 1 << 16;

    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset MAC = Charset.forName("x-MacRoman");
    /** The usual French letters and marks in each. */
    private static final String FRENCH = "éèàçêôîûùâïëÉ«»’œ\u00a0";

    /** Of a text without any other character one NUL in so many is a mishap; more are a binary file. */
    private static final int CHARACTERS_A_NUL = 200;

    private static final int CHARACTERS_A_CONTROL = 40;

    /**
     * Looks at the beginning of a stream, which must support marks and is left where it is.
     *
     * @throws BrokenTableException when it is no text at all
     */
    static TextEncoding of(InputStream in, ImportChoices choices) throws IOException {
        in.mark(SAMPLE);
        byte[] head = in.readNBytes(SAMPLE);
        in.reset();
        Optional<Charset> chosen = choices.last(Fix.Encoding.class).flatMap(Fix.Encoding::known);
        if (chosen.isPresent()) {
            return new TextEncoding(chosen.get(), markOf(head), List.of());
        }
        return of(head);
    }

    static TextEncoding of(byte[] head) throws BrokenTableException {
        int mark = markOf(head);
        if (mark == 3) {
            return new TextEncoding(StandardCharsets.UTF_8, mark, List.of());
        }
        if (mark == 2) {
            Charset wide = head[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
            return new TextEncoding(wide, mark, List.of());
        }
        int even = 0;
        int odd = 0;
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        int few = head.length / 8;
        if (odd > few && even < odd / 10) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0, List.of());
        }
        if (even > few && odd < even / 10) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0, List.of());
        }
        if ((even + odd) * CHARACTERS_A_NUL > head.length || controls(head) * CHARACTERS_A_CONTROL > head.length) {
            throw new BrokenTableException(Problem.error("table-binary", new Where.File()));
        }
        return isUtf8(head) ? new TextEncoding(StandardCharsets.UTF_8, 0, List.of()) : narrow(head);
    }

    private static int controls(byte[] head) {
        int controls = 0;
        for (byte each : head) {
            controls += each >= 0 && each < ' ' && !Character.isWhitespace(each) ? 1 : 0;
        }
        return controls;
    }

    private static TextEncoding narrow(byte[] head) {
        boolean mac = count(head, MAC) > count(head, WINDOWS);
        Charset guess = mac ? MAC : WINDOWS;
        Charset other = mac ? WINDOWS : MAC;
        Problem guessed = Problem.warning("encoding-guessed", new Where.File(), called(guess), called(other))
                .with(new Fix.Encoding(other.name()), new Fix.Encoding("UTF-8"));
        return new TextEncoding(guess, 0, List.of(guessed));
    }

    private static String called(Charset charset) {
        return charset.equals(MAC) ? "Mac Roman" : "Windows-1252";
    }

    private static int count(byte[] head, Charset charset) {
        byte[] letters = FRENCH.getBytes(charset);
        boolean[] known = new boolean[256];
        for (byte each : letters) {
            known[each & 0xFF] = true;
        }
        int count = 0;
        for (byte each : head) {
            count += known[each & 0xFF] ? 1 : 0;
        }
        return count;
    }

    /** Whether the bytes are UTF-8, a character cut at their end aside. */
    private static boolean isUtf8(byte[] head) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        return !decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), false)
                .isError();
    }

    private static int markOf(byte[] head) {
        if (head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            return 3;
        }
        boolean little = head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE;
        boolean big = head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF;
        return little || big ? 2 : 0;
    }
}
