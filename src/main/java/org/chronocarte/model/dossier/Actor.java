package org.chronocarte.model.dossier;

/** A person, institution or group that takes part; {@code id} is unique among the dossier's actors. */
public record Actor(String id, LocalText label, Extras extras) {}
