package de.integrationsplan.publishing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import de.integrationsplan.publishing.PublishedMeasure.BuildingBlock;
import de.integrationsplan.publishing.PublishedMeasure.Item;
import de.integrationsplan.publishing.PublishedMeasure.Link;
import de.integrationsplan.publishing.PublishedMeasure.Organisation;
import de.integrationsplan.publishing.PublishedMeasure.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the gate reads of a measure as staff see it. What is not named here (internal note, source, publication state) is not
 * even read; of a contact person matter the name and whether it may be public.
 *
 * @param lastTouchedAt when it was last edited or reported on
 * @param progressDue day of the next report; null where none is asked for
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StaffMeasure(
        UUID id,
        String lineage,
        int position,
        @Nullable String title,
        @Nullable String description,
        List<Item> items,
        String status,
        @Nullable String statusReason,
        boolean isNew,
        Schedule schedule,
        List<BuildingBlock> buildingBlocks,
        List<Goal> goals,
        List<Responsibility> responsibilities,
        List<BudgetLine> budgetLines,
        List<Link> links,
        List<String> targetGroups,
        List<InternalParent> internalParents,
        Instant lastTouchedAt,
        @Nullable LocalDate progressDue,
        int version) {

    /** @param field in which it would be seen: {@code goals} or {@code buildingBlocks} */
    public record InternalParent(String field, String title) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Goal(String title) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Responsibility(
            String role,
            @Nullable Organisation organisation,
            @Nullable String note,
            boolean openEnded,
            @Nullable String contactPerson,
            boolean contactPersonPublic) {

        /** The person, if it may be named in public. */
        @Nullable
        String publicPerson() {
            return contactPersonPublic ? contactPerson : null;
        }

        /** Whether somebody is left to name when a person who may not be named is left out. */
        boolean namesSomebody() {
            return organisation != null || note != null || publicPerson() != null;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    public record BudgetLine(
            String id,
            String kind,
            String qualifier,
            @Nullable String amount,
            @Nullable String amountFrom,
            @Nullable String currency,
            String recurrence,
            @Nullable String label,
            @Nullable String wording,
            boolean shared) {}
}
