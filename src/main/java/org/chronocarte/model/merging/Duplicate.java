package org.chronocarte.model.merging;

/**
 * An added entry that tells what another one told before: the same title, date and main place.
 *
 * @param before id of the entry that was there
 * @param added id of the entry that was added
 */
public record Duplicate(String before, String added) {}
