package org.chronocarte.model.dossier;

/**
 * A kind of entry; kinds are data of the dossier.
 *
 * @param id unique among the dossier's kinds
 * @param label its singular name
 * @param plural its plural name
 * @param lane where its entries stand on the timeline
 * @param color opaque 0xRRGGBB on light paper
 * @param darkColor opaque 0xRRGGBB on dark paper
 * @param shape its glyph
 * @param extras unknown fields
 */
public record Kind(
        String id,
        LocalText label,
        LocalText plural,
        Lane lane,
        int color,
        int darkColor,
        Shape shape,
        Extras extras) {}
