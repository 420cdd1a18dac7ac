package de.integrationsplan.platform.page;

import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which part of a list is wanted. Remembers how much of the sort key the list has asked for. */
public final class PageRequest {

    private final int limit;
    private final @Nullable List<String> after;
    private int asked;

    /**
     * @param limit how many at most, as the contract bounds it
     * @param after sort key of the last entry already seen; null at the start
     */
    public PageRequest(int limit, @Nullable List<String> after) {
        this.limit = limit;
        this.after = after;
    }

    public int limit() {
        return limit;
    }

    /** One more than wanted: its presence tells that there is a next page, without counting. */
    public int limitPlusOne() {
        return limit + 1;
    }

    public boolean isFirst() {
        return after == null;
    }

    /**
     * A part of the sort key, or null at the start.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a key that has no such part
     */
    public @Nullable String key(int index) {
        if (after == null) {
            return null;
        }
        if (index >= after.size()) {
            throw Problem.of(ProblemType.INVALID_CURSOR);
        }
        asked = Math.max(asked, index + 1);
        return after.get(index);
    }

    /** All of the sort key, or null at the start. */
    public @Nullable List<String> keys(int parts) {
        return after == null
                ? null
                : IntStream.range(0, parts)
                        .mapToObj(index -> Objects.requireNonNull(key(index)))
                        .toList();
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a key with more parts than the list has asked for */
    void requireAllAsked() {
        if (after != null && asked < after.size()) {
            throw Problem.of(ProblemType.INVALID_CURSOR);
        }
    }
}
