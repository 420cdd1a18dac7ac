package de.integrationsplan.budget;

import de.integrationsplan.platform.persistence.VersionedEntity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One resource of a plan, for one or several of its measures. */
@Entity
@Table(name = "budget_line")
class BudgetLine extends VersionedEntity {

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private UUID lineage;

    @Column(updatable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    private ResourceKind kind;

    @Enumerated(EnumType.STRING)
    private Qualifier qualifier;

    private @Nullable BigDecimal amount;

    @Column(name = "amount_from")
    private @Nullable BigDecimal amountFrom;

    private String currency;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason_code")
    private @Nullable ReasonCode reasonCode;

    @Enumerated(EnumType.STRING)
    private Recurrence recurrence;

    @Enumerated(EnumType.STRING)
    private @Nullable Distribution distribution;

    @Column(name = "period_from")
    private @Nullable String periodFrom;

    @Column(name = "period_to")
    private @Nullable String periodTo;

    private @Nullable String label;
    private @Nullable BigDecimal fte;

    @Column(name = "funder_id")
    private @Nullable UUID funderId;

    @Column(name = "programme_id")
    private @Nullable UUID programmeId;

    @Column(name = "own_share")
    private @Nullable BigDecimal ownShare;

    @Column(name = "product_code")
    private @Nullable String productCode;

    @Column(name = "account_code")
    private @Nullable String accountCode;

    private @Nullable String wording;
    private boolean internal;

    @ElementCollection
    @CollectionTable(name = "budget_line_measure", joinColumns = @JoinColumn(name = "budget_line_id"))
    @OrderBy("position")
    private List<ServedMeasure> measures = new ArrayList<>();

    @Column(name = "source_import_id", updatable = false)
    private @Nullable UUID sourceImportId;

    @Column(name = "source_row", updatable = false)
    private @Nullable Integer sourceRow;

    @Column(name = "source_page", updatable = false)
    private @Nullable String sourcePage;

    @Column(name = "source_column", updatable = false)
    private @Nullable String sourceColumn;

    @Column(name = "source_cell", updatable = false)
    private @Nullable String sourceCell;

    /** For Hibernate. */
    protected BudgetLine() {}

    BudgetLine(UUID planId, int position, BudgetLineInput input, @Nullable SourceRef source, Instant now) {
        super(now);
        this.planId = planId;
        this.position = position;
        lineage = Objects.requireNonNullElse(input.lineage(), id());
        if (source != null) {
            sourceImportId = source.importId();
            sourceRow = source.row();
            sourcePage = source.page();
            sourceColumn = source.column();
            sourceCell = source.cell();
        }
        apply(input, now);
    }

    /** Takes over everything that can be written. What it serves is replaced only when it differs. */
    final void apply(BudgetLineInput input, Instant now) {
        kind = input.kind();
        qualifier = input.qualifier();
        amount = input.amount();
        amountFrom = input.amountFrom();
        currency = input.currency();
        reasonCode = input.reasonCode();
        recurrence = input.recurrence();
        distribution = input.distribution();
        periodFrom = input.periodFrom();
        periodTo = input.periodTo();
        label = input.label();
        fte = input.fte();
        funderId = input.funderId();
        programmeId = input.programmeId();
        ownShare = input.ownShare();
        productCode = input.productCode();
        accountCode = input.accountCode();
        wording = input.wording();
        internal = input.internal();
        changedAt(now);
        if (!servedMeasures().equals(input.measures())) {
            serve(input.measures());
        }
    }

    private void serve(List<ServedMeasureInput> served) {
        measures.clear();
        for (ServedMeasureInput measure : served) {
            measures.add(new ServedMeasure(measure.measureId(), planId, measures.size() + 1, measure.share()));
        }
    }

    private List<ServedMeasureInput> servedMeasures() {
        return measures.stream()
                .map(served -> new ServedMeasureInput(served.measureId(), served.share()))
                .toList();
    }

    /** The line as somebody would have to write it. */
    BudgetLineInput toInput() {
        return new BudgetLineInput(
                kind,
                qualifier,
                amount,
                amountFrom,
                currency,
                reasonCode,
                recurrence,
                distribution,
                periodFrom,
                periodTo,
                label,
                fte,
                funderId,
                programmeId,
                ownShare,
                productCode,
                accountCode,
                wording,
                internal,
                null,
                servedMeasures());
    }

    BudgetLineOrigin origin() {
        return new BudgetLineOrigin(
                lineage,
                position,
                sourceImportId == null
                        ? null
                        : new SourceRef(sourceImportId, sourceRow, sourcePage, sourceColumn, sourceCell));
    }

    boolean isInternal() {
        return internal;
    }

    /** The same for the lines that go on from one another over the years. */
    UUID lineage() {
        return lineage;
    }

    UUID planId() {
        return planId;
    }
}
