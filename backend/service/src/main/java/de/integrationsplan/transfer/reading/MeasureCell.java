package de.integrationsplan.transfer.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A measure cell taken apart. Nothing of the cell is lost: each line is in the title, the description, an item, or a mark.
 *
 * @param title at most {@value TitleRules#LONGEST} characters; empty only if neither the cell nor the goal has a word
 * @param description lines joined by {@code \n}; empty if there are none
 * @param wholeRowNew "Neu:" stands first in the cell
 * @param status null if the cell states none
 */
public record MeasureCell(
        String title,
        String description,
        List<MeasureItem> items,
        boolean wholeRowNew,
        @Nullable StatedStatus status,
        String wording,
        Certainty certainty,
        List<Finding> findings) {

    public MeasureCell {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
    }

    /** Some items are new, the row as a whole is not. */
    public boolean isNewInPart() {
        return !wholeRowNew && items.stream().anyMatch(MeasureItem::isNew);
    }
}
