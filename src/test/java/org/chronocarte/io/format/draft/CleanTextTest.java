package org.chronocarte.io.format.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CleanTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain | plain",
                "3 < 4 and 5 | 3 < 4 and 5",
                "AT&T | AT&T",
                "caf&eacute; | café",
                "<b>bold</b> word | bold word",
                "<a href='https://a.org/x'>a page</a> | a page (https://a.org/x)",
                "<a href='https://a.org'>https://a.org</a> | https://a.org",
                "<a href='//a.org/x'>a page</a> | a page (https://a.org/x)",
                "<a href='https://a.org/old pier.pdf'>a plan</a> | a plan (https://a.org/old%20pier.pdf)",
                "<a href=\\\"https://a.org/x\\\" target=\\\"_self\\\">a page</a> | a page (https://a.org/x)",
                "<a href='javascript:alert(1)'>click</a> | click",
                "<a href='#make'>click</a> | click",
                "<script>alert(1)</script>safe | safe",
                "<img src='https://spy.example/p.gif'>seen | seen",
                "<b>Oui</b>&nbsp;: «&nbsp;19&nbsp;ans&nbsp;» | Oui\u00a0: «\u00a019\u00a0ans\u00a0»",
                "a&nbsp;b <i>&nbsp;</i>c | a b  c",
                "&lt;b&gt; stays text | <b> stays text",
            })
    void becomesPlainText(String html, String plain) {
        assertEquals(plain, CleanText.of(html));
    }

    @org.junit.jupiter.api.Test
    void whatIsEmbeddedLeavesItsAddress() {
        assertEquals(
                "Seen:\nhttps://film.example/embed/1\nafter",
                CleanText.of("<p>Seen:<iframe width=560 src='//film.example/embed/1'>none</iframe>after</p>"));
        assertEquals(
                "https://a.org/1.mp3",
                CleanText.of(
                        "<audio controls><source src='https://a.org/1.mp3'></audio><iframe src='media/2.html'></iframe>"));
    }

    @org.junit.jupiter.api.Test
    void paragraphsAndBreaksBecomeLines() {
        assertEquals("one\ntwo\nthree", CleanText.of("<p>one</p><p>two<br>three</p>"));
    }

    @org.junit.jupiter.api.Test
    void cellsOfATableStandApart() {
        assertEquals(
                "Dijon\nPopulation · 156 000\nCode · 21231",
                CleanText.of("<table><tr><td>Dijon</td></tr><tr><td><table><tr><td>Population</td><td>156 000</td></tr>"
                        + "<tr><th>Code</th> <td>21231</td><td></td></tr></table></td></tr></table>"));
    }
}
