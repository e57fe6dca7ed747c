package org.chronocarte.io.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaCodesTest extends ProblemAssertions {

    private static byte[] at(String area) {
        return TestFile.with(
                "places",
                "["
                        + TestFile.object(
                                "id", "\"marseille\"", "label", "\"Here\"", "precision", "\"territory\"", "area", area)
                        + "]");
    }

    @ParameterizedTest
    @CsvSource({
        "FR, true",
        "GF, true",
        "XK, true",
        "FR-13, true",
        "FR-20R, true",
        "DE-BY, true",
        "fr, false",
        "France, false",
        "ZZ, false",
        "ZZ-13, false",
        "FR-, false",
        "FR-1234, false",
        "FR-13-1, false",
        "'', false"
    })
    void codesAreThoseOfIso3166(String code, boolean known) {
        assertEquals(known, AreaCodes.isKnown(code));
    }

    @Test
    void aPlaceCanBeOneAreaOrSeveral() throws IOException {
        for (List<String> areas : List.of(List.of("FR"), List.of("BE", "NL"))) {
            String text = areas.size() == 1 ? "\"FR\"" : "[\"BE\", \"NL\"]";
            ReadResult.Read read = assertInstanceOf(ReadResult.Read.class, read(at(text)));
            assertEquals(List.of(), read.report().problems());
            assertEquals(areas, read.dossier().places().get(0).areas());
        }
    }

    @Test
    void aCodeThatNobodyHasIsSaid() throws IOException {
        Problem problem = warned(at("[\"FR\", \"ZZ\"]"));
        assertEquals("area", problem.code());
        assertEquals("ZZ", problem.arguments().get(0));
    }
}
