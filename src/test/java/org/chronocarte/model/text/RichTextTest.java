package org.chronocarte.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RichTextTest {

    private static final RichText.Block ITEM =
            CommonMark.read("- One is **here. Two** is there! Three").blocks().get(0);

    @Test
    void sentencesEndWhereTheNextOnesBegin() {
        assertEquals(List.of(13, 27, 32), ITEM.sentenceEnds());
        assertEquals(List.of(), new RichText.Block(RichText.Role.PARAGRAPH, "", 0, List.of()).sentenceEnds());
    }

    @Test
    void aPartKeepsTheFormOfItsCharacters() {
        RichText.Block first = ITEM.part(0, 13);
        assertEquals("One is here. ", first.plain());
        assertEquals(ITEM.marker(), first.marker());
        RichText.Block second = ITEM.part(13, 27);
        assertEquals("Two is there! ", second.plain());
        assertEquals("", second.marker(), "it goes on");
        assertEquals(RichText.Role.ITEM, second.role());
        assertEquals(
                List.of(
                        new RichText.Span("Two", true, false, false),
                        new RichText.Span(" is there! ", false, false, false)),
                second.spans());
        assertEquals(ITEM, ITEM.part(0, 32));
    }
}
