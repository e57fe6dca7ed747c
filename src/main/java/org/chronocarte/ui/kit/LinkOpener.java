package org.chronocarte.ui.kit;

/** Opens an address in the reader's browser. An interface, since a test has no browser. */
@FunctionalInterface
public interface LinkOpener {

    /** Opens an address if it is http or https; any other is refused and nothing happens. */
    void open(String address);
}
