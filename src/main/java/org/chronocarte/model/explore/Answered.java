package org.chronocarte.model.explore;

/** Whether something answers what happened. Only entries in the lane above the axis can be asked. */
public enum Answered {
    ANSWERED,
    UNANSWERED
}
