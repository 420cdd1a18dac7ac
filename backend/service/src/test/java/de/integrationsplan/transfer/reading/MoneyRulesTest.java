package de.integrationsplan.transfer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.000 € | 10000.00",
                "10000 € | 10000.00",
                "10 000 € | 10000.00",
                "10.000,50 EUR | 10000.50",
                "10.000,5 Euro | 10000.50",
                "10.000,- € | 10000.00",
                "10.000,-- € | 10000.00",
                "€ 10.000 | 10000.00",
                "EUR 10.000 | 10000.00",
                "10 T€ | 10000.00",
                "10 TEUR | 10000.00",
                "2,5 Tsd. € | 2500.00",
                "1 Mio. € | 1000000.00",
                "1,25 Mio. Euro | 1250000.00",
                "2 Millionen | 2000000.00",
                "0 € | 0.00",
                "0,01 € | 0.01",
                "10000.50 € | 10000.50",
                "9.999.999.999.999,99 € | 9999999999999.99",
                "1.000.000,00 € | 1000000.00",
                "im Jahr 2011 500 € | 500.00",
            })
    void figures(String text, String amount) {
        MoneyReading money = read(text);
        assertEquals(amount, Objects.toString(money.amount()));
        assertEquals(Qualifier.EXACT, money.qualifier());
        assertEquals(Certainty.HIGH, money.certainty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "max. 20.000 € | AT_MOST",
                "maximal 20.000 € | AT_MOST",
                "höchstens 20.000 € | AT_MOST",
                "bis zu 30.000 € | AT_MOST",
                "Bis zu 30.000 € | AT_MOST",
                "bis 30.000 € | AT_MOST",
                "30.000 € (max.) | AT_MOST",
                "ca. 6.500 € | ABOUT",
                "ca 6.500 € | ABOUT",
                "Rund 2.000 € | ABOUT",
                "etwa 2.000 € | ABOUT",
                "mind. 3.000 € | AT_LEAST",
                "mindestens 3.000 € | AT_LEAST",
                "ab 3.000 € | AT_LEAST",
                "max. ca. 3.000 € | AT_MOST",
                "3.000 € | EXACT",
            })
    void qualifiers(String text, Qualifier qualifier) {
        assertEquals(qualifier, read(text).qualifier());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "max. 10.000 € / Jahr | YEARLY",
                "10.000 €/Jahr | YEARLY",
                "10.000 € pro Jahr | YEARLY",
                "jährlich 10.000 € | YEARLY",
                "10.000 € p.a. | YEARLY",
                "10.000 € p. a. | YEARLY",
                "10.000 € je Haushaltsjahr | YEARLY",
                "10.000 € | ONCE",
                "500 € halbjährlich | ONCE",
            })
    void howOften(String text, Recurrence recurrence) {
        assertEquals(recurrence, read(text).recurrence());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zwischen 5.000 und 8.000 €",
                "zwischen 5.000 € und 8.000 €",
                "5.000 – 8.000 €",
                "5.000-8.000 €",
                "5.000 bis 8.000 €",
                "von 5.000 € bis zu 8.000 €",
                "5 – 8 T€",
            })
    void aSpanIsAtMostItsUpperFigure(String text) {
        MoneyReading money = read(text);
        assertEquals("5000.00", Objects.toString(money.amountFrom()));
        assertEquals("8000.00", Objects.toString(money.amount()));
        assertEquals(Qualifier.AT_MOST, money.qualifier());
    }

    @ParameterizedTest
    @ValueSource(strings = {"je 500 €", "500 € / Kurs", "500 € pro Person", "3 x 500 €", "500 € monatlich"})
    void aFigureThatIsOnlyAPartIsAtLeastThat(String text) {
        MoneyReading money = read(text);
        assertEquals("500.00", Objects.toString(money.amount()));
        assertEquals(Qualifier.AT_LEAST, money.qualifier());
        assertEquals(Certainty.MEDIUM, money.certainty());
        assertEquals("money.multiplier-unknown", money.findings().getFirst().code());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "999999999999999 € | money.too-large",
                "10.000.000.000.000 € | money.too-large",
                "10.000.000 Mio. € | money.too-large",
                "1e999999999 € | money.unreadable",
                "1E5 € | money.unreadable",
                "10.00.0 € | money.unreadable",
                "10,000 € | money.unreadable",
                "1,005 € | money.unreadable",
                "1.0000 € | money.unreadable",
                "-500 € | money.negative",
                "8.000 – 5.000 € | money.span-reversed",
            })
    void aHostileFigureIsAProblemAndNoAmount(String text, String code) {
        MoneyReading money = read(text);
        assertNull(money.amount());
        assertNull(money.amountFrom());
        assertEquals(Certainty.LOW, money.certainty());
        assertEquals(code, money.findings().getFirst().code());
    }

    @Test
    void ofTwoFiguresTheFirstCountsAndSomebodyIsAsked() {
        MoneyReading money = read("10.000 € davon 5.000 € Land");
        assertEquals("10000.00", Objects.toString(money.amount()));
        assertEquals("money.several-figures", money.findings().getFirst().code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Personal", "2010/2011", "60plus", "3 Stellen", "50-5", "10.000 Eurokisten"})
    void aNumberWithoutACurrencyIsNoMoney(String text) {
        assertTrue(MoneyReader.read(text).isEmpty());
    }

    private static MoneyReading read(String text) {
        return MoneyReader.read(text).orElseThrow();
    }
}
