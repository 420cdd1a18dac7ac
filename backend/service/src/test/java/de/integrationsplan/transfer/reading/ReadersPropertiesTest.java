package de.integrationsplan.transfer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.transfer.table.Column;
import de.integrationsplan.transfer.table.SourceRow;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** What holds for every cell, whatever stands in it. */
class ReadersPropertiesTest {

    private static final BigDecimal LIMIT = new BigDecimal("9999999999999.99");

    /** Pieces the rules look for, thrown together, so that the rules meet in ways nobody wrote down. */
    @Provide
    Arbitrary<String> wordings() {
        return Arbitraries.of(
                        "a) ",
                        "b) ",
                        "c) ",
                        "50-5",
                        "40",
                        "Amt 40",
                        "Ämter ",
                        " und ",
                        " sowie ",
                        ", ",
                        "; ",
                        " + ",
                        " / ",
                        "\n",
                        "und weitere",
                        "ggf. ",
                        "Herr Lindemann",
                        "(SAB)",
                        "(",
                        ")",
                        "Caritas",
                        "Stadt Ratingen",
                        "Schulen",
                        "alle Ämter",
                        "max. ",
                        "bis zu ",
                        "ca. ",
                        "10.000 €",
                        "5.000",
                        "-",
                        " – ",
                        "€",
                        "je ",
                        "zwischen ",
                        "/ Jahr",
                        "s.o.",
                        "inkl. nachfolgende Zeile",
                        "Vorhandenes Personal",
                        "nach Bedarf ",
                        "Finanzmittel",
                        "KOMM-IN NRW-2010/2011",
                        "0,5 Stelle",
                        "Neu:",
                        "In Planung:",
                        "- ",
                        "• ",
                        "mit",
                        ":",
                        "am 31.2.2011",
                        "2009 – 2011",
                        "10.1.",
                        "+10.2.",
                        "Punkt 9",
                        "1e999999999 €",
                        "T€",
                        " ",
                        "x")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 400)
    void noTextThrowsAndTheSameTextReadsTheSame(@ForAll @StringLength(max = 2_000) String text) {
        assertEquals(PlanReader.read(List.of(everywhere(text))), PlanReader.read(List.of(everywhere(text))));
    }

    @Property(tries = 1_000)
    void noWordingThrowsAndTheSameWordingReadsTheSame(@ForAll("wordings") String text) {
        assertEquals(PlanReader.read(List.of(everywhere(text))), PlanReader.read(List.of(everywhere(text))));
    }

    @Property(tries = 1_000)
    void everyWordOfAResponsibilityIsInAParty(@ForAll("wordings") String text) {
        StringBuilder kept = new StringBuilder();
        ResponsibilityReader.read(text).parties().forEach(party -> kept.append(party.wording()));
        assertEquals(letters(withoutMarkers(text)), letters(withoutMarkers(kept.toString())));
    }

    @Property(tries = 1_000)
    void everyWordOfAResourceIsInALineOrAFinding(@ForAll("wordings") String text) {
        StringBuilder kept = new StringBuilder();
        ResourceCell cell = ResourceReader.read(text);
        cell.lines().forEach(line -> kept.append(line.wording()));
        assertEquals(letters(text), letters(kept.toString()));
    }

    @Property(tries = 1_000)
    void everyWordOfAMeasureIsInItsTitleDescriptionOrItems(@ForAll("wordings") String text) {
        MeasureCell measure = MeasureCellReader.read(text, "");
        String whole = letters(measure.title() + measure.description() + measure.items());
        for (String line : Wording.lines(text)) {
            String words = letters(line.replaceFirst("^(?:(?:Neu:|In Planung:|- |• )\\s*)+", ""));
            assertTrue(whole.contains(words), () -> "\"" + line + "\" is lost in " + measure);
        }
    }

    @Property(tries = 1_000)
    void noAmountIsBeyondTheLimits(@ForAll("wordings") String text) {
        for (ResourceReading line :
                ResourceReader.read(text + "99999999999999 €; 3 €").lines()) {
            for (BigDecimal amount : new BigDecimal[] {line.amount(), line.amountFrom()}) {
                assertTrue(amount == null
                        || (amount.scale() == 2 && amount.signum() >= 0 && amount.compareTo(LIMIT) <= 0));
            }
        }
    }

    @Property(tries = 60)
    void aFullCellOfAnythingIsReadAtOnce(@ForAll("wordings") String piece) {
        String full = (piece.isEmpty() ? " " : piece).repeat(20_000).substring(0, 20_000);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> PlanReader.read(List.of(everywhere(full))));
    }

    private static SourceRow everywhere(String text) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            cells.put(column, text);
        }
        return new SourceRow(1, cells);
    }

    private static String withoutMarkers(String text) {
        return text.replaceAll("(?<![\\p{L}0-9(.])[abc]\\)", " ");
    }

    /** Letters and digits without the words that only join. */
    private static String letters(String text) {
        return text.replaceAll("und|sowie", "").replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
