package org.chronocarte.model.dossier;

/** A subject that entries share; {@code id} is unique among the dossier's tags. */
public record Tag(String id, LocalText label, Extras extras) {}
