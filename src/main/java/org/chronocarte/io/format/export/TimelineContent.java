package org.chronocarte.io.format.export;

import java.util.ArrayList;
import java.util.List;
import org.chronocarte.io.format.Problem;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.Era;

/** What a timeline of TimelineJS shows of a dossier: the same in its sheet and in its JSON. Texts are HTML there. */
final class TimelineContent {

    private final Telling telling;
    private final EntryText texts;
    private final List<Entry> dated = new ArrayList<>();
    private final List<Entry> undated = new ArrayList<>();
    private final List<Era> eras = new ArrayList<>();

    TimelineContent(Dossier dossier, String language) {
        telling = new Telling(dossier, language);
        texts = new EntryText(telling);
        dossier.entries().forEach(each -> (each.when() == null ? undated : dated).add(each));
        for (Era era : dossier.eras()) {
            PlainSpan span = PlainSpan.of(era.when());
            if (span.start() != null && span.end() != null) {
                eras.add(era);
            }
        }
    }

    Telling telling() {
        return telling;
    }

    /** The entries that it can show, which are those with a date. */
    List<Entry> events() {
        return dated;
    }

    /** The eras that it can show, which are those with a start and an end. */
    List<Era> eras() {
        return eras;
    }

    String headline(Entry entry) {
        return Markup.escaped(telling.say(entry.title()));
    }

    String text(Entry entry) {
        return Markup.html(texts.passages(entry));
    }

    String title() {
        return Markup.escaped(telling.say(telling.dossier().title()));
    }

    String summary() {
        return Markup.escaped(telling.say(telling.dossier().summary())).replace("\n", "<br>");
    }

    List<Problem> losses() {
        Losses losses = new Losses(telling);
        return losses.warn("export-undated", undated)
                .languages()
                .dates(PlainSpan::exact)
                .warn(
                        "export-no-map",
                        losses.entries(each -> !telling.positions(each).isEmpty()))
                .evidence()
                .relations()
                .routes()
                .pictures()
                .warn("export-eras", telling.dossier().eras().size() - eras.size())
                .chapters()
                .rest()
                .problems();
    }
}
