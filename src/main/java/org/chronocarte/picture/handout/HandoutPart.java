package org.chronocarte.picture.handout;

/** What a handout may hold. */
public enum HandoutPart {
    MAP,
    TIMELINE,
    CHAPTERS,
    PICTURES,
    QUESTIONS,
    ANSWERS,
    SOURCES
}
