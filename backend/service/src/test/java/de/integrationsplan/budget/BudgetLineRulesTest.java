package de.integrationsplan.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BudgetLineRulesTest {

    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    @ParameterizedTest
    @EnumSource(names = {"EXACT", "AT_MOST", "ABOUT", "AT_LEAST"})
    void exactly_at_most_about_and_at_least_need_an_amount(Qualifier qualifier) {
        assertEquals(List.of("/amount amount-required"), check(amount(qualifier, null, null)));
        assertEquals(List.of(), check(amount(qualifier, "0", null)));
    }

    @ParameterizedTest
    @EnumSource(names = {"AS_NEEDED", "NONE"})
    void as_needed_and_none_have_no_amount(Qualifier qualifier) {
        assertEquals(
                List.of("/amount amount-not-allowed", "/amountFrom amount-not-allowed"),
                check(amount(qualifier, "2", "1")));
        assertEquals(List.of(), check(amount(qualifier, null, null)));
    }

    @Test
    void a_span_may_be_empty_but_not_inverted() {
        assertEquals(List.of(), check(amount(Qualifier.EXACT, "8000.00", "7999.99")));
        assertEquals(List.of(), check(amount(Qualifier.EXACT, "8000.00", "8000.00")));
        assertEquals(List.of("/amountFrom span-inverted"), check(amount(Qualifier.EXACT, "8000.00", "8000.01")));
    }

    @Test
    void a_span_needs_its_upper_figure() {
        assertEquals(List.of("/amount amount-required"), check(amount(Qualifier.ABOUT, null, "5000")));
    }

    @Test
    void parts_of_a_cent_do_not_become_a_line() {
        assertThrows(ArithmeticException.class, () -> amount(Qualifier.EXACT, "0.001", null));
    }

    @ParameterizedTest
    @CsvSource({
        "2010,       2011,       ''",
        "2011,       2011-01,    ''",
        "2011-12,    2011,       ''",
        "2011-05-31, 2011-05,    ''",
        "2011-05-31, 2011-05-31, ''",
        "2011-05-31, 2011-05-30, /periodTo end-before-start",
        "2011-06-01, 2011-05,    /periodTo end-before-start",
        "2012,       2011,       /periodTo end-before-start",
        "2011-02-29, 2012,       /periodFrom impossible-date",
        "2012-02-29, 2012-04-31, /periodTo impossible-date",
        ",           2010,       ''",
        "2012,       ,           ''",
    })
    void a_period_ends_after_it_starts_as_vague_as_it_is(@Nullable String from, @Nullable String to, String expected) {
        assertEquals(expected.isEmpty() ? List.of() : List.of(expected), check(period(from, to)));
    }

    @Test
    void shares_are_given_for_all_measures_or_for_none() {
        assertEquals(List.of(), check(serving(served(ONE, null), served(TWO, null))));
        assertEquals(List.of("/measures shares-incomplete"), check(serving(served(ONE, "1"), served(TWO, null))));
    }

    @Test
    void shares_sum_up_to_one() {
        assertEquals(List.of(), check(serving(served(ONE, "0.333333"), served(TWO, "0.666667"))));
        assertEquals(
                List.of("/measures shares-do-not-add-up"),
                check(serving(served(ONE, "0.333333"), served(TWO, "0.666666"))));
        assertEquals(
                List.of("/measures shares-do-not-add-up"),
                check(serving(served(ONE, "0.333333"), served(TWO, "0.666668"))));
    }

    @Test
    void a_share_is_more_than_nothing() {
        assertEquals(
                List.of("/measures/0/share out-of-range"), check(serving(served(ONE, "0.000000"), served(TWO, "1"))));
    }

    @Test
    void a_measure_is_served_once() {
        assertEquals(List.of("/measures/1/measureId doubled"), check(serving(served(ONE, null), served(ONE, null))));
    }

    private static List<String> check(BudgetLineInput line) {
        return BudgetLineRules.check(line).stream()
                .map(error -> error.pointer() + " " + error.code())
                .toList();
    }

    private static BudgetLineInput amount(Qualifier qualifier, @Nullable String amount, @Nullable String from) {
        return line(qualifier, amount, from, null, null, List.of(served(ONE, null)));
    }

    private static BudgetLineInput period(@Nullable String from, @Nullable String to) {
        return line(Qualifier.NONE, null, null, from, to, List.of(served(ONE, null)));
    }

    private static BudgetLineInput serving(ServedMeasureInput... measures) {
        return line(Qualifier.NONE, null, null, null, null, List.of(measures));
    }

    private static ServedMeasureInput served(UUID id, @Nullable String share) {
        return new ServedMeasureInput(id, decimal(share));
    }

    private static @Nullable BigDecimal decimal(@Nullable String value) {
        return value == null ? null : new BigDecimal(value);
    }

    private static BudgetLineInput line(
            Qualifier qualifier,
            @Nullable String amount,
            @Nullable String amountFrom,
            @Nullable String periodFrom,
            @Nullable String periodTo,
            List<ServedMeasureInput> measures) {
        return new BudgetLineInput(
                ResourceKind.MONEY,
                qualifier,
                decimal(amount),
                decimal(amountFrom),
                null,
                null,
                null,
                null,
                periodFrom,
                periodTo,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                null,
                measures);
    }
}
