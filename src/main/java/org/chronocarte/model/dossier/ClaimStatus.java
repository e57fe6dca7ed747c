package org.chronocarte.model.dossier;

/** How sure a claim is. */
public enum ClaimStatus {
    /** A source states it and no other contradicts it. */
    STATED,
    /** Sources differ. */
    DISPUTED,
    /** An accusation: who is accused is presumed innocent. */
    ALLEGED
}
