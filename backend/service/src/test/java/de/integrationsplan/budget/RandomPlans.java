package de.integrationsplan.budget;

import de.integrationsplan.budget.CostLine.Served;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Lines as they may stand in a plan: every kind and qualifier, pots of up to six measures in up to three groups each. */
final class RandomPlans {

    private static final int MILLION = 1_000_000;

    private RandomPlans() {}

    static Arbitrary<List<CostLine>> plans(Arbitrary<CostLine> line) {
        return line.list().ofMaxSize(25);
    }

    /** @param groupsEach how many groups a measure has at most */
    static Arbitrary<CostLine> lines(int groupsEach) {
        return Arbitraries.oneOf(whole(groupsEach), split(groupsEach));
    }

    static Arbitrary<CostLine> split(int groupsEach) {
        Arbitrary<List<BigDecimal>> shares = Arbitraries.integers()
                .between(1, 100_000)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(RandomPlans::shares);
        return shares.flatMap(known ->
                line(served(groupsEach).list().ofSize(known.size()).map(measures -> IntStream.range(0, known.size())
                        .mapToObj(index -> new Served(
                                measures.get(index).measure(),
                                known.get(index),
                                measures.get(index).groups()))
                        .toList())));
    }

    private static Arbitrary<CostLine> whole(int groupsEach) {
        return line(served(groupsEach).list().ofMinSize(1).ofMaxSize(6));
    }

    private static Arbitrary<CostLine> line(Arbitrary<List<Served>> served) {
        return Combinators.combine(Arbitraries.of(ResourceKind.class), amounts(), served)
                .as((kind, amount, measures) -> Lines.line(null, kind, amount, measures));
    }

    private static Arbitrary<SoftAmount> amounts() {
        BigDecimal most = new BigDecimal("9999999999999.99");
        Arbitrary<BigDecimal> euros = Arbitraries.oneOf(
                Arbitraries.of(new BigDecimal("0.00"), new BigDecimal("0.01"), most),
                Arbitraries.bigDecimals().between(BigDecimal.ZERO, most).ofScale(2));
        Arbitrary<SoftAmount> figures = Combinators.combine(
                        Arbitraries.of(Qualifier.values()).filter(Qualifier::hasFigure), euros)
                .as((qualifier, amount) -> new SoftAmount(qualifier, amount, null));
        Arbitrary<SoftAmount> spans = Combinators.combine(euros, euros)
                .as((one, other) -> new SoftAmount(Qualifier.EXACT, one.max(other), one.min(other)));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, figures),
                net.jqwik.api.Tuple.of(2, spans),
                net.jqwik.api.Tuple.of(2, Arbitraries.of(Lines.asNeeded(), Lines.noFigure())));
    }

    private static Arbitrary<Served> served(int groupsEach) {
        Arbitrary<List<String>> groups = Arbitraries.of("a", "b", "c", "d", "e")
                .list()
                .ofMaxSize(groupsEach)
                .uniqueElements();
        return Combinators.combine(Arbitraries.integers().between(1, 1000), groups)
                .as((number, keys) -> Lines.measure("Maßnahme " + number, keys.toArray(String[]::new)));
    }

    /** Weights as shares with six decimals; the last takes what is left to 1. */
    private static List<BigDecimal> shares(List<Integer> weights) {
        long sum = weights.stream().mapToLong(Integer::longValue).sum();
        List<BigDecimal> shares = new ArrayList<>();
        long left = MILLION;
        for (int index = 0; index < weights.size() - 1; index++) {
            long part = Math.max(1, weights.get(index) * (long) MILLION / sum);
            shares.add(BigDecimal.valueOf(part, 6));
            left -= part;
        }
        shares.add(BigDecimal.valueOf(left, 6));
        return shares;
    }

    /** What a line adds to the upper bound, worked out without the rules. */
    static BigDecimal upperByHand(CostLine line) {
        return counts(line) ? Objects.requireNonNull(line.amount().amount()) : new BigDecimal("0.00");
    }

    /** What a line adds to the lower bound, worked out without the rules. */
    static BigDecimal lowerByHand(CostLine line) {
        if (!counts(line)
                || (line.amount().qualifier() == Qualifier.AT_MOST
                        && line.amount().amountFrom() == null)) {
            return new BigDecimal("0.00");
        }
        BigDecimal from = line.amount().amountFrom();
        return from == null ? Objects.requireNonNull(line.amount().amount()) : from;
    }

    private static boolean counts(CostLine line) {
        return line.amount().amount() != null
                && List.of("money", "funding-programme", "third-party")
                        .contains(line.kind().code());
    }
}
