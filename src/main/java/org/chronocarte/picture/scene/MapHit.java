package org.chronocarte.picture.scene;

/** What lies under a point of the map. */
public sealed interface MapHit {

    /** A hub: one site's or a cluster. */
    record Hub(HubMark mark) implements MapHit {}

    /** A route. */
    record Line(MapRouteMark mark) implements MapHit {}

    /** A small framed map. */
    record Frame(InsetMark mark) implements MapHit {}

    /** The bare map. */
    record Nothing() implements MapHit {}
}
