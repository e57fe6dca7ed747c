package org.chronocarte.io.format.table;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.draft.BrokenTableException;
import org.chronocarte.io.format.text.ForgivingReader;
import org.chronocarte.io.format.text.TextEncoding;
import org.jspecify.annotations.Nullable;

/**
 * The messages of a chat that WhatsApp has exported, as rows of a table: when, who, what, and where if a position was
 * shared. A row has the number of the line on which its message begins; lines without a date go on with it. Phones write
 * {@code 12/03/2024, 18:05 - Marie: …} or {@code [12/03/2024, 18:05:10] Marie: …}, the date as is usual where they are.
 */
final class ChatRows implements RowSource {

    private static final String[] HEADER = {"date", "author", "title", "text", "coordinates"};

    /** A message is no longer than this many characters, nor a line. */
    private static final int LONGEST = 1 << 20;

    private static final Pattern MESSAGE = Pattern.compile("[\u200E\u200F\uFEFF]*\\[?"
            + "([0-9]{1,2}[/.-][0-9]{1,2}[/.-])(20)?([0-9]{2}),?(?: à| at| um| a las)? "
            + "([0-9]{1,2}[:.h][0-9]{2}(?:[:.][0-9]{2})?(?: [AaPp]\\.? ?[Mm]\\.?)?)(?:\\] ?| - )(.*)");

    private static final Pattern SAID = Pattern.compile("\u200E?([^:]{1,80}): ?(.*)", Pattern.DOTALL);

    private static final Pattern SHARED = Pattern.compile(
            "https?://(?:www\\.)?maps\\.google\\.com/\\?q=(-?[0-9]{1,3}\\.[0-9]{1,20},-?[0-9]{1,3}\\.[0-9]{1,20})");

    private final ForgivingReader text;
    private final BufferedReader lines;
    private final List<Problem> problems;
    private boolean headed;
    private long number;
    private @Nullable Matcher begun;

    private ChatRows(ForgivingReader text, List<Problem> problems) {
        this.text = text;
        this.lines = new BufferedReader(text);
        this.problems = problems;
    }

    /** Opens a chat. */
    static ChatRows open(InputStream stream, ImportChoices choices) throws IOException {
        InputStream in = stream.markSupported() ? stream : new BufferedInputStream(stream, TextEncoding.SAMPLE);
        TextEncoding encoding = TextEncoding.of(TextEncoding.head(in), choices);
        in.skipNBytes(encoding.mark());
        return new ChatRows(new ForgivingReader(in, encoding.charset()), encoding.problems());
    }

    /** Whether a line begins a message. */
    static boolean isMessage(String line) {
        return message(line).isPresent();
    }

    private static Optional<Matcher> message(String line) {
        Matcher message = MESSAGE.matcher(line.replace('\u202F', ' ').replace('\u00A0', ' '));
        return message.matches() ? Optional.of(message) : Optional.empty();
    }

    @Override
    public @Nullable Row next() throws IOException {
        if (!headed) {
            headed = true;
            begun = begin();
            return new Row(0, HEADER.clone());
        }
        Matcher message = begun;
        if (message == null) {
            return null;
        }
        long first = number;
        StringBuilder said = new StringBuilder(message.group(5));
        begun = null;
        for (String line = line(); line != null; line = line()) {
            begun = message(line).orElse(null);
            if (begun != null) {
                break;
            }
            if (said.append('\n').append(line).length() > LONGEST) {
                throw tooLong(first);
            }
        }
        return new Row(first, cells(message, said.toString().strip()));
    }

    private static BrokenTableException tooLong(long row) {
        return new BrokenTableException(Problem.error("table-cell-long", new Where.Row(row, "")));
    }

    /** The first message; what stands above it, if anything, is none. */
    private @Nullable Matcher begin() throws IOException {
        for (String line = line(); line != null; line = line()) {
            Optional<Matcher> message = message(line);
            if (message.isPresent()) {
                return message.get();
            }
        }
        return null;
    }

    private static String[] cells(Matcher message, String said) {
        String date = message.group(1) + "20" + message.group(3) + " " + message.group(4);
        Matcher by = SAID.matcher(said);
        boolean known = by.matches();
        String words = (known ? by.group(2) : said).replace("\u200E", "").strip();
        Matcher shared = SHARED.matcher(words);
        String title = RowTitles.headline(words);
        return new String[] {
            date,
            known ? by.group(1).strip() : "",
            title,
            title.equals(words) ? "" : words,
            shared.find() ? shared.group(1) : ""
        };
    }

    private @Nullable String line() throws IOException {
        int each = lines.read();
        if (each < 0) {
            return null;
        }
        number++;
        StringBuilder line = new StringBuilder();
        for (; each >= 0 && each != '\n'; each = lines.read()) {
            if (line.append((char) each).length() > LONGEST) {
                throw tooLong(number);
            }
        }
        return line.toString().stripTrailing();
    }

    @Override
    public boolean isNamed() {
        return true;
    }

    @Override
    public List<Problem> problems() {
        return Stream.concat(problems.stream(), text.problems().stream()).toList();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
