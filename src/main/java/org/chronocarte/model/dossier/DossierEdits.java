package org.chronocarte.model.dossier;

import java.util.ArrayList;
import java.util.List;

/**
 * A dossier whose guided tour, questions and pictures are edited, with what undo and redo lead to. Immutable.
 *
 * @param past earlier forms, the oldest first, at most {@link #LONGEST}
 * @param now the present form
 * @param future forms that were undone, the next one first
 */
public record DossierEdits(List<Dossier> past, Dossier now, List<Dossier> future) {

    /** How many steps can be undone. */
    public static final int LONGEST = 100;

    public DossierEdits {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /** Nothing edited yet. */
    public static DossierEdits of(Dossier dossier) {
        return new DossierEdits(List.of(), dossier, List.of());
    }

    /** One edit on; what was undone is forgotten. An edit that changes nothing is none. */
    public DossierEdits edited(Dossier next) {
        // Lists that were not touched are the same ones: comparing even a million entries costs nothing.
        if (next.chapters().equals(now.chapters())
                && next.questions().equals(now.questions())
                && next.entries().equals(now.entries())) {
            return this;
        }
        List<Dossier> before = new ArrayList<>(past.subList(Math.max(0, past.size() + 1 - LONGEST), past.size()));
        before.add(now);
        return new DossierEdits(before, next, List.of());
    }

    /** One edit back; at the first form, the same. */
    public DossierEdits undone() {
        if (past.isEmpty()) {
            return this;
        }
        List<Dossier> ahead = new ArrayList<>(future);
        ahead.add(0, now);
        return new DossierEdits(past.subList(0, past.size() - 1), past.get(past.size() - 1), ahead);
    }

    /** One undone edit again; where there is none, the same. */
    public DossierEdits redone() {
        if (future.isEmpty()) {
            return this;
        }
        List<Dossier> before = new ArrayList<>(past);
        before.add(now);
        return new DossierEdits(before, future.get(0), future.subList(1, future.size()));
    }
}
