package org.chronocarte.io.format;

import java.nio.charset.CharacterCodingException;

/** Bytes that are no UTF-8, and where they stand. */
final class NotUtf8Exception extends CharacterCodingException {

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    NotUtf8Exception(int line, int column) {
        this.line = line;
        this.column = column;
    }

    /** Counted from 1. */
    int line() {
        return line;
    }

    /** In characters, counted from 1. */
    int column() {
        return column;
    }
}
