package org.chronocarte.io.format.geo;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.chronocarte.io.format.xml.SafeXml;

/**
 * What the schemas of KML 2.0 and 2.1 declare: elements of the file's own, each in place of a placemark, and the fields
 * that these hold.
 */
final class KmlSchemas {

    private final Set<String> placemarks = new HashSet<>();
    private final Set<String> fields = new HashSet<>();

    /** Reads the schema that starts here; one of today, for values of extended data, declares no element. */
    void read(SafeXml xml) throws XMLStreamException {
        if (!xml.attribute("parent").equals("Placemark")) {
            xml.skip();
            return;
        }
        placemarks.add(xml.attribute("name"));
        int outside = xml.depth() - 1;
        while (xml.next() && xml.depth() > outside) {
            if (xml.isStart() && xml.name().equals("SimpleField")) {
                fields.add(xml.attribute("name"));
            }
        }
    }

    /** Whether an element is a placemark of the file's own. */
    boolean isPlacemark(String element) {
        return placemarks.contains(element);
    }

    /** Whether an element is a field of one. */
    boolean isField(String element) {
        return fields.contains(element);
    }
}
