package org.chronocarte.picture.handout;

/** What a handout may hold. */
public enum HandoutPart {
    MAP,
    TIMELINE,
    CHAPTERS,
    QUESTIONS,
    ANSWERS,
    SOURCES
}
