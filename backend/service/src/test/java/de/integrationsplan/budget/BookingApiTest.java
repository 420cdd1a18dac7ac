package de.integrationsplan.budget;

import static de.integrationsplan.testing.User.AUDITOR;
import static de.integrationsplan.testing.User.COORDINATOR;
import static de.integrationsplan.testing.User.FINANCE;
import static de.integrationsplan.testing.User.VIEWER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bookings on a pot of at most 10,000 euros for two measures, in a plan of 2020. */
@QuarkusTest
@WithTestResource(Stack.class)
class BookingApiTest {

    /** Years that no other test books in, as closing one closes it for everybody. */
    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2101);

    @Inject
    EntityManager database;

    Plans.Made plan;
    String line;

    @BeforeEach
    void aPot() {
        plan = Plans.make();
        line = line(Map.of("kind", "money", "qualifier", "at-most", "amount", "10000", "wording", "max. 10.000 €"));
    }

    @Test
    void books_and_says_what_is_left() {
        book("committed", "4000", 2020)
                .statusCode(201)
                .body("amount", equalTo("4000.00"))
                .body("counts", equalTo(true))
                .body("balance.planned.upper", equalTo("10000.00"))
                .body("balance.plannedBy", equalTo("line"))
                .body("balance.qualifier", equalTo("at-most"))
                .body("balance.open", equalTo("4000.00"))
                .body("balance.available", equalTo("6000.00"))
                .body("balance.warnings", empty());
    }

    @Test
    void paying_what_was_committed_takes_it_from_open_to_spent() {
        book("committed", "4000", 2020);
        book("spent", "3500.50", 2020);
        book("released", "4000", 2020)
                .statusCode(201)
                .body("balance.open", equalTo("0.00"))
                .body("balance.spent", equalTo("3500.50"))
                .body("balance.available", equalTo("6499.50"))
                .body("balance.warnings", empty());
    }

    @Test
    void warns_and_still_books_what_goes_over_the_limit() {
        book("committed", "10000.01", 2020)
                .statusCode(201)
                .body("balance.available", equalTo("-0.01"))
                .body("balance.warnings.code", contains("over-limit"))
                .body("balance.warnings.message", everyItem(not(equalTo("over-limit"))));
    }

    @Test
    void refuses_to_release_more_than_is_committed() {
        book("committed", "100", 2020);
        book("released", "100.01", 2020).statusCode(409).body("code", equalTo("more-released-than-committed"));
        entries().body("items", hasSize(1));
    }

    @Test
    void a_correction_is_a_new_entry_that_takes_the_place_of_the_old_one() {
        String wrong = book("spent", "4000", 2020).extract().path("id");
        String right = book(Map.of("kind", "spent", "amount", "400", "corrects", wrong), 2020)
                .statusCode(201)
                .body("balance.spent", equalTo("400.00"))
                .extract()
                .path("id");

        entries()
                .body("items.id", contains(right, wrong))
                .body("items.counts", contains(true, false))
                .body("items[1].correctedBy", equalTo(right))
                .body("items[0].corrects", equalTo(wrong));
        book(Map.of("kind", "spent", "amount", "1", "corrects", wrong), 2020).statusCode(409);
        book(Map.of("kind", "spent", "amount", "0", "corrects", right), 2020)
                .statusCode(201)
                .body("balance.spent", equalTo("0.00"));
    }

    @Test
    void a_correction_may_move_a_booking_to_another_year() {
        String wrong = book("spent", "4000", 2020).extract().path("id");
        book(Map.of("kind", "spent", "amount", "4000", "corrects", wrong), 2021).statusCode(201);

        Http.as(VIEWER)
                .get("/budget-lines/" + line + "/balance")
                .then()
                .statusCode(200)
                .body("items.fiscalYear", contains(2020, 2021))
                .body("items.spent", contains("0.00", "4000.00"))
                .body("items.plannedBy", contains("line", "nothing"));
    }

    @Test
    void a_correction_belongs_to_the_same_line_and_only_it_may_be_nothing() {
        String other = line(Map.of("kind", "money", "qualifier", "exact", "amount", "5"));
        String foreign = post(FINANCE, other, entry(Map.of("kind", "spent", "amount", "1"), 2020))
                .extract()
                .path("id");

        book(Map.of("kind", "spent", "amount", "1", "corrects", foreign), 2020)
                .statusCode(400)
                .body("errors.pointer", contains("/corrects"));
        book("spent", "0", 2020).statusCode(400).body("errors.pointer", contains("/amount"));
    }

    @Test
    void the_database_itself_keeps_bookings_as_they_are() {
        String id = book("spent", "1", 2020).extract().path("id");

        for (String sql :
                List.of("update budget_entry set amount = 2 where id = ?1", "delete from budget_entry where id = ?1")) {
            assertThrows(RuntimeException.class, () -> QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery(sql)
                            .setParameter(1, UUID.fromString(id))
                            .executeUpdate()));
        }
        entries().body("items.amount", contains("1.00"));
    }

    @Test
    void a_line_with_bookings_cannot_be_deleted() {
        book("spent", "1", 2020);
        Http.as(FINANCE)
                .header("If-Match", Plans.etag("/budget-lines/" + line))
                .delete("/budget-lines/" + line)
                .then()
                .statusCode(409)
                .body("code", equalTo("still-referenced"));
    }

    @Test
    void nothing_is_booked_in_a_closed_year_until_it_is_opened_again() {
        int year = NEXT_YEAR.getAndIncrement();
        String early = book("spent", "1", year).statusCode(201).extract().path("id");
        fiscalYear(year, "close").statusCode(200).body("closed", equalTo(true));
        fiscalYear(year, "close").statusCode(409);

        book("spent", "1", year).statusCode(409).body("code", equalTo("fiscal-year-closed"));
        book(Map.of("kind", "spent", "amount", "1", "corrects", early), 2020)
                .statusCode(409)
                .body("code", equalTo("fiscal-year-closed"));
        Http.as(VIEWER)
                .get("/budget-lines/" + line + "/balance")
                .then()
                .body("items.find { it.fiscalYear == " + year + " }.warnings.code", hasItem("year-closed"));
        Http.as(VIEWER).get("/fiscal-years").then().statusCode(200).body("items.fiscalYear", hasItem(year));

        fiscalYear(year, "reopen").statusCode(200).body("closed", equalTo(false));
        book("spent", "1", year).statusCode(201);
    }

    @Test
    void nothing_is_booked_on_staff() {
        line = line(Map.of("kind", "existing-staff", "qualifier", "none"));
        book("spent", "1", 2020).statusCode(409).body("code", equalTo("not-bookable"));
    }

    @Test
    void only_finance_books_and_a_repeat_books_once() {
        Map<String, Object> entry = entry(Map.of("kind", "spent", "amount", "1"), 2020);
        post(COORDINATOR, line, entry).statusCode(403);
        post(VIEWER, line, entry).statusCode(403);
        Http.as(FINANCE)
                .contentType(ContentType.JSON)
                .body(entry)
                .post("/budget-lines/" + line + "/entries")
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-required"));
        String key = UUID.randomUUID().toString();
        for (int time = 1; time <= 3; time++) {
            Http.as(FINANCE)
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .body(entry)
                    .post("/budget-lines/" + line + "/entries")
                    .then()
                    .statusCode(201);
        }
        entries().body("items", hasSize(1));
    }

    @Test
    void what_a_voucher_says_is_internal_and_stands_in_no_history() {
        String id = book("spent", "1", 2020).extract().path("id");
        Http.as(AUDITOR).get("/budget-lines/" + line + "/entries/" + id).then().body("text", equalTo("Rechnung 4711"));
        for (String path : List.of("/budget-lines/" + line + "/entries", "/plans/" + plan.id() + "/budget-entries")) {
            Http.as(VIEWER).get(path).then().body("items", hasSize(1)).body("items[0]", not(hasKey("text")));
        }
        String log =
                Http.as(COORDINATOR).get("/plans/" + plan.id() + "/history").asString();
        assertEquals(true, log.contains("budget-entry") && !log.contains("4711"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9", "-1", "1.001", "12345678901234", "NaN", ""})
    void refuses_amounts_that_are_none(String amount) {
        book("spent", amount, 2020).statusCode(400).body("errors.pointer", contains("/amount"));
    }

    @Test
    void lists_bookings_of_a_plan_by_year_and_kind() {
        book("committed", "1", 2020);
        book("spent", "2", 2020);
        book("spent", "3", 2021);

        Http.as(VIEWER)
                .get("/plans/" + plan.id() + "/budget-entries?kind=spent&fiscalYear=2020")
                .then()
                .statusCode(200)
                .body("items.amount", contains("2.00"))
                .body("items.line", contains("max. 10.000 €"));
        Http.as(VIEWER)
                .get("/plans/" + plan.id() + "/budget-entries?kind=gift")
                .then()
                .statusCode(400);
    }

    private ValidatableResponse book(String kind, String amount, int fiscalYear) {
        return book(Map.of("kind", kind, "amount", amount), fiscalYear);
    }

    private ValidatableResponse book(Map<String, ?> entry, int fiscalYear) {
        return post(FINANCE, line, entry(entry, fiscalYear));
    }

    private static Map<String, Object> entry(Map<String, ?> some, int fiscalYear) {
        Map<String, Object> entry = new HashMap<>(some);
        entry.putIfAbsent("fiscalYear", fiscalYear);
        entry.putIfAbsent("date", fiscalYear + "-03-31");
        entry.putIfAbsent("text", "Rechnung 4711");
        return entry;
    }

    private static ValidatableResponse post(User user, String line, Map<String, Object> entry) {
        return Http.posting(user, entry)
                .post("/budget-lines/" + line + "/entries")
                .then();
    }

    private ValidatableResponse entries() {
        return Http.as(FINANCE).get("/budget-lines/" + line + "/entries").then().statusCode(200);
    }

    private static ValidatableResponse fiscalYear(int year, String act) {
        return Http.posting(FINANCE, Map.of("note", "Jahresabschluss"))
                .post("/fiscal-years/" + year + "/" + act)
                .then();
    }

    private String line(Map<String, ?> content) {
        Map<String, Object> body = new HashMap<>(content);
        body.put(
                "measures",
                List.of(
                        Map.of("measureId", Plans.measure(plan, "Fortbildung")),
                        Map.of("measureId", Plans.measure(plan, "Beratung"))));
        return Plans.id("/plans/" + plan.id() + "/budget-lines", body);
    }
}
