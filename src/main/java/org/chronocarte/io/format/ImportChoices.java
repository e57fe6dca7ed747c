package org.chronocarte.io.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a reader has decided about a file, in the order of deciding. What is read is a function of the file and of these,
 * so undoing is forgetting the last one.
 *
 * @param fixes what was decided; of two that speak of the same thing the later holds
 */
public record ImportChoices(List<Fix> fixes) {

    /** Nothing was decided: everything is guessed. */
    public static final ImportChoices NONE = new ImportChoices(List.of());

    public ImportChoices {
        fixes = List.copyOf(fixes);
    }

    /** These and one more. */
    public ImportChoices with(Fix fix) {
        List<Fix> more = new ArrayList<>(fixes);
        more.add(fix);
        return new ImportChoices(more);
    }

    /** All but the last one; the same when there is none. */
    public ImportChoices undone() {
        return fixes.isEmpty() ? this : new ImportChoices(fixes.subList(0, fixes.size() - 1));
    }

    /** All but those of one kind. */
    public ImportChoices without(Class<? extends Fix> kind) {
        return new ImportChoices(
                fixes.stream().filter(each -> !kind.isInstance(each)).toList());
    }

    /** What was decided of one kind, in order. */
    public <F extends Fix> List<F> all(Class<F> kind) {
        return fixes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What was decided last of one kind. */
    public <F extends Fix> Optional<F> last(Class<F> kind) {
        List<F> all = all(kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
