package de.integrationsplan.transfer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleRulesTest {

    @ParameterizedTest
    @CsvSource({
        "Arbeitskreis (3x jährlich), 3x jährlich",
        "Arbeitskreis tagt zweimal jährlich, zweimal jährlich",
        "Regelmäßige Durchführung (3x jährlich), 3x jährlich",
        "Quartalsgespräche der Ämter, quartalsweise",
        "monatlich ein Treffen, monatlich",
        "Regelmäßige Teilnahme an der AG, regelmäßig",
        "mit regelmäßigen Treffen, regelmäßig",
        "hieran nehmen regelmäßig auch Kinder teil,",
        "Fortbildung,",
    })
    void howOften(String text, String recurrence) {
        assertEquals(recurrence, ScheduleReader.read(text).recurrence());
    }

    @ParameterizedTest
    @CsvSource({
        "Durchführung 2009 – 2011, 2009, 2011",
        "Laufzeit 2010-2012, 2010, 2012",
        "vom 8.10.2011 bis 9.10.2011, 2011-10-08, 2011-10-09",
        "ab Mai 2011, 2011-05,",
        "seit 2008, 2008,",
        "bis Ende 2012,, 2012",
        "von Januar 2011 bis März 2012, 2011-01, 2012-03",
        "Datensammlung 2010,,",
        "60plus,,",
    })
    void fromWhenToWhen(String text, String from, String to) {
        assertEquals(from, ScheduleReader.read(text).from());
        assertEquals(to, ScheduleReader.read(text).to());
    }

    @ParameterizedTest
    @CsvSource({
        "Konferenz der KAG am 8.10.2011, 2011-10-08, Konferenz der KAG",
        "Fortschreibung 2010 (Veröffentlichung Mai 2011), 2011-05, Veröffentlichung",
        "am 8. Oktober 2011 Tag der Kulturen, 2011-10-08, Termin",
        "Fest (Eröffnung am 1.5.2011), 2011-05-01, Eröffnung",
        "Schalttag am 29.2.2012, 2012-02-29, Schalttag",
    })
    void events(String text, String date, String title) {
        ScheduleEvent event = ScheduleReader.read(text).events().getFirst();
        assertEquals(date, event.date());
        assertEquals(title, event.title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"am 31.2.2011", "am 29.2.2011", "am 8.13.2011", "ab 13/2011", "am 0.1.2011"})
    void anImpossibleDateIsAProblemAndNoDate(String text) {
        ScheduleReading schedule = ScheduleReader.read(text);
        assertTrue(schedule.isEmpty());
        assertEquals("schedule.impossible-date", schedule.findings().getFirst().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012 – 2010", "ab 2012\nbis 2010"})
    void aPeriodThatEndsBeforeItBeginsIsAProblem(String text) {
        assertEquals(
                "schedule.reversed",
                ScheduleReader.read(text).findings().getFirst().code());
    }
}
