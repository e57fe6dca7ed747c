package org.chronocarte.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.chronocarte.io.format.FileRead;
import org.chronocarte.model.merging.Merged;
import org.chronocarte.ui.importing.ImportController;
import org.chronocarte.ui.opening.Handlers;
import org.jspecify.annotations.Nullable;

/** What the window does while dossiers are opened: it says what happened, and has foreign files looked over. */
final class WindowHandlers implements Handlers {

    private final ImportController importing;
    private final Supplier<Window> owner;
    private final NoticeBar notice;
    private final Supplier<MainWords> words;
    private final Consumer<@Nullable Path> opened;
    private final Consumer<Path> moved;
    private final Runnable reload;

    /**
     * @param opened what else to do when a dossier was opened
     * @param moved what else to do when the open dossier was saved into a file that it is now told from
     * @param reload reads what is open anew
     */
    WindowHandlers(
            ImportController importing,
            Supplier<Window> owner,
            NoticeBar notice,
            Supplier<MainWords> words,
            Consumer<@Nullable Path> opened,
            Consumer<Path> moved,
            Runnable reload) {
        this.importing = importing;
        this.owner = owner;
        this.notice = notice;
        this.words = words;
        this.opened = opened;
        this.moved = moved;
        this.reload = reload;
    }

    @Override
    public void opened(@Nullable Path path) {
        notice.hide();
        opened.accept(path);
    }

    @Override
    public void added(int entries) {
        notice.say(words.get().get("added", entries));
    }

    @Override
    public void saved(Path path) {
        notice.say(words.get().get("saved", path));
    }

    @Override
    public void moved(Path path) {
        moved.accept(path);
    }

    @Override
    public void exported(Path path) {
        notice.say(words.get().get("exported", path));
    }

    @Override
    public void changed(Path path) {
        Path name = path.getFileName();
        notice.offer(
                words.get().get("changed", name == null ? path : name),
                words.get().get("changed.reload"),
                reload);
    }

    @Override
    public void lookOver(List<FileRead> reads, BiConsumer<List<FileRead>, Boolean> decided) {
        importing.examine(owner.get(), reads, decided);
    }

    @Override
    public void duplicates(Merged merged, Consumer<Set<String>> decided) {
        importing.askAboutDuplicates(owner.get(), merged, decided);
    }
}
