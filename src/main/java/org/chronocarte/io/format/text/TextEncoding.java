package org.chronocarte.io.format.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.jspecify.annotations.Nullable;

/**
 * In which encoding a text is.
 *
 * @param charset the encoding
 * @param mark how many bytes its byte order mark takes
 * @param problems what was guessed
 */
public record TextEncoding(Charset charset, int mark, List<Problem> problems) {

    /** How many bytes of a text are looked at. */
    public static final int SAMPLE = 1 << 16;

    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset MAC = Charset.forName("x-MacRoman");
    /** The usual French letters and marks in each. */
    private static final String FRENCH = "éèàçêôîûùâïëÉ«»’œ\u00a0";

    /** Of a text without any other character one NUL in so many is a mishap; more are a binary file. */
    private static final int CHARACTERS_A_NUL = 200;

    private static final int CHARACTERS_A_CONTROL = 40;

    public TextEncoding {
        problems = List.copyOf(problems);
    }

    /**
     * Of a text that says nothing of its encoding, or nothing that is believed.
     *
     * @param head its beginning
     * @param choices what was decided about it
     */
    public static TextEncoding of(byte[] head, ImportChoices choices) {
        return of(head, null, choices);
    }

    /**
     * Of a text that may say itself in which encoding it is. What was decided goes before the bytes, and the bytes go
     * before what it says.
     *
     * @param head its beginning
     * @param declared what it says; null when it says nothing
     * @param choices what was decided about it
     */
    public static TextEncoding of(byte[] head, @Nullable Charset declared, ImportChoices choices) {
        int mark = markOf(head);
        Optional<Charset> chosen = choices.last(Fix.Encoding.class).flatMap(Fix.Encoding::known);
        if (chosen.isPresent()) {
            return new TextEncoding(chosen.get(), mark, List.of());
        }
        Optional<Charset> wide = wide(head, mark);
        if (wide.isPresent()) {
            return new TextEncoding(wide.get(), mark, List.of());
        }
        if (mark == 0 && declared != null && isLikely(declared)) {
            return declared(head, declared);
        }
        return mark == 3 || isUtf8(head) ? new TextEncoding(StandardCharsets.UTF_8, mark, List.of()) : guessed(head);
    }

    /** Looks at the beginning of a stream, which must support marks and is left where it is. */
    public static byte[] head(InputStream in) throws IOException {
        in.mark(SAMPLE);
        byte[] head = in.readNBytes(SAMPLE);
        in.reset();
        return head;
    }

    /**
     * Whether the bytes are no text at all.
     *
     * @param head the beginning
     */
    public static boolean isBinary(byte[] head) {
        int mark = markOf(head);
        if (mark > 0 || wide(head, mark).isPresent()) {
            return false;
        }
        int zeros = 0;
        int controls = 0;
        for (byte each : head) {
            zeros += each == 0 ? 1 : 0;
            controls += each >= 0 && each < ' ' && !Character.isWhitespace(each) ? 1 : 0;
        }
        return zeros * CHARACTERS_A_NUL > head.length || controls * CHARACTERS_A_CONTROL > head.length;
    }

    private static Optional<Charset> wide(byte[] head, int mark) {
        if (mark == 2) {
            return Optional.of(head[0] == (byte) 0xFF ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
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
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return even > few && odd < even / 10 ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Whether it writes ASCII as ASCII: what was read as such to see the declaration may well be in it. */
    private static boolean isLikely(Charset charset) {
        return charset.canEncode()
                && !charset.equals(StandardCharsets.UTF_8)
                && Arrays.equals("<?=>".getBytes(charset), "<?=>".getBytes(StandardCharsets.US_ASCII));
    }

    /** Hardly a text in another encoding has letters whose bytes happen to be UTF-8. */
    private static TextEncoding declared(byte[] head, Charset said) {
        // What calls itself Latin-1 or ASCII is Windows-1252, which has more letters, for browsers too.
        boolean old = said.equals(StandardCharsets.ISO_8859_1) || said.equals(StandardCharsets.US_ASCII);
        Charset declared = old ? WINDOWS : said;
        if (isAscii(head) || !isUtf8(head)) {
            return new TextEncoding(declared, 0, List.of());
        }
        Problem doubt = Problem.warning("encoding-contrary", new Where.File(), called(declared))
                .with(new Fix.Encoding(declared.name()));
        return new TextEncoding(StandardCharsets.UTF_8, 0, List.of(doubt));
    }

    private static TextEncoding guessed(byte[] head) {
        boolean mac = count(head, MAC) > count(head, WINDOWS);
        Charset guess = mac ? MAC : WINDOWS;
        Charset other = mac ? WINDOWS : MAC;
        Problem guessed = Problem.warning("encoding-guessed", new Where.File(), called(guess), called(other))
                .with(new Fix.Encoding(other.name()), new Fix.Encoding("UTF-8"));
        return new TextEncoding(guess, 0, List.of(guessed));
    }

    private static String called(Charset charset) {
        if (charset.equals(MAC)) {
            return "Mac Roman";
        }
        return charset.equals(WINDOWS) ? "Windows-1252" : charset.name();
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

    private static boolean isAscii(byte[] head) {
        for (byte each : head) {
            if (each < 0) {
                return false;
            }
        }
        return true;
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
