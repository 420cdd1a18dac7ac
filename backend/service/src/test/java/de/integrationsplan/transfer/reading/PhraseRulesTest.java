package de.integrationsplan.transfer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write about resources, and what it is read as: one sentence per row, for a finance officer to check. */
class PhraseRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            max. 10.000 €                                   | Geld; höchstens 10.000,00 €                                     | HIGH
            bis zu 30.000 €                                 | Geld; höchstens 30.000,00 €                                     | HIGH
            höchstens 10.000 € pro Jahr                     | Geld; höchstens 10.000,00 € pro Jahr                            | HIGH
            ca. 6.500 €                                     | Geld; etwa 6.500,00 €                                           | HIGH
            Rund 2.000 €                                    | Geld; etwa 2.000,00 €                                           | HIGH
            mindestens 500 €                                | Geld; mindestens 500,00 €                                       | HIGH
            10.000,50 EUR                                   | Geld; 10.000,50 €                                               | HIGH
            EUR 10.000,50                                   | Geld; 10.000,50 €                                               | HIGH
            10 T€                                           | Geld; 10.000,00 €                                               | HIGH
            10 TEUR                                         | Geld; 10.000,00 €                                               | HIGH
            1,5 Mio. €                                      | Geld; 1.500.000,00 €                                            | HIGH
            1.500,- €                                       | Geld; 1.500,00 €                                                | HIGH
            je 500 €                                        | Geld; mindestens 500,00 €                                       | MEDIUM
            500 € pro Kurs                                  | Geld; mindestens 500,00 €                                       | MEDIUM
            zwischen 5.000 und 8.000 €                      | Geld; höchstens 8.000,00 € (ab 5.000,00 €)                      | HIGH
            5.000 bis 8.000 €                               | Geld; höchstens 8.000,00 € (ab 5.000,00 €)                      | HIGH
            2.000 € jährlich                                | Geld; 2.000,00 € pro Jahr                                       | HIGH
            2.000 € p.a.                                    | Geld; 2.000,00 € pro Jahr                                       | HIGH
            max. 10.000 € / Jahr (inkl. nachfolgende Zeile) | Geld; höchstens 10.000,00 € pro Jahr; ein Topf mit der Zeile darunter | HIGH
            Mittel s.o.                                     | Geld; aus dem Topf der Zeile darüber                            | HIGH
            siehe oben                                      | Geld; aus dem Topf der Zeile darüber                            | HIGH
            nach Bedarf                                     | Geld; nach Bedarf                                               | MEDIUM
            nach Bedarf Finanzmittel                        | Geld; nach Bedarf                                               | HIGH
            noch offen                                      | Geld »noch offen«; ohne Betrag                                  | MEDIUM
            0,5 Stelle                                      | Personal; 0,5 Stellen                                           | HIGH
            1,5 VZÄ                                         | Personal; 1,5 Stellen                                           | HIGH
            halbe Stelle                                    | Personal; 0,5 Stellen                                           | HIGH
            vorhandenes Personal                            | vorhandenes Personal                                            | HIGH
            KOMM-IN NRW-2010/2011                           | Förderprogramm »KOMM-IN NRW«; ohne Betrag; Zeitraum 2010 bis 2011 | HIGH
            Mittel der KAG                                  | Mittel Dritter »KAG«; ohne Betrag                               | HIGH
            Finanzmittel für Gutachter                      | Geld »Gutachter«; ohne Betrag                                   | HIGH
            höchstens 10.000 € pro Jahr, gemeinsam mit der Sprachförderung | Geld; höchstens 10.000,00 € pro Jahr             | HIGH
            """)
    void one_resource_is_read_as(String text, String read, Certainty certainty) {
        PhraseReading reading = PhraseReader.read(text);

        assertEquals(read + " " + certainty, parts(reading) + " " + reading.certainty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            vorhandenes Personal; ca. 6.500 €                  | vorhandenes Personal + Geld; etwa 6.500,00 €
            vorhandenes Personal + max. 10.000 €               | vorhandenes Personal + Geld; höchstens 10.000,00 €
            0,5 Stelle sowie nach Bedarf Finanzmittel          | Personal; 0,5 Stellen + Geld; nach Bedarf
            vorhandenes Personal und 2.000 € p.a.              | vorhandenes Personal + Geld; 2.000,00 € pro Jahr
            1,5 VZÄ; Mittel s.o.                               | Personal; 1,5 Stellen + Geld; aus dem Topf der Zeile darüber
            max. 500 €, 0,5 Stelle und vorhandenes Personal    | Geld; höchstens 500,00 € + Personal; 0,5 Stellen + vorhandenes Personal
            bis zu 3.000 € + Spenden der Sparkasse             | Geld; höchstens 3.000,00 € + Mittel Dritter »Sparkasse«; ohne Betrag
            zwischen 5.000 und 8.000 € und vorhandenes Personal | Geld; höchstens 8.000,00 € (ab 5.000,00 €) + vorhandenes Personal
            """)
    void several_resources_are_read_one_by_one(String text, String read) {
        assertEquals(read, parts(PhraseReader.read(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10.00.0 €                       | money.unreadable
            10,000 €                        | money.unreadable
            99999999999999 €                | money.too-large
            -500 €                          | money.negative
            8.000 - 5.000 €                 | money.span-reversed
            500 € oder 600 €                | money.several-figures
            je 500 €                        | money.multiplier-unknown
            zehntausend Euro                | money.in-words
            10.000                          | money.no-unit
            noch offen                      | resource.open
            keine                           | resource.none-stated
            Wolkenschieber                  | resource.unreadable
            max. 500 €, gemeinsam mit Fest  | phrase.shared
            """)
    void what_is_doubtful_is_said(String text, String code) {
        PhraseReading reading = PhraseReader.read(text);

        String said = Stream.concat(
                        reading.findings().stream(), reading.parts().stream().flatMap(part -> part.findings().stream()))
                .map(Finding::code)
                .collect(Collectors.joining(","));
        assertEquals(code, said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            max. 10.000 €                                    |
            höchstens 10.000 € pro Jahr                      |
            2.000 € p.a. für Gutachter                       |
            0,5 Stelle                                       |
            vorhandenes Personal                             |
            10.000 € Sonderfonds                             | Sonderfonds
            ca. 500 € (Hochrechnung)                         | Hochrechnung
            max. 10.000 € / Jahr (inkl. nachfolgende Zeile)  |
            max. 500 €, gemeinsam mit Fest                   |
            Wolkenschieber                                   | Wolkenschieber
            zwischen 5.000 und 8.000 €                       |
            10.000,50 EUR                                    |
            """)
    void words_that_went_into_nothing_are_named(String text, String unread) {
        PhraseReading reading = PhraseReader.read(text);

        assertEquals(
                unread == null ? "" : unread,
                reading.parts().stream().flatMap(part -> part.unread().stream()).collect(Collectors.joining(" ")));
    }

    private static String parts(PhraseReading reading) {
        return reading.parts().stream().map(PhraseReading.Part::read).collect(Collectors.joining(" + "));
    }
}
