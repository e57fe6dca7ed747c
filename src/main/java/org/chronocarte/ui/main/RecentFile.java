package org.chronocarte.ui.main;

import java.io.File;

/**
 * A file that was open before, as the menu names it: its name first, then its folder, which tells it from others of that
 * name. What would be wider than a window loses its middle, since both ends say more.
 *
 * @param path of the file
 */
record RecentFile(String path) {

    private static final int NAME_MOST = 60;
    private static final int FOLDER_MOST = 60;

    /** In one line, at most as wide as some 120 letters. */
    String label() {
        // No path: what was remembered may be none under the encoding of names in use now, and a menu must not fail.
        File file = new File(path);
        String name = cut(file.getName(), NAME_MOST);
        String folder = file.getParent();
        return folder == null ? name : name + " – " + cut(folder, FOLDER_MOST);
    }

    /** What is left of a text that has more code points than may be: a third of them from its beginning. */
    private static String cut(String text, int most) {
        int length = text.codePointCount(0, text.length());
        if (length <= most) {
            return text;
        }
        int head = most / 3;
        int tail = most - head - 1;
        return text.substring(0, text.offsetByCodePoints(0, head))
                + "…"
                + text.substring(text.offsetByCodePoints(text.length(), -tail));
    }
}
