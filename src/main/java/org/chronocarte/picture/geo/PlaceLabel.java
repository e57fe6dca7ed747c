package org.chronocarte.picture.geo;

/**
 * A name that the base map would like to show; whether there is room is decided where labels are laid out.
 *
 * @param text in the language asked for, or else the local name
 * @param kind what it names
 * @param unitX where, on Web Mercator's unit square
 * @param unitY where
 * @param minZoom the map zoom from which on it is to be shown
 * @param population 0 where unknown
 * @param priority the lower the more important; for labels of different kinds too
 */
public record PlaceLabel(
        String text, PlaceKind kind, double unitX, double unitY, double minZoom, int population, double priority) {}
