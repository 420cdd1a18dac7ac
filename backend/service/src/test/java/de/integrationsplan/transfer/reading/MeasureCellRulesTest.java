package de.integrationsplan.transfer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureCellRulesTest {

    @Test
    void withoutBulletsTheFirstLineIsTheTitleAndTheRestTheDescription() {
        MeasureCell measure = read("Pflege des Portals\nInternetseite\nSchulungen");
        assertEquals("Pflege des Portals", measure.title());
        assertEquals("Internetseite\nSchulungen", measure.description());
        assertEquals(List.of(), measure.items());
    }

    @Test
    void afterATitleWithAColonTheLinesAreItems() {
        MeasureCell measure = read("Schulung:\nEinführung\nAbschluss");
        assertEquals("Schulung", measure.title());
        assertEquals(List.of("Einführung", "Abschluss"), texts(measure));
        assertEquals("", measure.description());
    }

    @Test
    void fromTheFirstBulletOnEverythingIsAnItemInOrder() {
        MeasureCell measure = read("Projekte:\nan Kollegs\n- Qualifikation\nAuch die Agentur hilft\n• Betreuung");
        assertEquals("Projekte", measure.title());
        assertEquals("an Kollegs", measure.description());
        assertEquals(List.of("Qualifikation", "Auch die Agentur hilft", "Betreuung"), texts(measure));
    }

    @ParameterizedTest
    @CsvSource({"- A", "– A", "• A", "→ A", "•A", "-A", "· A", "* A"})
    void bulletsOfEveryKind(String bullet) {
        assertEquals(List.of("A"), texts(read("Titel\n" + bullet)));
    }

    @ParameterizedTest
    @CsvSource({"-bewertung folgt", "2009 – 2011", "A – B"})
    void aDashInsideALineIsNoBullet(String line) {
        assertEquals(line, read("Titel\n" + line).description());
    }

    @Test
    void nothingButBulletsTakesTheGoalAsItsTitle() {
        MeasureCell measure = MeasureCellReader.read("- A\n- B", "Vernetzung");
        assertEquals("Vernetzung", measure.title());
        assertEquals(List.of("A", "B"), texts(measure));
        assertEquals(Certainty.MEDIUM, measure.certainty());
    }

    @Test
    void aTitleThatStopsAtAPrepositionIsFinishedByItsBullets() {
        MeasureCell measure = read("Zusammenarbeit mit\n- Beratung\n- Trägern\n(siehe: Kompass)");
        assertEquals("Zusammenarbeit mit Beratung, Trägern", measure.title());
        assertEquals(Certainty.MEDIUM, measure.certainty());
        assertEquals(3, measure.items().size());
    }

    @Test
    void neuFirstMeansTheWholeRow() {
        assertTrue(read("Neu:\nKurs").wholeRowNew());
        assertTrue(read("Neu: Kurs").wholeRowNew());
        assertEquals("Kurs", read("Neu: Kurs").title());
        assertFalse(read("Neuausrichtung: der Behörde").wholeRowNew());
    }

    @Test
    void neuFurtherDownMarksWhatFollowsItEvenWithoutBullets() {
        MeasureCell measure = read("Dialog\nKooperation\nNeu:\nAnerkennung\n- Beratung");
        assertEquals("Kooperation", measure.description());
        assertEquals(List.of(new MeasureItem("Anerkennung", true), new MeasureItem("Beratung", true)), measure.items());
        assertFalse(measure.wholeRowNew());
        assertTrue(measure.isNewInPart());
    }

    @ParameterizedTest
    @CsvSource({
        "In Planung:, PLANNED", "In Vorbereitung:, IN_PREPARATION", "Laufend:, RUNNING",
        "Abgeschlossen:, COMPLETED", "Ausgesetzt:, PAUSED", "Entfällt:, DROPPED"
    })
    void aStatusIsNotText(String mark, StatedStatus status) {
        assertEquals(status, read(mark + "\nKurs").status());
        assertEquals("Kurs", read(mark + " Kurs").title());
        assertEquals(status, read("Neu:\n" + mark + "\nKurs").status());
    }

    @Test
    void whereNothingIsStatedThereIsNoStatus() {
        assertEquals(null, read("Planung: Kurs").status());
    }

    @Test
    void aAndBInsideAMeasureAreText() {
        assertEquals(
                "a) Medien\nb) Ausleihe",
                read("Prüfung von\na) Medien\nb) Ausleihe").description());
    }

    @ParameterizedTest
    @CsvSource({"299, 299, HIGH", "300, 300, HIGH", "301, 300, LOW"})
    void aTitleHas300Characters(int length, int kept, Certainty certainty) {
        MeasureCell measure = read("x".repeat(length));
        assertEquals(kept, measure.title().length());
        assertEquals(length - kept, measure.description().length());
        assertEquals(certainty, measure.certainty());
    }

    @Test
    void aLongTitleIsCutBehindASentenceAndTheRestOpensTheDescription() {
        String first = "Die Verwaltung öffnet sich in allen ihren Dienststellen.";
        MeasureCell measure = read(first + " " + "Wort ".repeat(80) + "\nMehr");
        assertEquals(first, measure.title());
        assertTrue(measure.description().startsWith("Wort Wort"));
        assertTrue(measure.description().endsWith("\nMehr"));
    }

    private static MeasureCell read(String cell) {
        return MeasureCellReader.read(cell, "Ziel");
    }

    private static List<String> texts(MeasureCell measure) {
        return measure.items().stream().map(MeasureItem::text).toList();
    }
}
