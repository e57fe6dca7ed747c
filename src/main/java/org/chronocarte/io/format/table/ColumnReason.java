package org.chronocarte.io.format.table;

/** Why a column is taken to hold what it does. */
public enum ColumnReason {
    /** The reader said so. */
    CHOSEN,
    /** Its header says so. */
    HEADER,
    /** Most of its values look like it. */
    VALUES,
    /** It is the first column of words, and no other one is called a title. */
    POSITION,
    /** Another column is that already. */
    TWICE,
    /** It has no values. */
    EMPTY,
    /** Nothing says what it is. */
    NONE
}
