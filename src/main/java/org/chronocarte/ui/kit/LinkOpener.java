package org.chronocarte.ui.kit;

import java.net.URI;
import java.net.URISyntaxException;

/** Opens an address in the reader's browser. An interface, since a test has no browser. */
@FunctionalInterface
public interface LinkOpener {

    /** Opens an address if it is http or https; any other is refused and nothing happens. */
    void open(String address);

    /** Whether an address is one that may be opened: http or https, with a host. */
    static boolean isWeb(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
