package org.chronocarte.picture.handout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chronocarte.model.dossier.Catalog;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Entry;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Relation;
import org.chronocarte.model.text.CommonMark;
import org.chronocarte.model.text.Messages;
import org.chronocarte.model.time.When;

/**
 * The open questions that chapters put. A chapter stores no answer to them: what the speaker's notes say of it is
 * given, and which of its entries answer which, after how many days.
 */
final class ChapterQuestions {

    private static final int LINES = 5;

    private final Catalog catalog;
    private final String language;
    private final Messages words;
    private final DatedTitles titles;

    ChapterQuestions(Catalog catalog, String language, Messages words, DatedTitles titles) {
        this.catalog = catalog;
        this.language = language;
        this.words = words;
        this.titles = titles;
    }

    /** A chapter's question; empty where it has none. */
    Optional<HandoutQuestion> of(Chapter chapter) {
        LocalText question = chapter.question();
        if (question == null || question.in(language).isBlank()) {
            return Optional.empty();
        }
        List<String> answer = new ArrayList<>();
        LocalText notes = chapter.notes();
        if (notes != null && !notes.in(language).isBlank()) {
            CommonMark.read(notes.in(language)).blocks().forEach(block -> answer.add(block.plain()));
        }
        answer.addAll(answers(chapter));
        return Optional.of(new HandoutQuestion(
                chapter.title().in(language),
                CommonMark.read(question.in(language)).plain(),
                new HandoutQuestion.Room.Lines("", LINES),
                answer));
    }

    private List<String> answers(Chapter chapter) {
        Set<String> told = new LinkedHashSet<>(chapter.stress());
        return told.stream()
                .flatMap(id -> catalog.answersOf(id).stream())
                .filter(relation -> told.contains(relation.to()))
                .flatMap(relation -> said(relation).stream())
                .toList();
    }

    private Optional<String> said(Relation relation) {
        Entry answer = catalog.entry(relation.from()).orElse(null);
        Entry answered = catalog.entry(relation.to()).orElse(null);
        if (answer == null || answered == null) {
            return Optional.empty();
        }
        String said = words.get("answers.relation", titles.dated(answer), titles.dated(answered));
        When from = answered.when();
        When to = answer.when();
        Optional<String> delay =
                from == null || to == null ? Optional.empty() : titles.dates().delay(from, to);
        return Optional.of(
                delay.map(days -> words.get("answers.delay", said, days)).orElse(said));
    }
}
