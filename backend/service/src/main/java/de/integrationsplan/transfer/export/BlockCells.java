package de.integrationsplan.transfer.export;

import de.integrationsplan.transfer.reading.BuildingBlockReader;
import de.integrationsplan.transfer.reading.BuildingBlockReading;
import java.util.Objects;
import java.util.stream.Collectors;

/** Writes building blocks: "10.1. Sprache", "Punkt 9 – Grundlegende Maßnahmen", "Bausteinkombination: Sprache 10.1.+10.2.". */
final class BlockCells {

    private BlockCells() {}

    static String write(PlanRow.Block block) {
        if (block.isCombination()) {
            return "Bausteinkombination: " + block.title() + " "
                    + block.memberNumbers().stream().map(number -> number + ".").collect(Collectors.joining("+"));
        }
        if (block.number() == null) {
            return block.title();
        }
        boolean point = block.number().startsWith("Punkt");
        return block.number() + (point ? " – " : ". ") + block.title();
    }

    /** Whether a cell says just this block. */
    static boolean says(String cell, PlanRow.Block block) {
        BuildingBlockReading read = BuildingBlockReader.read(cell);
        return read.title().equals(block.title())
                && read.members().equals(block.memberNumbers())
                && (block.isCombination() || Objects.equals(read.number(), block.number()));
    }
}
