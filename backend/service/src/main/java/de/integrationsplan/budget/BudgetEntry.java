package de.integrationsplan.budget;

import de.integrationsplan.access.CurrentUser;
import de.integrationsplan.platform.persistence.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A booking. It is never changed and never deleted; the database sees to that. */
@Entity
@Immutable
@Table(name = "budget_entry")
@SuppressWarnings("NullAway.Init")
class BudgetEntry {

    @Id
    private UUID id;

    @Column(name = "budget_line_id")
    private UUID budgetLineId;

    @Column(name = "plan_id")
    private UUID planId;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private BigDecimal amount;

    @Column(name = "fiscal_year")
    private int fiscalYear;

    private LocalDate date;
    private String text;

    @Column(name = "corrects_id")
    private @Nullable UUID correctsId;

    @Column(name = "booked_by_id")
    private String bookedById;

    @Column(name = "booked_by")
    private String bookedBy;

    @Column(name = "booked_at")
    private Instant bookedAt;

    /** For Hibernate. */
    protected BudgetEntry() {}

    BudgetEntry(BudgetLine line, BudgetEntryInput input, CurrentUser user, Instant now) {
        id = Ids.next();
        budgetLineId = line.id();
        planId = line.planId();
        kind = input.kind();
        amount = input.amount();
        fiscalYear = input.fiscalYear();
        date = input.date();
        text = input.text();
        correctsId = input.corrects();
        bookedById = user.id();
        bookedBy = user.name();
        bookedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID budgetLineId() {
        return budgetLineId;
    }

    EntryKind kind() {
        return kind;
    }

    BigDecimal amount() {
        return amount;
    }

    int fiscalYear() {
        return fiscalYear;
    }
}
