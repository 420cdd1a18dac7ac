package de.integrationsplan.transfer.export;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import de.integrationsplan.measure.MeasureItem;
import de.integrationsplan.measure.Schedule;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure with everything that a row of the table says of it, as {@link ExportQueries} finds it.
 *
 * @param status key of a measure's status
 * @param importId where it was read from, with row and page; null for one that was entered here
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record PlanRow(
        UUID id,
        String title,
        @Nullable String description,
        List<MeasureItem> items,
        String status,
        boolean isNew,
        Schedule schedule,
        List<String> goals,
        List<Block> blocks,
        List<Party> parties,
        List<Line> lines,
        @Nullable String note,
        @Nullable UUID importId,
        @Nullable Integer sourceRow,
        @Nullable String page) {

    /** @param memberNumbers of a combination; empty for a block of its own */
    record Block(@Nullable String number, String title, List<String> memberNumbers) {

        boolean isCombination() {
            return !memberNumbers.isEmpty();
        }
    }

    /**
     * @param role key of a role
     * @param wording as it was read; null when it was entered here
     */
    record Party(
            String role,
            @Nullable String key,
            @Nullable String name,
            @Nullable String note,
            boolean openEnded,
            @Nullable String person,
            @Nullable String wording) {}

    /** Keys as in the contract; {@code amount} in euros. */
    record Line(
            UUID id,
            String kind,
            String qualifier,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal amountFrom,
            String recurrence,
            @Nullable String label,
            @Nullable String periodFrom,
            @Nullable String periodTo,
            @Nullable BigDecimal fte,
            @Nullable String wording) {}
}
