package org.chronocarte.io.format.table;

/**
 * What a column is taken to hold, and why.
 *
 * @param header its name: the file's, or the spreadsheet's letter where that is blank; unique within the table
 * @param role what it holds
 * @param reason why
 */
public record ColumnGuess(String header, ColumnRole role, ColumnReason reason) {}
