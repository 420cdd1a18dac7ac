package de.integrationsplan.measure;

import de.integrationsplan.platform.persistence.Ids;
import de.integrationsplan.platform.persistence.VersionedEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is done. */
@Entity
public class Measure extends VersionedEntity {

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    /** Identity over the years: the same in each plan that continues the measure. */
    @Column(updatable = false)
    private UUID lineage;

    private int position;
    private String title;
    private @Nullable String description;
    private String status;

    @Column(name = "status_reason")
    private @Nullable String statusReason;

    /** Lineage of the measure that takes the place of a dropped one. */
    private @Nullable UUID replacement;

    @Column(name = "marked_new")
    private boolean markedNew;

    @Column(name = "schedule_from")
    private @Nullable String scheduleFrom;

    @Column(name = "schedule_to")
    private @Nullable String scheduleTo;

    @Column(name = "schedule_recurrence")
    private @Nullable String scheduleRecurrence;

    @Column(name = "recurrence_times")
    private @Nullable Integer recurrenceTimes;

    @Column(name = "recurrence_per")
    private @Nullable String recurrencePer;

    @Column(name = "internal_note")
    private @Nullable String internalNote;

    @Column(name = "target_groups")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] targetGroups;

    @Column(name = "source_import_id", updatable = false)
    private @Nullable UUID sourceImportId;

    @Column(name = "source_row", updatable = false)
    private @Nullable Integer sourceRow;

    @Column(name = "source_page", updatable = false)
    private @Nullable String sourcePage;

    @ElementCollection
    @CollectionTable(name = "measure_item", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    private List<MeasureItem> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "measure_event", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    private List<MeasureEvent> events = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "measure_link", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    private List<MeasureLink> links = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "measure_goal", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    private List<GoalLink> goals = new ArrayList<>();

    /** Carries the plan, so that the database refuses a goal of another plan. */
    @Embeddable
    record GoalLink(
            @Column(name = "goal_id") UUID goalId,
            @Column(name = "plan_id") UUID planId) {}

    /** For Hibernate. */
    protected Measure() {}

    Measure(UUID planId, MeasureInput input, int position, @Nullable MeasureSource source, Instant now) {
        super(now);
        this.planId = planId;
        lineage = Objects.requireNonNullElseGet(input.lineage(), Ids::next);
        if (source != null) {
            sourceImportId = source.importId();
            sourceRow = source.row();
            sourcePage = source.page();
        }
        apply(input, position, now);
    }

    void apply(MeasureInput input, int position, Instant now) {
        this.position = position;
        title = input.title();
        description = input.description();
        status = input.status().key();
        statusReason = input.statusReason();
        replacement = input.replacement();
        markedNew = input.markedNew();
        apply(input.schedule());
        internalNote = input.internalNote();
        targetGroups = input.targetGroups().toArray(String[]::new);
        replace(items, input.items());
        replace(events, input.schedule().events());
        replace(links, input.links());
        replace(
                goals,
                input.goalIds().stream().map(id -> new GoalLink(id, planId)).toList());
        changedAt(now);
    }

    private void apply(Schedule schedule) {
        scheduleFrom = schedule.from();
        scheduleTo = schedule.to();
        scheduleRecurrence = schedule.recurrence();
        Recurrence read = Recurrence.read(schedule.recurrence()).orElse(null);
        recurrenceTimes = read == null ? null : read.times();
        recurrencePer = read == null ? null : read.per().key();
    }

    /** Rows are written only where something differs. */
    private static <T> void replace(List<T> present, List<T> wanted) {
        if (!present.equals(wanted)) {
            present.clear();
            present.addAll(wanted);
        }
    }

    void moveTo(int position, Instant now) {
        this.position = position;
        changedAt(now);
    }

    MeasureInput toInput() {
        return new MeasureInput(
                title,
                description,
                List.copyOf(items),
                MeasureStatus.of(status),
                statusReason,
                markedNew,
                new Schedule(scheduleFrom, scheduleTo, scheduleRecurrence, List.copyOf(events)),
                goals.stream().map(GoalLink::goalId).toList(),
                List.copyOf(links),
                List.of(targetGroups),
                internalNote,
                position,
                null,
                replacement);
    }

    MeasureOrigin origin() {
        return new MeasureOrigin(
                lineage, sourceImportId == null ? null : new MeasureSource(sourceImportId, sourceRow, sourcePage));
    }

    UUID planId() {
        return planId;
    }

    UUID lineage() {
        return lineage;
    }

    String title() {
        return title;
    }
}
