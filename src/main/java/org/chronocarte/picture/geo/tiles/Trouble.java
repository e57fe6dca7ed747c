package org.chronocarte.picture.geo.tiles;

/** Why a server gives no tiles just now. */
public enum Trouble {
    /** It cannot be reached, or does not answer in time. */
    NO_NETWORK,
    /** It has too much to do, and wants to be asked later. */
    BUSY,
    /** It says that something is wrong with it. */
    BROKEN,
    /** It does not let us have its tiles. */
    REFUSED,
    /** What it sends is no picture: the sign-in page of a network, say. */
    UNUSABLE
}
