package org.chronocarte.io.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chronocarte.model.dossier.Chapter;
import org.chronocarte.model.dossier.Dossier;
import org.chronocarte.model.dossier.LocalText;
import org.chronocarte.model.dossier.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturePathsTest {

    @TempDir
    Path folder;

    private static Dossier told(String... pictures) {
        LocalText words = LocalText.neutral("x");
        Chapter chapter = Chapter.of("c", words, words)
                .withPictures(Arrays.stream(pictures).map(Picture::of).toList());
        return Dossier.empty(words).withChapters(List.of(chapter));
    }

    private static List<String> pictures(Dossier dossier) {
        return dossier.chapters().get(0).pictures().stream().map(Picture::file).toList();
    }

    @Test
    void aPathIsRelativeToTheDossiersFolder() {
        Path file = folder.resolve("a.json");
        assertEquals(
                Optional.of(folder.resolve("pictures/x.jpg")),
                PicturePaths.resolve(Picture.of("pictures/x.jpg"), file));
        assertEquals(
                Optional.of(folder.resolve("x.jpg")),
                PicturePaths.resolve(Picture.of(folder.resolve("x.jpg").toString()), file));
        assertEquals(Optional.empty(), PicturePaths.resolve(Picture.of("x.jpg"), null));
    }

    @Test
    void nothingOnANetworkIsEverAskedFor() {
        for (String address : List.of(
                "http://example.org/a.jpg",
                "file:///a.jpg",
                " HTTPS:a",
                "//server/share/a.jpg",
                "\\\\server\\share\\a.jpg",
                "data:image/png;base64,AAAA")) {
            assertEquals(
                    Optional.empty(), PicturePaths.resolve(Picture.of(address), folder.resolve("a.json")), address);
        }
        assertEquals(Optional.empty(), PicturePaths.resolve(Picture.of("a\0.jpg"), folder.resolve("a.json")));
    }

    @Test
    void aCopyElsewhereStillFindsItsPictures() {
        Path from = folder.resolve("one/a.json");
        Dossier dossier = told("p.jpg", "../q.jpg", "http://example.org/r.jpg");
        assertSame(dossier, PicturePaths.rebased(dossier, from, folder.resolve("one/b.json")));
        assertEquals(
                List.of("one/p.jpg", "q.jpg", "http://example.org/r.jpg"),
                pictures(PicturePaths.rebased(dossier, from, folder.resolve("b.json"))));
        assertEquals(
                List.of(
                        folder.resolve("one/p.jpg").toString(),
                        folder.resolve("q.jpg").toString(),
                        "http://example.org/r.jpg"),
                pictures(PicturePaths.rebased(dossier, from, folder.resolve("two/b.json"))));
        assertEquals(
                List.of("two/s.jpg"),
                pictures(PicturePaths.joined(told("s.jpg"), folder.resolve("two/c.json"), folder.resolve("a.json"))));
    }

    @Test
    void whatIsChosenIsNamedAsBriefAsItCanBe() {
        Path file = folder.resolve("a.json");
        assertEquals("pictures/x.jpg", PicturePaths.reference(folder.resolve("pictures/x.jpg"), file));
        Path elsewhere = folder.resolveSibling("elsewhere.jpg");
        assertEquals(elsewhere.toString(), PicturePaths.reference(elsewhere, file));
        assertEquals(elsewhere.toString(), PicturePaths.reference(elsewhere, null));
    }
}
