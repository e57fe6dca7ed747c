package org.chronocarte.ui.opening;

/** Shows what is wrong with a file. An interface, since a test looks at what would be shown. */
@FunctionalInterface
public interface ProblemsView {

    /** @param language ISO 639 code */
    void show(Notice notice, String language);
}
