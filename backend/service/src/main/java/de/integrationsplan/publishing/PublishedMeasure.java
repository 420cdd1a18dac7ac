package de.integrationsplan.publishing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A measure as everybody may see it: the contract's {@code PublishedMeasure}, known by its lineage over the years. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublishedMeasure(
        String lineage,
        int year,
        int position,
        String title,
        @Nullable String description,
        List<Item> items,
        String status,
        @Nullable String statusReason,
        boolean isNew,
        Schedule schedule,
        List<BuildingBlock> buildingBlocks,
        List<String> goals,
        List<Responsibility> responsibilities,
        List<BudgetLine> budgetLines,
        List<Link> links,
        List<String> targetGroups) {

    public record Item(String text, boolean isNew) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Schedule(
            @Nullable String from,
            @Nullable String to,
            @Nullable String recurrence,
            @Nullable List<Event> events) {}

    public record Event(String date, String title) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record BuildingBlock(
            @Nullable String number, String title, @Nullable List<String> memberNumbers) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Organisation(@Nullable String key, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Responsibility(
            String role,
            @Nullable Organisation organisation,
            @Nullable String note,
            boolean openEnded,
            @Nullable String contactPerson) {

        static Responsibility of(StaffMeasure.Responsibility party) {
            return new Responsibility(
                    party.role(), party.organisation(), party.note(), party.openEnded(), party.publicPerson());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BudgetLine(
            String kind,
            String qualifier,
            @Nullable String amount,
            @Nullable String amountFrom,
            @Nullable String currency,
            String recurrence,
            @Nullable String label,
            @Nullable String wording,
            boolean shared) {

        static BudgetLine of(StaffMeasure.BudgetLine line) {
            return new BudgetLine(
                    line.kind(),
                    line.qualifier(),
                    line.amount(),
                    line.amountFrom(),
                    line.currency(),
                    line.recurrence(),
                    line.label(),
                    line.wording(),
                    line.shared());
        }
    }

    public record Link(String title, String url) {}
}
