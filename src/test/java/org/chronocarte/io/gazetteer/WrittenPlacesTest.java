package org.chronocarte.io.gazetteer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.chronocarte.io.format.FoundPlace;
import org.chronocarte.io.format.PlaceQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places as journalists and teachers write them, beside their plain names. */
class WrittenPlacesTest {

    private static final GazetteerFinder FINDER = new GazetteerFinder();

    private static List<FoundPlace> find(String name) {
        PlaceQuery query = new PlaceQuery(name, null, null);
        return FINDER.find(List.of(query)).getOrDefault(query, List.of());
    }

    private static String listed(String name) {
        return String.join(
                "|",
                FINDER.listed(new PlaceQuery(name, null, null)).stream()
                        .map(PlaceQuery::name)
                        .toList());
    }

    private static List<String> similar(String name) {
        return FINDER.similar(new PlaceQuery(name, null, null)).stream()
                .map(FoundPlace::name)
                .toList();
    }

    private static String lower(@Nullable Object constant) {
        return String.valueOf(constant).toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // Wards, which are towns of their own for the post and for INSEE
                "Paris XVIIIe; Paris 18e arrondissement; town; itself",
                "Paris 18; Paris 18e arrondissement; town; itself",
                "Marseille (3e); Marseille 3e arrondissement; town; itself",
                "Marseille, 3e arrondissement; Marseille 3e arrondissement; town; itself",
                "Lyon 7ème arrondissement; Lyon 7e arrondissement; town; itself",
                "XVIIIe arrondissement de Paris; Paris 18e arrondissement; town; itself",
                "13003 Marseille; Marseille 3e arrondissement; town; itself",
                "F-75011 Paris; Paris 11e arrondissement; town; itself",
                "Marseille 13; Marseille; town; itself",
                // Codes
                "13055; Marseille; town; code",
                "13203; Marseille 3e arrondissement; town; code",
                "75011; Paris 11e arrondissement; town; code",
                "93; Seine-Saint-Denis; territory; itself",
                "2A; Corse-du-Sud; territory; itself",
                "Torcy 71; Torcy; town; itself",
                "38000 Grenoble; Grenoble; town; itself",
                "CH-1200 Genève; Genève; town; itself",
                // Divisions and countries
                "Département du Nord; Nord; territory; itself",
                "Doubs; Doubs; territory; itself",
                "PACA; Provence-Alpes-Côte-d'Azur; territory; itself",
                "Île-de-France; Île-de-France; territory; itself",
                "Alsace; Grand Est; territory; within",
                "Province de Hainaut; Hainaut; territory; itself",
                "État de New York; État de New York; territory; itself",
                "US; États-Unis; territory; itself",
                "Écosse; Scotland; territory; itself",
                "Calabre; Calabria; territory; itself",
                "Gibraltar (UK); Gibraltar; town; itself",
                "Monaco; Monaco; town; itself",
                "Bâle; Basel; town; itself",
                "France entière; France; territory; itself",
                // Seas and large parts of the world
                "Méditerranée; Mer Méditerranée; territory; itself",
                "North Sea; Mer du Nord; territory; itself",
                "Golfe de Guinée; Golfe de Guinée; territory; itself",
                "Antilles; Antilles; territory; itself",
                "Moyen-Orient; Moyen-Orient; territory; itself",
                "au large des Açores; Açores; territory; near",
                "nord de la France; France; territory; near",
                // Airports
                "Roissy-CDG; Charles de Gaulle International Airport; exact; itself",
                "aéroport d'Orly; Paris-Orly Airport; exact; itself",
                "aéroport Félix-Éboué, Cayenne; Cayenne – Félix Eboué Airport; exact; itself",
                "Heathrow; London Heathrow Airport; exact; itself",
                // Near a town
                "Port du Havre; Le Havre; approximate; near",
                "Port of Antwerp; Antwerpen; approximate; near",
                "près de Rouen (76); Rouen; approximate; near",
                "Nord de Marseille; Marseille; approximate; near",
                "near Bogotá; Bogotá; approximate; near",
                "Lille et environs; Lille; approximate; near",
                "Los Angeles County; Los Angeles; approximate; near",
                "entre Dijon et Besançon; Dijon – Besançon; approximate; between",
                // In a town
                "Cité Planoise, Besançon; Besançon; town; within",
                "quartier de la Castellane, Marseille; Marseille; town; within",
                "12 rue de Belfort, Besançon; Besançon; town; within",
                "12, rue de Belfort, 25000 Besançon; Besançon; town; within",
                "Cité Consolat, 13015 Marseille; Marseille 15e arrondissement; town; within",
                "Gare de Lyon, Paris; Paris; town; within",
                "prison de Fleury-Mérogis; Fleury-Mérogis; town; within",
                "mairie du Creusot; Le Creusot; town; within",
                "Rouen centre; Rouen; town; within",
                "Toulouse (centre); Toulouse; town; itself",
                "Kiev/Kyiv; Kyiv; town; itself",
                "Chalon/Saône; Chalon-sur-Saône; town; itself",
                // Not the neighbour that shares a name with it
                "Abuja; Abuja; town; itself",
                "Guwahati; Guwahati; town; itself",
                // As the map names them
                "Guyane; Guyane; territory; itself",
                "Zaïre; RD Congo; territory; itself",
                "Congo-Brazzaville; Congo-Brazzaville; territory; itself"
            })
    void findsWhatIsMeant(String written, String name, String precision, String relation) {
        List<FoundPlace> found = find(written);
        assertEquals(1, found.size(), found.toString());
        FoundPlace place = found.get(0);
        assertEquals(name, place.name());
        assertEquals(precision, lower(place.precision()));
        assertEquals(relation, lower(place.relation()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Georgia; GE|US",
                "Congo; CD|CG",
                "Corée; KR|KP",
                "La Manche; -|FR",
                "Vienne; AT|FR|FR",
                "près de Torcy; FR|FR|FR",
                "Mexico; MX|MX"
            })
    void asksWithTheLikeliestFirst(String written, String countries) {
        List<FoundPlace> found = find(written);
        List<String> expected = List.of(countries.replace("-", "").split("\\|", -1));
        assertTrue(found.size() >= expected.size(), found.toString());
        assertEquals(
                expected,
                found.stream().limit(expected.size()).map(FoundPlace::country).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Marseille, Toulon et Nice; Marseille|Toulon|Nice",
                "Marseille, Lyon; Marseille|Lyon",
                "Paris - Lyon; Paris|Lyon",
                "Paris-Lyon; Paris|Lyon",
                "Paris → Lyon; Paris|Lyon",
                "Marseille / Lyon; Marseille|Lyon",
                "Paris and London; Paris|London",
                "Lyon et Villeurbanne; Lyon|Villeurbanne"
            })
    void readsListsAsSuch(String written, String names) {
        assertEquals(names, listed(written));
        assertTrue(find(written).isEmpty(), find(written).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marseille",
                "Torcy, Saône-et-Loire",
                "Marseille, Japon",
                "Paris, Texas",
                "Cité Planoise, Besançon",
                "Évry-Courcouronnes",
                "Trinité-et-Tobago",
                "vin et fromage",
                "Xyzzyville et Paris",
                ""
            })
    void whatIsNoListStaysOne(String written) {
        assertEquals("", listed(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Marsielle; Marseille",
                "Marseile; Marseille",
                "Toulousse; Toulouse",
                "Montceau-les-Minse; Montceau-les-Mines",
                "Gare de Dijon; Dijon",
                "Besançon-Planoise; Besançon",
                "38000 Lyon; Lyon",
                "10115 Berlin; Berlin",
                "Marseille, Japon; Marseille"
            })
    void offersWhatIsSimilarWithoutDeciding(String written, String name) {
        assertTrue(find(written).isEmpty(), find(written).toString());
        assertEquals(name, similar(written).get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Xyzzyville", "en ligne", "N/A", "?", "Outre-mer", "frontière franco-belge", "gare Saint-Charles"
            })
    void whatIsUnlikeAnythingHasNoSuggestion(String written) {
        assertTrue(find(written).isEmpty(), find(written).toString());
        assertEquals(List.of(), similar(written));
    }

    @Test
    void codesBesideNamesTellNamesakesApart() {
        for (String code : List.of("93066", "93200", "93210")) {
            PlaceQuery query = new PlaceQuery("Saint-Denis", null, code);
            List<FoundPlace> found = FINDER.find(List.of(query)).getOrDefault(query, List.of());
            assertEquals(1, found.size(), code + found);
            assertEquals("Seine-Saint-Denis, Île-de-France", found.get(0).region());
        }
    }

    @Test
    void aDepartmentOverseasIsNotNamedTwice() {
        assertEquals("La Réunion", find("Saint-Denis (La Réunion)").get(0).region());
    }

    @Test
    void noTerritoryHasTheCountOfItsTowns() {
        assertEquals(0, find("Colombie").get(0).population());
    }
}
