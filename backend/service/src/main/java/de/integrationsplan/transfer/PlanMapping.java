package de.integrationsplan.transfer;

import de.integrationsplan.budget.BudgetLineInput;
import de.integrationsplan.budget.Qualifier;
import de.integrationsplan.budget.ReasonCode;
import de.integrationsplan.budget.Recurrence;
import de.integrationsplan.budget.ResourceKind;
import de.integrationsplan.budget.ServedMeasureInput;
import de.integrationsplan.measure.MeasureEvent;
import de.integrationsplan.measure.MeasureInput;
import de.integrationsplan.measure.MeasureItem;
import de.integrationsplan.measure.MeasureStatus;
import de.integrationsplan.measure.Schedule;
import de.integrationsplan.responsibility.ResponsibilityInput;
import de.integrationsplan.responsibility.ResponsibilityRole;
import de.integrationsplan.transfer.reading.MeasureReading;
import de.integrationsplan.transfer.reading.PartyReading;
import de.integrationsplan.transfer.reading.ResourceReading;
import de.integrationsplan.transfer.reading.ScheduleReading;
import de.integrationsplan.transfer.reading.StatedStatus;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** THE MAPPING: what each reading becomes in the plan. */
final class PlanMapping {

    /** The product asks for a reason where a measure stops; a table that gives none gets this. */
    static final String NO_REASON = "In der eingelesenen Tabelle ist kein Grund angegeben.";

    private static final String OPEN_END = "und weitere";

    private PlanMapping() {}

    /**
     * @param note the row's reading note, for staff; null if there is none
     * @param position place in the plan, from 1
     */
    static MeasureInput measure(MeasureReading row, UUID goalId, @Nullable String note, int position) {
        String description = row.measure().description();
        MeasureStatus status = status(row.measure().status());
        boolean stopped = status == MeasureStatus.PAUSED || status == MeasureStatus.DROPPED;
        return new MeasureInput(
                row.measure().title(),
                description.isEmpty() ? null : description,
                row.measure().items().stream()
                        .map(item -> new MeasureItem(item.text(), item.isNew()))
                        .toList(),
                status,
                stopped ? NO_REASON : null,
                row.isNew(),
                schedule(row.schedule()),
                List.of(goalId),
                List.of(),
                List.of(),
                note,
                position,
                null,
                null);
    }

    /** Not stated means running: see {@link Preview}. */
    private static MeasureStatus status(@Nullable StatedStatus stated) {
        return stated == null ? MeasureStatus.RUNNING : MeasureStatus.valueOf(stated.name());
    }

    private static Schedule schedule(ScheduleReading schedule) {
        return new Schedule(
                schedule.from(),
                schedule.to(),
                schedule.recurrence(),
                schedule.events().stream()
                        .map(event -> new MeasureEvent(event.date(), event.title()))
                        .toList());
    }

    /** @param organisationId null for a party that is no organisation */
    static ResponsibilityInput responsibility(PartyReading party, @Nullable UUID organisationId) {
        boolean nobody = organisationId == null && party.personName() == null && party.note() == null;
        return new ResponsibilityInput(
                ResponsibilityRole.valueOf(party.role().name()),
                organisationId,
                nobody ? OPEN_END : party.note(),
                party.openEnded(),
                party.personName(),
                null,
                null);
    }

    /** Money without a figure and without a word about it is "not stated", which totals count as a gap. */
    static BudgetLineInput budgetLine(ResourceReading resource, List<UUID> measureIds) {
        Qualifier qualifier = Qualifier.valueOf(resource.qualifier().name());
        return new BudgetLineInput(
                ResourceKind.valueOf(resource.kind().name()),
                qualifier,
                resource.amount(),
                resource.amountFrom(),
                null,
                resource.isMoney() && qualifier == Qualifier.NONE ? ReasonCode.NOT_STATED : null,
                Recurrence.valueOf(resource.recurrence().name()),
                null,
                resource.periodFrom(),
                resource.periodTo(),
                resource.label(),
                resource.fte(),
                null,
                null,
                null,
                null,
                null,
                resource.wording(),
                false,
                null,
                measureIds.stream().map(ServedMeasureInput::whole).toList());
    }
}
