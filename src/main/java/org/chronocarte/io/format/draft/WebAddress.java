package org.chronocarte.io.format.draft;

import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes addresses that a reader can open of those that people and their tools write. */
public final class WebAddress {

    /** Quotation marks around an address are left over where HTML was put into JSON twice. */
    private static final Pattern AROUND = Pattern.compile("^[\\s\\\\\"']+|(?<![\\s\\\\\"'])[\\s\\\\\"']+$");

    private static final Pattern BEGINNING = Pattern.compile("(?i)(?:https?:)?//(?=[^\\s/?#])");
    /** With blanks in it a text is an address only where it ends as the name of a file does. */
    private static final Pattern FILE = Pattern.compile("\\.\\p{Alnum}{2,5}(?:[?#]|$)");

    private static final Pattern ILLEGAL = Pattern.compile("[\\s\"<>\\\\^`{|}\\[\\]]|%(?!\\p{XDigit}{2})");

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private WebAddress() {}

    /** Whether a text begins as an address of the web with its protocol, proper or not. */
    public static boolean isOne(String written) {
        return written.startsWith("http://") || written.startsWith("https://");
    }

    /**
     * The address that a text is, with what no address may hold escaped; empty when it is none. An address without a
     * protocol, such as "//example.org/a.jpg", has that of the page on which it stands: it is taken for https.
     *
     * @param written such as "http://example.org/old harbour.jpg"
     */
    public static Optional<String> of(String written) {
        String text = AROUND.matcher(written).replaceAll("");
        Matcher beginning = BEGINNING.matcher(text);
        if (!beginning.lookingAt() || text.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        String rest = text.substring(beginning.end());
        boolean blank = rest.indexOf(' ') >= 0;
        if (blank
                && (rest.contains("//")
                        || !FILE.matcher(rest.substring(rest.lastIndexOf(' '))).find())) {
            return Optional.empty();
        }
        String start = beginning.group().startsWith("//") ? "https://" : beginning.group();
        return Optional.of(start + ILLEGAL.matcher(rest).replaceAll(each -> escaped(each.group())));
    }

    private static String escaped(String sign) {
        return "%" + HEX.toHexDigits((byte) sign.charAt(0));
    }
}
