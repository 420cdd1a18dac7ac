package de.integrationsplan.transfer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponsibilityRulesTest {

    @Test
    void aIsTheLeadBCooperatesCIsFurther() {
        ResponsibilityCell cell =
                ResponsibilityReader.read("a) 53\nb) 50-5\nc) MGEPA NRW, Zentrum sowie Fördermittelgeber");
        assertEquals(List.of("Amt 53"), names(cell, PartyRole.LEAD));
        assertEquals(List.of("Sachgebiet 50-5"), names(cell, PartyRole.COOPERATION));
        assertEquals(List.of("MGEPA NRW", "Zentrum", "Fördermittelgeber"), names(cell, PartyRole.FURTHER));
        assertEquals(List.of(), cell.findings());
    }

    @Test
    void theLettersMayStandOnOneLine() {
        ResponsibilityCell cell = ResponsibilityReader.read("a) 40 b) 50-5 (siehe b)");
        assertEquals(List.of("Amt 40"), names(cell, PartyRole.LEAD));
        assertEquals(List.of("Sachgebiet 50-5"), names(cell, PartyRole.COOPERATION));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40 | OFFICE | 40 | Amt 40 | ",
                "Amt 40 | OFFICE | 40 | Amt 40 | ",
                "Ämter 10 | OFFICE | 10 | Amt 10 | ",
                "50-5 | UNIT | 50-5 | Sachgebiet 50-5 | ",
                "SG 50-5 | UNIT | 50-5 | Sachgebiet 50-5 | ",
                "50 – 5 | UNIT | 50-5 | Sachgebiet 50-5 | ",
                "50(-5) | UNIT | 50-5 | Sachgebiet 50-5 | ",
                "01 – Pressestelle | OFFICE | 01 | Amt 01 | Pressestelle",
                "80 – Netzwerk W | OFFICE | 80 | Amt 80 | Netzwerk W",
                "40-2 / Medienzentrum | UNIT | 40-2 | Sachgebiet 40-2 | Medienzentrum",
                "ggf. 80 | OFFICE | 80 | Amt 80 | ggf.",
                "Caritas (nach Bedarf) | PARTNER | | Caritas | nach Bedarf",
                "Stadt Ratingen | MUNICIPALITY | | Stadt Ratingen | ",
                "Stadtsportverband | PARTNER | | Stadtsportverband | ",
                "Haupt- und Personalamt | OFFICE | | Haupt- und Personalamt | ",
                "Jobcenter ME-aktiv | PARTNER | | Jobcenter ME-aktiv | ",
                "KPB | PARTNER | | KPB | ",
                "Elternverband für Chancengleichheit Velbert | PARTNER | | Elternverband für Chancengleichheit Velbert | ",
                "Kompetenzteam der Schulen | PARTNER | | Kompetenzteam der Schulen | ",
                "Referentin | GROUP | | Referentin | ",
                "interkultureller Berater | GROUP | | interkultureller Berater | ",
                "externer Gutachter | GROUP | | externer Gutachter | ",
                "ehrenamtliche Lotsen | GROUP | | ehrenamtliche Lotsen | ",
                "Sponsoren | GROUP | | Sponsoren | ",
                "Juroren | GROUP | | Juroren | ",
                "Wohlfahrtsverbände | GROUP | | Wohlfahrtsverbände | ",
                "Integrationskursträger | GROUP | | Integrationskursträger | ",
                "IK-Träger | GROUP | | IK-Träger | ",
                "Migrationsbeauftragte | GROUP | | Migrationsbeauftragte | ",
                "Beauftragte Soz.wissenschaftlerin | GROUP | | Beauftragte Soz.wissenschaftlerin | ",
                "Leitungen der Berufskollegs | GROUP | | Leitungen der Berufskollegs | ",
                "Schulen | GROUP | | Schulen | ",
                "Städte | GROUP | | Städte | ",
                "EWO-Meldeämter | GROUP | | EWO-Meldeämter | ",
                "Kulturämter der ka Städte | GROUP | | Kulturämter der ka Städte | ",
                "Wirtschaftsförderungen der ka Städte | GROUP | | Wirtschaftsförderungen der ka Städte | ",
                "Fördermittelgeber | GROUP | | Fördermittelgeber | ",
            })
    void whatAPartyIs(String wording, PartyKind kind, String key, String name, String note) {
        PartyReading party = only("a) " + wording);
        assertEquals(kind, party.kind());
        assertEquals(key, party.key());
        assertEquals(name, party.name());
        assertEquals(note, party.note());
        assertEquals(wording, party.wording());
        assertFalse(party.openEnded());
    }

    @Test
    void aUnitBelongsToItsOffice() {
        assertEquals("50", only("a) 50-5").parentKey());
        assertNull(only("a) 50").parentKey());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ämter 10; 32; 40 | Amt 10/Amt 32/Amt 40",
                "Amt 40 + 50-5 | Amt 40/Sachgebiet 50-5",
                "40+50-5 | Amt 40/Sachgebiet 50-5",
                "40 / 50 | Amt 40/Amt 50",
                "40/50 | Amt 40/Amt 50",
                "50-5 und 40 | Sachgebiet 50-5/Amt 40",
                "Caritasverband sowie ehrenamtliche Lotsen | Caritasverband/ehrenamtliche Lotsen",
                "Caritas und Diakonie | Caritas/Diakonie",
                "Schulen und Kitas | Schulen/Kitas",
                "Schulen / Kompetenzteam des Kreises Mettmann | Schulen/Kompetenzteam des Kreises Mettmann",
                "Haupt- und Personalamt, 50-5 | Haupt- und Personalamt/Sachgebiet 50-5",
                "Netzwerk Bildung und Kultur | Netzwerk Bildung und Kultur",
                "Jobcenter ME-aktiv; Migrationsbeauftragte | Jobcenter ME-aktiv/Migrationsbeauftragte",
                "Caritas (Velbert, Haan) | Caritas (Velbert, Haan)",
            })
    void whereOnePartyEndsAndTheNextBegins(String section, String names) {
        assertEquals(names, String.join("/", names(ResponsibilityReader.read("a) " + section), PartyRole.LEAD)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50-5 und weitere | und weitere",
                "50-5, und weitere | und weitere",
                "SG 50-5 sowie weitere Akteure | sowie weitere Akteure",
                "50-5 sowie weitere Kooperationspartner/innen | sowie weitere Kooperationspartner/innen",
                "50-5 u.a. | u.a.",
                "50-5 etc. | etc.",
            })
    void anOpenEndBelongsToThePartyBeforeIt(String section, String words) {
        PartyReading party = only("b) " + section);
        assertEquals("50-5", party.key());
        assertEquals(words, party.note());
        assertTrue(party.openEnded());
    }

    @ParameterizedTest
    @CsvSource({
        "alle teilnehmenden Ämter",
        "Vielzahl der Ämter und Abteilungen des Hauses bzw. angeschlossener Organisationen",
        "verschiedene Vereine",
    })
    void nobodyByNameIsNoOrganisation(String words) {
        PartyReading party = only("b) " + words);
        assertEquals(PartyKind.UNNAMED, party.kind());
        assertEquals("", party.name());
        assertEquals(words, party.note());
        assertTrue(party.openEnded());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Herr Lindemann (SAB) | Herr Lindemann | SAB | PARTNER",
                "Frau Dr. Müller-Lüdenscheidt (40-1) | Frau Dr. Müller-Lüdenscheidt | Sachgebiet 40-1 | UNIT",
                "Caritas (Frau Meier) | Frau Meier | Caritas | PARTNER",
                "50-5 – Herr Anton Beyer | Herr Anton Beyer | Sachgebiet 50-5 | UNIT",
                "Herr Lindemann | Herr Lindemann | '' | UNNAMED",
                "Prof. Dr. Weber | Prof. Dr. Weber | '' | UNNAMED",
            })
    void aPersonNeverBecomesAnOrganisationsName(String wording, String person, String name, PartyKind kind) {
        PartyReading party = only("a) " + wording);
        assertEquals(person, party.personName());
        assertEquals(name, party.name());
        assertEquals(kind, party.kind());
    }

    @ParameterizedTest
    @CsvSource({"Frauenbüro", "Netzwerk Frau und Beruf", "Herrenhaus"})
    void whatOnlySoundsLikeAPersonIsNone(String name) {
        assertNull(only("a) " + name).personName());
    }

    @Test
    void noRoleIsGuessed() {
        ResponsibilityCell cell = ResponsibilityReader.read("50-5, Caritas");
        assertEquals(List.of("Sachgebiet 50-5", "Caritas"), names(cell, PartyRole.COOPERATION));
        assertTrue(cell.parties().stream().allMatch(party -> party.certainty() == Certainty.LOW));
        assertEquals(List.of("responsibility.role-unknown", "responsibility.no-lead"), codes(cell));
    }

    @Test
    void nobodyAndNoLeadAreDifferentProblems() {
        assertEquals(List.of("responsibility.none"), codes(ResponsibilityReader.read("")));
        assertEquals(List.of("responsibility.none"), codes(ResponsibilityReader.read(" – ")));
        assertEquals(List.of("responsibility.no-lead"), codes(ResponsibilityReader.read("b) 50-5")));
        assertEquals(List.of("responsibility.no-lead"), codes(ResponsibilityReader.read("a)\nb) 50-5")));
    }

    @ParameterizedTest
    @CsvSource({"a) 5", "a) 123", "a) 4711 Köln"})
    void aNumberThatIsNoKeyIsAskedAbout(String cell) {
        assertEquals(Certainty.LOW, only(cell).certainty());
        assertEquals(List.of("responsibility.unclear"), codes(ResponsibilityReader.read(cell)));
    }

    private static PartyReading only(String cell) {
        List<PartyReading> parties = ResponsibilityReader.read(cell).parties();
        assertEquals(1, parties.size(), () -> "one party in " + parties);
        return parties.getFirst();
    }

    private static List<String> names(ResponsibilityCell cell, PartyRole role) {
        return cell.inRole(role).stream().map(PartyReading::name).toList();
    }

    private static List<String> codes(ResponsibilityCell cell) {
        return cell.findings().stream().map(Finding::code).toList();
    }
}
