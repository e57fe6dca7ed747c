package org.chronocarte.io.format.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.Problem;
import org.chronocarte.io.format.Problem.Where;
import org.chronocarte.io.format.ReadResult;
import org.chronocarte.io.format.draft.DraftDossier;
import org.jspecify.annotations.Nullable;

/**
 * A cursor over XML that never leaves its file: no document type is read, no entity but the five of XML is known, no
 * address is opened. Names lose their prefix, so that a file which forgot to declare one can be read all the same.
 */
public final class SafeXml {

    /** Deeper than any map or track. */
    private static final int DEEPEST = 500;

    /** Characters of one text: a line of about a million points. */
    private static final int LONGEST = 50_000_000;

    /** Byte order marks, a character a byte, and blanks. */
    private static final Pattern BEFORE = Pattern.compile("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\\s*");

    private static final String TOO_DEEP = "too-deep";
    private static final String TOO_LONG = "value-long";

    private final XmlText source;
    private final XMLStreamReader reader;
    private int depth;

    /**
     * Opens a file.
     *
     * @param in at its beginning; stays open
     * @param choices what was decided about it
     * @throws XMLStreamException when it does not even begin as XML
     * @throws IOException when the bytes cannot be had
     */
    public SafeXml(InputStream in, ImportChoices choices) throws XMLStreamException, IOException {
        XMLInputFactory factory = factory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        source = XmlText.of(in, choices);
        reader = factory.createXMLStreamReader(source);
    }

    /**
     * A cursor as the JDK makes them, for a part of an archive of which nothing was decided. Names keep their prefix.
     *
     * @throws XMLStreamException when it does not even begin as XML
     * @throws IOException when the bytes cannot be had
     */
    public static XMLStreamReader plain(InputStream in) throws XMLStreamException, IOException {
        return factory().createXMLStreamReader(XmlText.of(in, ImportChoices.NONE));
    }

    /**
     * The beginning of a file as far as its marks can be seen: in one character a byte, without those that wide
     * encodings and byte order marks put before and between.
     */
    public static String beginning(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
        return BEFORE.matcher(text).replaceFirst("");
    }

    /** What makes cursors that never leave their file: the JDK's own, for other libraries bring some that do. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        // Without one, the parser writes what it finds to the console.
        factory.setXMLReporter((message, type, information, location) -> {});
        return factory;
    }

    /** Goes to the next start or end of an element; false at the end of the file. */
    public boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > DEEPEST) {
                    throw new XMLStreamException(TOO_DEEP, reader.getLocation());
                }
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                return true;
            }
        }
        return false;
    }

    /** Whether it stands at the start of an element, rather than at an end. */
    public boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** The element's name without prefix. */
    public String name() {
        String name = reader.getLocalName();
        return name.substring(name.indexOf(':') + 1);
    }

    /** An attribute of the element that starts here; "" without it. */
    public String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String each = reader.getAttributeLocalName(i);
            if (each.substring(each.indexOf(':') + 1).equals(name)) {
                return reader.getAttributeValue(i).strip();
            }
        }
        return "";
    }

    /** How many elements are open, this one included. */
    public int depth() {
        return depth;
    }

    /** All text of the element that starts here, that of its children included; then stands at its end. */
    public String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int inside = 1;
        while (inside > 0) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> inside++;
                case XMLStreamConstants.END_ELEMENT -> inside--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("entity", reader.getLocation());
                default -> {
                    // Comments and instructions say nothing.
                }
            }
            check(text, depth + inside);
        }
        depth--;
        return text.toString().strip();
    }

    /**
     * Tells each element without elements inside the one that starts here, itself included; then stands at its end.
     *
     * @param told takes its name without prefix and its text, which may be empty
     */
    public void leaves(BiConsumer<String, String> told) throws XMLStreamException {
        int outside = depth - 1;
        StringBuilder text = new StringBuilder();
        boolean leaf = true;
        while (depth > outside) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    leaf = true;
                    text.setLength(0);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (leaf) {
                        told.accept(name(), text.toString().strip());
                    }
                    leaf = false;
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new XMLStreamException("entity", reader.getLocation());
                default -> {
                    // Comments and instructions say nothing.
                }
            }
            check(text, depth);
        }
    }

    /** What was guessed of its encoding, and what of it was found wrong so far. */
    public List<Problem> problems() {
        return source.problems();
    }

    private void check(StringBuilder text, int deep) throws XMLStreamException {
        if (text.length() > LONGEST) {
            throw new XMLStreamException(TOO_LONG, reader.getLocation());
        }
        if (deep > DEEPEST) {
            throw new XMLStreamException(TOO_DEEP, reader.getLocation());
        }
    }

    /** Passes over the element that starts here; then stands at its end. */
    public void skip() throws XMLStreamException {
        int outside = depth - 1;
        while (depth > outside && next()) {
            // Nothing in it is wanted.
        }
    }

    /**
     * The report on a file that is not well-formed.
     *
     * @throws IOException when it is only that the bytes could not be had
     */
    public static ReadResult refused(DraftDossier dossier, XMLStreamException failure) throws IOException {
        if (failure.getNestedException() instanceof IOException lost) {
            throw lost;
        }
        String said = String.valueOf(failure.getMessage());
        Where where = where(failure.getLocation());
        if (said.contains(TOO_DEEP)) {
            return dossier.refuse("too-deep", where);
        }
        if (said.contains(TOO_LONG)) {
            return dossier.refuse("value-long", where);
        }
        if (said.contains("entity") && !said.contains("same entity")) {
            return dossier.refuse("xml-entities", where);
        }
        boolean stops = said.contains("same entity") || said.contains("Premature end");
        return stops ? dossier.refuse("truncated", where) : dossier.refuse("xml-broken", where);
    }

    private static Where where(@Nullable Location at) {
        return at == null
                ? new Where.File()
                : new Where.Text(Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
    }
}
