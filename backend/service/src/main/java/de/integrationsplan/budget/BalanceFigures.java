package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * What is planned, committed, released, spent and available, of one line or of many, in euros with two decimals.
 *
 * @param available of lines that have a limit
 */
public record BalanceFigures(
        Range planned,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal committed,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal released,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal open,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal spent,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal available) {

    static final BalanceFigures NOTHING =
            new BalanceFigures(Range.ZERO, Range.NOTHING, Range.NOTHING, Range.NOTHING, Range.NOTHING, Range.NOTHING);

    static BalanceFigures of(BookingRules.Balance balance) {
        return of(
                balance.planned(),
                balance.booked().released(),
                balance.booked().open(),
                balance.booked().spent(),
                balance.available() != null);
    }

    private static BalanceFigures of(
            Range planned, BigDecimal released, BigDecimal open, BigDecimal spent, boolean limited) {
        return new BalanceFigures(
                planned,
                open.add(released),
                released,
                open,
                spent,
                limited ? planned.upper().subtract(open).subtract(spent) : Range.NOTHING);
    }

    BalanceFigures plus(BalanceFigures other) {
        return new BalanceFigures(
                planned.plus(other.planned),
                committed.add(other.committed),
                released.add(other.released),
                open.add(other.open),
                spent.add(other.spent),
                available.add(other.available));
    }

    /** The lower bound of a difference may lie above its upper one, so it is no range of its own. */
    Difference minus(BalanceFigures other) {
        return new Difference(
                new Bounds(
                        planned.lower().subtract(other.planned.lower()),
                        planned.upper().subtract(other.planned.upper())),
                committed.subtract(other.committed),
                released.subtract(other.released),
                open.subtract(other.open),
                spent.subtract(other.spent),
                available.subtract(other.available));
    }

    /** Two bounds that need not be in order. */
    public record Bounds(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal lower,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal upper) {}

    /** As the figures themselves. */
    public record Difference(
            Bounds planned,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal committed,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal released,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal open,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal spent,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal available) {}

    /**
     * What of a line's figures belongs to each group. Each figure is divided as an amount of the line is; what follows from
     * others follows from their parts, so that every group adds up in itself.
     */
    static Map<Group, BalanceFigures> parts(CostLine line, BookingRules.Balance balance, Parts.Grouping grouping) {
        Booked booked = balance.booked();
        List<Map<Group, Part>> parts = List.of(
                grouping.of(line, balance.planned()),
                grouping.of(line, exactly(booked.released())),
                grouping.of(line, exactly(booked.open())),
                grouping.of(line, exactly(booked.spent())));
        Map<Group, BalanceFigures> figures = new LinkedHashMap<>();
        for (Group group : parts.get(0).keySet()) {
            List<Range> of = IntStream.range(0, parts.size())
                    .mapToObj(index ->
                            Objects.requireNonNull(parts.get(index).get(group)).range())
                    .toList();
            figures.put(
                    group,
                    of(
                            of.get(0),
                            of.get(1).upper(),
                            of.get(2).upper(),
                            of.get(3).upper(),
                            balance.available() != null));
        }
        return figures;
    }

    private static Range exactly(BigDecimal amount) {
        return new Range(amount, amount);
    }
}
