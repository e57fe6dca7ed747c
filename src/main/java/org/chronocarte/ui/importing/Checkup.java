package org.chronocarte.ui.importing;

import java.util.ArrayList;
import java.util.List;
import org.chronocarte.io.format.FileRead;
import org.chronocarte.io.format.Fix;
import org.chronocarte.io.format.ImportChoices;
import org.chronocarte.io.format.ReadResult;

/** One file under examination: how it is read now, and how it was read before each decision. For the FX thread. */
final class Checkup {

    private final List<ImportChoices> before = new ArrayList<>();
    private ImportChoices wanted;
    private FileRead read;

    Checkup(FileRead read) {
        this.read = read;
        this.wanted = read.choices();
    }

    /** What came of reading it last. */
    FileRead read() {
        return read;
    }

    /** Whether it cannot be opened as it was read last. */
    boolean isRefused() {
        return read.result() instanceof ReadResult.Refused;
    }

    /** How it is to be read. */
    ImportChoices wanted() {
        return wanted;
    }

    /** Decides several things in one step. */
    void decide(List<Fix> fixes) {
        before.add(wanted);
        for (Fix fix : fixes) {
            wanted = wanted.with(fix);
        }
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    /** Forgets what was decided in the last step; does nothing when nothing was. */
    void undo() {
        if (canUndo()) {
            wanted = before.remove(before.size() - 1);
        }
    }

    /** Whether what was read is what is wanted. */
    boolean isCurrent() {
        return read.choices().equals(wanted);
    }

    /** Takes what came of reading it. */
    void take(FileRead result) {
        read = result;
    }

    /** Wants what was last read after all: reading it otherwise was given up. */
    void giveUp() {
        while (!isCurrent() && canUndo()) {
            undo();
        }
        wanted = read.choices();
    }
}
