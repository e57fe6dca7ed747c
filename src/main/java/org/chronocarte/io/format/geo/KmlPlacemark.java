package org.chronocarte.io.format.geo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.chronocarte.io.format.draft.CleanText;
import org.chronocarte.io.format.xml.SafeXml;
import org.jspecify.annotations.Nullable;

/** A placemark while it is read. */
final class KmlPlacemark {

    String id = "";
    String name = "";
    String description = "";
    String address = "";
    String link = "";
    boolean hidden;

    @Nullable
    KmlTime time;

    final KmlGeometry geometry = new KmlGeometry();
    final Map<String, String> data = new LinkedHashMap<>();

    /**
     * Reads the element that starts here.
     *
     * @param schemas what fields it may have beside those of KML
     */
    static KmlPlacemark read(SafeXml xml, KmlSchemas schemas) throws XMLStreamException {
        KmlPlacemark placemark = new KmlPlacemark();
        placemark.id = xml.attribute("id");
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart()) {
                placemark.child(xml, schemas);
            }
        }
        return placemark;
    }

    private void child(SafeXml xml, KmlSchemas schemas) throws XMLStreamException {
        String element = xml.name();
        if (KmlTime.isTime(element)) {
            time = KmlTime.read(xml);
        } else if (KmlGeometry.isGeometry(element)) {
            geometry.read(xml);
        } else {
            switch (element) {
                case "name" -> name = xml.text();
                case "description" -> description = xml.text();
                case "Snippet", "snippet" -> keep("Snippet", xml.text());
                case "address" -> address = xml.text();
                case "phoneNumber" -> keep(element, xml.text());
                case "author" -> keep(element, xml.text());
                case "link" -> {
                    link = xml.attribute("href");
                    xml.skip();
                }
                case "visibility" -> hidden = xml.text().equals("0");
                case "ExtendedData" -> extended(xml);
                default -> {
                    if (schemas.isField(element)) {
                        keep(element, xml.text());
                    } else {
                        // How it looks and from where it is seen.
                        xml.skip();
                    }
                }
            }
        }
    }

    /** Its named values, without markup. */
    Properties columns() {
        ObjectNode columns = JsonNodeFactory.instance.objectNode();
        data.forEach((name, value) -> columns.put(name, CleanText.of(value)));
        return new Properties(columns);
    }

    /** Named values, with or without a schema, and elements of other vocabularies. */
    void extended(SafeXml xml) throws XMLStreamException {
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "Data" -> {
                    String key = xml.attribute("name");
                    keep(key, value(xml));
                }
                case "SimpleData" -> keep(xml.attribute("name"), xml.text());
                case "SchemaData" -> {
                    // Its values come next.
                }
                case "SimpleArrayData" -> xml.skip();
                default -> keep(xml.name(), xml.text());
            }
        }
    }

    private static String value(SafeXml xml) throws XMLStreamException {
        int outside = xml.depth() - 1;
        String value = "";
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart()) {
                if (xml.name().equals("value")) {
                    value = xml.text();
                } else {
                    xml.skip();
                }
            }
        }
        return value;
    }

    private void keep(String key, String value) {
        if (!value.isEmpty()) {
            data.merge(key.isEmpty() ? "value" : key, value, (one, other) -> one + "; " + other);
        }
    }
}
