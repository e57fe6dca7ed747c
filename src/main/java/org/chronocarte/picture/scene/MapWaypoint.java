package org.chronocarte.picture.scene;

/**
 * The end of a route where no hub is shown.
 *
 * @param point where
 * @param territory whether it stands for a whole country or region
 */
public record MapWaypoint(MapPoint point, boolean territory) {}
