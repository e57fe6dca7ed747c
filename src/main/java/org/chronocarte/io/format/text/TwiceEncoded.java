package org.chronocarte.io.format.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chronocarte.io.format.Fix;
import org.jspecify.annotations.Nullable;

/**
 * Texts whose UTF-8 was taken for Windows-1252 on their way and written as UTF-8 once more: "Ã©" for "é". Hardly any
 * other text has letters whose bytes happen to be UTF-8. Not for several threads.
 */
public final class TwiceEncoded {

    /** What undoes it. The name is no charset's: it says what happened, not in which encoding the file is. */
    public static final Fix.Encoding FIX = new Fix.Encoding("UTF-8 (2×)");

    private static final Charset WINDOWS = TextEncoding.WINDOWS;
    private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7F]+");

    /** So many letters are no chance. */
    private static final int ENOUGH = 3;

    /** Of so many letters one may be another: some have been lost on the way. */
    private static final int TO_ONE_OTHER = 4;

    private int doubled;
    private int others;
    private String first = "";

    /** Takes note of a text. */
    public void see(String text) {
        if (isAscii(text)) {
            return;
        }
        Matcher foreign = FOREIGN.matcher(text);
        while (foreign.find()) {
            if (undone(foreign.group()) == null) {
                others++;
            } else {
                first = first.isEmpty() ? text : first;
                doubled++;
            }
        }
    }

    /** Whether the texts that were seen are such. */
    public boolean isLikely() {
        return doubled >= ENOUGH && doubled >= TO_ONE_OTHER * others;
    }

    /** The first of such texts; "" for none. */
    public String first() {
        return first;
    }

    /** The text as it was meant; what was not encoded twice stays. */
    public static String undo(String text) {
        if (isAscii(text)) {
            return text;
        }
        return FOREIGN.matcher(text).replaceAll(found -> {
            String meant = undone(found.group());
            return Matcher.quoteReplacement(meant == null ? found.group() : meant);
        });
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String undone(String foreign) {
        ByteBuffer bytes = ByteBuffer.allocate(foreign.length());
        for (int i = 0; i < foreign.length(); i++) {
            char each = foreign.charAt(i);
            byte[] written = String.valueOf(each).getBytes(WINDOWS);
            if (each <= 0xFF) {
                // Latin-1, too, and the five bytes that Windows-1252 leaves out.
                bytes.put((byte) each);
            } else if (written.length == 1 && written[0] != '?') {
                bytes.put(written[0]);
            } else {
                return null;
            }
        }
        try {
            CharBuffer meant = StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return meant.toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
