package org.chronocarte.ui.present;

/** What a key or a button does in front of an audience. */
enum Deed {
    NEXT,
    PREVIOUS,
    FIRST,
    LAST,
    BLACK,
    WHITE,
    FREEZE,
    QUESTION,
    ASIDE,
    SPEAKER,
    LARGER,
    SMALLER,
    MOTION,
    LASER,
    SPOTLIGHT,
    PEN,
    COLOR,
    UNDO,
    WIPE,
    MAGNIFY,
    STEPWISE,
    HIDE_DATES,
    HIDE_PLACES,
    HELP,
    LEAVE,
    END
}
