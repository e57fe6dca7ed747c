package org.chronocarte.io.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says what a file is that no reader knows, so that people learn what to do with it. */
public final class FileKind {

    private static final int LOOKED_AT = 1000;

    /** "EncryptedPackage" in UTF-16, read byte by byte: what Office calls a document with a password. */
    private static final String LOCKED = String.join("\0", "EncryptedPackage".split(""));

    /** Where SQLite says whose data base it is. */
    private static final int APPLICATION = 68;

    /** 9994, the number with which shapefiles begin. */
    private static final String SHAPES = "\0\0'\n";

    /** RIS, of which the first line is the type, and BibTeX. */
    private static final Pattern BIBLIOGRAPHY =
            Pattern.compile("(?:\\u00EF\\u00BB\\u00BF)?\\s*(?:TY {1,2}- |@[A-Za-z]{3,20}\\s*\\{[^,\\s]{1,200},\\s)");

    private FileKind() {}

    /**
     * The code of the problem.
     *
     * @param head the beginning of the file
     * @param name how it is called
     */
    static String problem(byte[] head, String name) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String low = name.toLowerCase(Locale.ROOT);
        if (isWebPage(text) || startsWithTable(text)) {
            boolean table =
                    low.endsWith(".xls") || text.toLowerCase(Locale.ROOT).contains("<table");
            return table ? "file-html-table" : "file-html";
        }
        if (text.startsWith("%PDF")) {
            return "file-pdf";
        }
        if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            // The new formats are archives, unless a password locks them up in the old one.
            boolean locked = low.endsWith(".xlsx") || low.endsWith(".xlsm") || text.contains(LOCKED);
            return locked ? "file-locked" : low.endsWith(".msg") ? "file-message" : "file-office-old";
        }
        if (text.startsWith("{\\rtf")) {
            return "file-document";
        }
        if (text.startsWith("\u0089PNG") || text.startsWith("\u00FF\u00D8\u00FF") || text.startsWith("GIF8")) {
            return "file-picture";
        }
        if (text.startsWith("PK\u0003\u0004")) {
            return archive(text, low);
        }
        String data = ofData(text, low);
        return data.isEmpty() ? unknown(head) : data;
    }

    /**
     * The beginning of a text in UTF-8, without a byte order mark and blanks before it.
     *
     * @param head the beginning of the file
     */
    public static String beginning(byte[] head) {
        return new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
    }

    /** Whether a text is a page of the web, as services send one that asks to sign in. */
    public static boolean isWebPage(String text) {
        String start =
                text.substring(0, Math.min(LOOKED_AT, text.length())).strip().toLowerCase(Locale.ROOT);
        return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head");
    }

    private static boolean startsWithTable(String text) {
        return text.stripLeading().regionMatches(true, 0, "<table", 0, 6);
    }

    /** Whether a file is of a kind whose text must be UTF-8: JSON, or a calendar. */
    static boolean isOfUtf8(byte[] head) {
        String text = beginning(head);
        return text.startsWith("{") || text.startsWith("[") || text.regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15);
    }

    private static String archive(String text, String name) {
        boolean told = text.contains("word/") || text.contains("ppt/") || text.contains("opendocument.text");
        if (told || name.endsWith(".docx") || name.endsWith(".odt") || name.endsWith(".pptx")) {
            return "file-document";
        }
        if (name.endsWith(".numbers") || text.contains("Index/Document.iwa")) {
            return "file-numbers";
        }
        return text.contains(".shp") || text.contains(".dbf") ? "file-shapefile" : "file-archive";
    }

    /** Files of data that other programs open and save as something else; "" when it is none. */
    private static String ofData(String text, String name) {
        if (text.startsWith("SQLite format 3\0")) {
            return name.endsWith(".gpkg") || text.startsWith("GPKG", APPLICATION) ? "file-geopackage" : "file-database";
        }
        if (text.startsWith("PAR1")) {
            return "file-parquet";
        }
        if (text.startsWith(SHAPES)) {
            return "file-shapes";
        }
        if (name.endsWith(".dbf")) {
            return "file-dbf";
        }
        return BIBLIOGRAPHY.matcher(text).lookingAt() ? "file-bibliography" : "";
    }

    /** Zeros stand in no text but those of UTF-16 and UTF-32, whose beginnings are known. */
    private static String unknown(byte[] head) {
        for (byte each : head) {
            if (each == 0) {
                return "not-text";
            }
        }
        return "file-unknown";
    }
}
