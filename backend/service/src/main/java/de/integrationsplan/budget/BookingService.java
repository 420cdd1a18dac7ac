package de.integrationsplan.budget;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.access.Access;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Books on lines. Bookings on one line wait for each other, and for whoever closes their fiscal year. */
@ApplicationScoped
@Transactional
public class BookingService {

    @Inject
    BudgetLineRepository lines;

    @Inject
    BookingQueries queries;

    @Inject
    BalanceService balances;

    @Inject
    FiscalYearService fiscalYears;

    @Inject
    EntityManager database;

    @Inject
    History history;

    @Inject
    Access access;

    @Inject
    ObjectMapper mapper;

    @Inject
    Clock clock;

    public Slice<RawJson> ofLine(
            UUID lineId, @Nullable Integer fiscalYear, @Nullable EntryKind kind, PageRequest page) {
        return queries.ofLine(lineId, fiscalYear, kind, page);
    }

    public Slice<RawJson> ofPlan(
            UUID planId, @Nullable Integer fiscalYear, @Nullable EntryKind kind, PageRequest page) {
        return queries.ofPlan(planId, fiscalYear, kind, page);
    }

    /** One entry with the balance of its line and year as it is now. */
    public Tagged<RawJson> get(UUID lineId, UUID id) {
        try {
            ObjectNode entry =
                    (ObjectNode) mapper.readTree(queries.one(lineId, id).text());
            entry.set(
                    "balance",
                    mapper.valueToTree(
                            balances.ofLine(lineId, entry.get("fiscalYear").asInt())));
            return new Tagged<>(new RawJson(entry.toString()), id.toString());
        } catch (com.fasterxml.jackson.core.JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }

    /**
     * Books.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 409 for what {@link BookingRules} refuse
     */
    public UUID book(UUID lineId, BudgetEntryInput input) {
        BudgetLine line = lines.locked(lineId).orElseThrow(Problem::notFound);
        BudgetEntry replaced = replaced(lineId, input);
        if (input.amount().signum() == 0 && replaced == null) {
            throw Problem.invalid(FieldError.at("/amount", "amount-zero"));
        }
        refuse(BookingRules.refusals(
                line.toInput().kind(),
                fiscalYears.holdOpen(years(input, replaced)),
                List.copyOf(after(lineId, input, replaced).values())));
        BudgetEntry entry = new BudgetEntry(line, input, access.user(), clock.instant());
        database.persist(entry);
        database.flush();
        history.happened("booked", subject(line, entry), shown(line, input));
        return entry.id();
    }

    private @Nullable BudgetEntry replaced(UUID lineId, BudgetEntryInput input) {
        if (input.corrects() == null) {
            return null;
        }
        BudgetEntry replaced = database.find(BudgetEntry.class, input.corrects());
        if (replaced == null || !replaced.budgetLineId().equals(lineId)) {
            throw Problem.invalid(FieldError.at("/corrects", "not-of-this-line"));
        }
        boolean corrected = !database.createNativeQuery(
                        "select id from budget_entry where corrects_id = ?1", UUID.class)
                .setParameter(1, input.corrects())
                .getResultList()
                .isEmpty();
        if (corrected) {
            throw Problem.of(ProblemType.CONFLICT, "This entry has been corrected already. Correct the newest one.");
        }
        return replaced;
    }

    private static List<Integer> years(BudgetEntryInput input, @Nullable BudgetEntry replaced) {
        return replaced == null || replaced.fiscalYear() == input.fiscalYear()
                ? List.of(input.fiscalYear())
                : List.of(input.fiscalYear(), replaced.fiscalYear());
    }

    /** What would stand booked, for each year that the booking touches. */
    private Map<Integer, Booked> after(UUID lineId, BudgetEntryInput input, @Nullable BudgetEntry replaced) {
        Map<Integer, Booked> booked = new TreeMap<>(queries.bookedOnLine(lineId));
        add(booked, input.fiscalYear(), input.kind(), input.amount());
        if (replaced != null) {
            add(
                    booked,
                    replaced.fiscalYear(),
                    replaced.kind(),
                    replaced.amount().negate());
        }
        booked.keySet().retainAll(years(input, replaced));
        return booked;
    }

    private static void add(Map<Integer, Booked> booked, int year, EntryKind kind, BigDecimal amount) {
        booked.put(year, booked.getOrDefault(year, Booked.NOTHING).plus(kind, amount));
    }

    private static void refuse(List<BookingRules.Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw Problem.of(
                    switch (refusals.get(0)) {
                        case NOT_MONEY -> ProblemType.NOT_BOOKABLE;
                        case YEAR_CLOSED -> ProblemType.FISCAL_YEAR_CLOSED;
                        case MORE_RELEASED_THAN_COMMITTED -> ProblemType.MORE_RELEASED_THAN_COMMITTED;
                    });
        }
    }

    private static HistorySubject subject(BudgetLine line, BudgetEntry entry) {
        BudgetLineInput input = line.toInput();
        return new HistorySubject("budget-entry", entry.id(), input.title(), line.planId(), input.measureIds(), 1);
    }

    /** Without the voucher's text, which is internal. */
    private ObjectNode shown(BudgetLine line, BudgetEntryInput input) {
        ObjectNode shown = mapper.valueToTree(input);
        shown.remove("text");
        if (line.isInternal()) {
            shown.put("internal", true);
        }
        return shown;
    }
}
