package org.chronocarte.io.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureFilesTest {

    /** By what a file begins with, whatever its name is. */
    @ParameterizedTest
    @CsvSource({
        "RIFF....WEBPVP8L, true",
        "RIFF....WAVEfmt , false",
        "RIFF, false",
        "GIF89a, true",
        "BM, true",
        "....ftypheic, false",
        "hello, false",
        "'', false"
    })
    void picturesAreToldFromOtherFiles(String beginning, boolean picture, @TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("some.jpg"), beginning.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(picture, PictureFiles.isPicture(file));
    }
}
