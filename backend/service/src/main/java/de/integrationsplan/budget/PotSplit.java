package de.integrationsplan.budget;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Splits a pot by shares so that the parts add up to it, to the cent. */
final class PotSplit {

    private PotSplit() {}

    /**
     * The parts of a range. What lies between the two figures is split on its own: split separately, a part's upper figure
     * could fall below its lower one (the Alabama paradox of this method).
     *
     * @param shares more than 0; their relation counts, so that a pot stays whole even when they do not sum up to 1
     */
    static List<Range> split(Range pot, List<BigDecimal> shares) {
        List<BigDecimal> lower = split(pot.lower(), shares);
        List<BigDecimal> between = split(pot.upper().subtract(pot.lower()), shares);
        return IntStream.range(0, shares.size())
                .mapToObj(index -> new Range(lower.get(index), lower.get(index).add(between.get(index))))
                .toList();
    }

    /**
     * The parts of an amount by the largest-remainder method (Hare, Niemeyer): each gets its whole cents, the cents left over
     * go to the largest fractions, among equals to the first.
     */
    static List<BigDecimal> split(BigDecimal amount, List<BigDecimal> shares) {
        BigInteger cents = amount.movePointRight(2).toBigIntegerExact();
        List<BigInteger> weights = weights(shares);
        BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        List<BigInteger> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        for (BigInteger weight : weights) {
            BigInteger[] part = cents.multiply(weight).divideAndRemainder(sum);
            parts.add(part[0]);
            remainders.add(part[1]);
        }
        int left = cents.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        IntStream.range(0, parts.size())
                .boxed()
                .sorted(Comparator.comparing(remainders::get, Comparator.reverseOrder()))
                .limit(left)
                .forEach(index -> parts.set(index, parts.get(index).add(BigInteger.ONE)));
        return parts.stream().map(part -> new BigDecimal(part, 2)).toList();
    }

    /** Shares as whole numbers in the same relation. */
    private static List<BigInteger> weights(List<BigDecimal> shares) {
        int scale = shares.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return shares.stream()
                .map(share -> share.setScale(scale).unscaledValue())
                .toList();
    }
}
