package org.chronocarte.io.format.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML in UTF-8, an element a line where elements hold elements. Texts are escaped; there are no CDATA sections. */
final class XmlOut {

    private final XMLStreamWriter xml;
    private int depth;

    XmlOut(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
    }

    /** Writes a document's elements. */
    @FunctionalInterface
    interface Body {
        void writeTo(XmlOut xml) throws XMLStreamException;
    }

    static void write(OutputStream out, Body body) throws IOException {
        try {
            XmlOut xml = new XmlOut(out);
            body.writeTo(xml);
            xml.line();
            xml.xml.writeEndDocument();
            xml.xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /**
     * Begins an element that holds elements.
     *
     * @param attributes names and values in turn
     */
    XmlOut open(String name, String... attributes) throws XMLStreamException {
        begin(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
        depth++;
        return this;
    }

    /** The namespace of the names without a prefix. */
    XmlOut namespace(String uri) throws XMLStreamException {
        xml.writeDefaultNamespace(uri);
        return this;
    }

    /** The namespace of the names with a prefix. */
    XmlOut namespace(String prefix, String uri) throws XMLStreamException {
        xml.setPrefix(prefix, uri);
        xml.writeNamespace(prefix, uri);
        return this;
    }

    XmlOut close() throws XMLStreamException {
        depth--;
        line();
        xml.writeEndElement();
        return this;
    }

    /** An element that holds a text; none for an empty one. */
    XmlOut text(String name, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            begin(name);
            xml.writeCharacters(text);
            xml.writeEndElement();
        }
        return this;
    }

    private void begin(String name) throws XMLStreamException {
        line();
        int colon = name.indexOf(':');
        if (colon < 0) {
            xml.writeStartElement(name);
            return;
        }
        String prefix = name.substring(0, colon);
        String uri = xml.getNamespaceContext().getNamespaceURI(prefix);
        xml.writeStartElement(prefix, name.substring(colon + 1), uri);
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }
}
