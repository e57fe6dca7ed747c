package org.chronocarte.io.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chronocarte.model.dossier.Dossier;

/**
 * Writes a dossier as {@code dossier.json}, version 1: UTF-8, an indent of two spaces, fields in the order of the
 * schema, unknown fields after them, one line feed at the end. A file of that form gives its own bytes again.
 */
public final class DossierWriter {

    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    private final ObjectMapper mapper = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .configure(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES, false);

    /** The file's bytes. */
    public byte[] write(Dossier dossier) {
        StringWriter text = new StringWriter();
        try {
            write(dossier, text);
        } catch (IOException e) {
            throw new IllegalStateException("memory refused text", e);
        }
        // Half a character has no UTF-8; JSON can still say it.
        return HALF.matcher(text.getBuffer())
                .replaceAll(
                        half -> String.format("\\\\u%04X", (int) half.group().charAt(0)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private void write(Dossier dossier, Writer out) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        DefaultPrettyPrinter pretty =
                new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
        try (JsonGenerator json = mapper.getFactory().createGenerator(out)) {
            json.setPrettyPrinter(pretty);
            new DossierOutput(json, mapper).dossier(dossier);
            json.writeRaw('\n');
        }
    }

    /**
     * Writes a file, whole or not at all. Blocks: not for the FX thread.
     *
     * @return empty when it was saved; else what hindered that: the old file is then as it was
     */
    public Optional<Problem> save(Dossier dossier, Path file) {
        byte[] bytes = write(dossier);
        return FileSaving.save(file, out -> out.write(bytes));
    }
}
