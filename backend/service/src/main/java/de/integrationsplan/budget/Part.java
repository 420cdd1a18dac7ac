package de.integrationsplan.budget;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What of a line belongs to one group.
 *
 * @param alsoElsewhere what of it counts in other groups as well
 * @param share of a pot with shares: those of the group's measures together; null otherwise
 * @param measures how many measures of the group draw on the line
 * @param oneOfSeveral whether the line stands in other groups too
 * @param ofPeriod whether it is one year's part of an amount over several years
 */
record Part(
        Range range,
        Range alsoElsewhere,
        @Nullable BigDecimal share,
        int measures,
        boolean oneOfSeveral,
        boolean ofPeriod) {

    static Part whole(Range range, int measures) {
        return new Part(range, Range.ZERO, null, measures, false, false);
    }

    static Part ofYear(Range range, int measures, boolean oneOfSeveral) {
        return new Part(range, Range.ZERO, null, measures, oneOfSeveral, oneOfSeveral);
    }

    static Part shared(Range range, int measures, boolean oneOfSeveral) {
        return new Part(range, oneOfSeveral ? range : Range.ZERO, null, measures, oneOfSeveral, false);
    }

    static Part ofShare(Range range, BigDecimal share, boolean inSeveralGroups) {
        return new Part(range, inSeveralGroups ? range : Range.ZERO, share, 1, false, false);
    }

    /** Two shares of one pot in the same group. */
    Part plus(Part other) {
        return new Part(
                range.plus(other.range),
                alsoElsewhere.plus(other.alsoElsewhere),
                share == null || other.share == null ? null : share.add(other.share),
                measures + other.measures,
                oneOfSeveral,
                ofPeriod);
    }

    Part oneOf(int groups) {
        return new Part(range, alsoElsewhere, share, measures, groups > 1, ofPeriod);
    }
}
