package de.integrationsplan.transfer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuildingBlockAndGoalRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Punkt 9 – Grundlegende Maßnahmen | Punkt 9 | Grundlegende Maßnahmen | HIGH",
                "10.1. Sprache | 10.1 | Sprache | HIGH",
                "10.2. Bildung und Ausbildung | 10.2 | Bildung und Ausbildung | HIGH",
                "10.1 – Sprache | 10.1 | Sprache | HIGH",
                "10. Felder | 10 | Felder | HIGH",
                "Bausteinkombination: Sprache + Arbeit und weitere 10.1.+10.2.+10.3. | 10.1+10.2+10.3 | Sprache + Arbeit und weitere | HIGH",
                "Sprache und Arbeit 10.1 + 10.3 | 10.1+10.3 | Sprache und Arbeit | HIGH",
                "Sprache | | Sprache | LOW",
                "10.1. | 10.1 | '' | MEDIUM",
                "2011er Programm | | 2011er Programm | LOW",
            })
    void aBlockIsItsNumberAndItsTitle(String cell, String number, String title, Certainty certainty) {
        BuildingBlockReading block = BuildingBlockReader.read(cell);
        assertEquals(number, block.number());
        assertEquals(title, block.title());
        assertEquals(certainty, block.certainty());
        assertEquals(cell, block.wording());
    }

    @Test
    void aBlockOnSeveralLinesIsOneBlock() {
        assertEquals(
                "Punkt 9",
                BuildingBlockReader.read("Punkt 9\nGrundlegende\nMaßnahmen").number());
        assertEquals(
                "Grundlegende Maßnahmen",
                BuildingBlockReader.read("Punkt 9\nGrundlegende\nMaßnahmen").title());
    }

    @Test
    void aGoalOnTwoLinesStaysOneGoalAndSaysSo() {
        GoalReading goal = GoalReader.read("Zugang zum Arbeitsmarkt\nPotenziale nutzen");
        assertEquals("Zugang zum Arbeitsmarkt / Potenziale nutzen", goal.title());
        assertEquals("Zugang zum Arbeitsmarkt\nPotenziale nutzen", goal.wording());
        assertEquals(Certainty.MEDIUM, goal.certainty());
        assertEquals("goal.multiple-lines", goal.findings().getFirst().code());
    }

    @Test
    void neuAtTheGoalIsNoPartOfItsTitle() {
        GoalReading goal = GoalReader.read("Neu:\nÜberregionale Vernetzung");
        assertEquals("Überregionale Vernetzung", goal.title());
        assertTrue(goal.marksNew());
    }
}
