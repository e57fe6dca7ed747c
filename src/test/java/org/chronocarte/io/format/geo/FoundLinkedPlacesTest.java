package org.chronocarte.io.format.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.chronocarte.io.format.PlaceFinder;
import org.chronocarte.io.format.draft.Reading;
import org.chronocarte.model.dossier.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Linked Places as gazetteers are published in it, with members that templates left hollow. */
class FoundLinkedPlacesTest {

    private static final GeoJsonFormat FORMAT = new GeoJsonFormat(PlaceFinder.NONE);

    private static final String HOLLOW = "\"when\":{\"timespan\":[{\"start\":{\"in\":\"\"},\"end\":{\"latest\":\"\"}}],"
            + "\"periods\":[{\"name\":\"\",\"uri\":\"\"}],\"label\":\"\",\"duration\":\"\"}";

    private static Reading place(String members) {
        return Reading.of(
                FORMAT,
                "{\"type\":\"Feature\",\"@id\":\"p1\",\"properties\":{\"title\":\"Comala\"},"
                        + members.replace('\'', '"') + "}");
    }

    private static String point(String more) {
        return "'geometry':{'type':'Point','coordinates':[-103.76,19.32]" + more + "}";
    }

    @Test
    void aHollowTimeHidesNoOther() {
        Reading read = place(HOLLOW + "," + point(",'when':{'timespans':[{'start':1694,'end':1722}]}"));
        assertEquals("1694/1722", read.when("Comala"));
        assertEquals(List.of(), read.codes());
        assertNull(read.whenNote("Comala"));
        Reading property = Reading.of(
                FORMAT,
                "{\"type\":\"Feature\",\"properties\":{\"title\":\"x\",\"start\":\"1850\",\"end\":\"1851\"},"
                        + "\"when\":{\"timespans\":[]}}");
        assertEquals("1850/1851", property.when("x"));
    }

    @Test
    void namesAndTypesSayWhenWhereNothingElseDoes() {
        Reading named =
                place("'names':[{'toponym':'A','when':{'timespans':[{'start':{'in':'1600'},'end':{'in':'1699'}}]}},"
                        + "{'toponym':'B','when':{'timespans':[{'start':{'in':'1700'},'end':{'in':'1799'}}]}}],"
                        + point(""));
        assertEquals("1600/1799", named.when("Comala"));
        Reading typed =
                place("'types':[{'label':'town','when':{'timespans':[{'start':{'in':'1600'},'end':{'in':'1650'}}]}}],"
                        + point(""));
        assertEquals("1600/1650", typed.when("Comala"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'start':{'in':'1850'},'end':{'in':''}}|1850",
                "{'start':{'in':'1850'},'end':null}|1850",
                "{'start':{'earliest':'1850','latest':''},'end':{'latest':'1860'}}|1850?/1860?",
                "{'start':{'latest':'1860'},'end':{'latest':'1860'}}|[..1860]",
                "{'start':{'earliest':'1850'},'end':{'earliest':'1850'}}|[1850..]",
                "{'start':{'latest':'1860'},'end':{'earliest':'1859','latest':'1860'}}|/1860?",
                "{'start':{'latest':'1850'},'end':{'in':'1860'}}|1850?/1860",
                "{'start':1727,'end':-1}|1727",
                "{'start':{'in':'-50'},'end':{'in':'50'}}|-0050/0050",
                "{'start':{'in':9},'end':{'in':14}}|0009/0014",
                "{'start':{'in':'1850'},'end':{'in':'present'}}|1850/..",
                "['1286-03-28','','','1286-04-28','a journey']|1286-03-28/1286-04-28",
                "['1286','1287','','']|[1286..1287]",
            })
    void endsThatAreNotGivenAreNotKnown(String span, String when) {
        Reading read = place(point("") + ",'when':{'timespans':[" + span + "]}");
        assertEquals(when, read.when("Comala"));
        assertEquals(span.contains("-1}") ? List.of("moment-minus-one") : List.of(), read.codes());
    }

    @Test
    void minusOneOnBothEndsIsNoYear() {
        Reading read = place(point(",'when':{'timespans':[{'start':-1,'end':-1}]}"));
        assertNull(read.when("Comala"));
        assertEquals(List.of("moment-minus-one"), read.codes());
    }

    @Test
    void hollowMembersAreNotKept() {
        Reading read = place("'links':null,'depictions':[{'@id':'','title':'','license':''}],"
                + "'descriptions':[{'value':'','lang':''}]," + point(""));
        assertNull(read.extra("Comala", "depictions"));
    }

    @Test
    void theSourceOfANameIsCited() {
        Reading read = place("'names':[{'toponym':'Comala','citation':{'@id':'','label':'Tanck'}}]," + point(""));
        assertEquals("Tanck", read.dossier().sources().get(0).title().in("en"));
        Reading dated =
                place("'names':[{'toponym':'A','citations':[{'label':'Atlas','id':'http://a.org','year':2003}]}],"
                        + point(""));
        Source atlas = dated.dossier().sources().get(0);
        assertEquals("http://a.org", atlas.url());
        assertEquals("2003", String.valueOf(atlas.date()));
    }

    @Test
    void aNameWithoutToponymIsNoName() {
        Reading read = Reading.of(
                FORMAT,
                "{\"type\":\"Feature\",\"properties\":{},\"names\":[{\"romanizations\":[\"Zucchabar\"]},"
                        + "{\"toponym\":\"Ζουχάββαρι\"},{\"toponym\":\"Miliana\"}],\"geometry\":null}");
        assertEquals("\"Ζουχάββαρι; Miliana\"", read.extra("Ζουχάββαρι", "names"));
    }
}
