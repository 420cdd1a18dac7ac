package de.integrationsplan.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceRulesTest {

    @ParameterizedTest(name = "{0}: {1} per {2}")
    @CsvSource(textBlock = """
                3x jährlich,                3,  year
                3 x im Jahr,                3,  year
                dreimal jährlich,           3,  year
                12 mal pro Jahr,            12, year
                3 Treffen jährlich,         3,  year
                mindestens 2x im Monat,     2,  month
                zweimal pro Woche,          2,  week
                Quartalsgespräche,          1,  quarter
                quartalsweise,              1,  quarter
                vierteljährlich,            1,  quarter
                halbjährlich,               1,  half-year
                Monatlich,                  1,  month
                wöchentlich,                1,  week
                jährlich,                   1,  year
                jeden Monat,                1,  month
                alle 3 Monate,              1,  quarter
                alle zwei Monate,           6,  year
                regelmäßig 4x jährlich,     4,  year""")
    void reads(String words, int times, String per) {
        Recurrence read = Recurrence.read(words).orElseThrow();
        assertEquals(times + " " + per, read.times() + " " + read.per().key());
    }

    @ParameterizedTest(name = "{0} is no figure")
    @ValueSource(
            strings = {
                "regelmäßig",
                "nach Bedarf",
                "laufend",
                "3-4x jährlich",
                "alle zwei Jahre",
                "zweiwöchentlich",
                "0x jährlich",
                "überjährlich geplant",
                ""
            })
    void reads_nothing_from(String words) {
        assertEquals(Optional.empty(), Recurrence.read(words));
    }
}
