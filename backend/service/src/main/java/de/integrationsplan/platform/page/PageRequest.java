package de.integrationsplan.platform.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param limit how many at most, as the contract bounds it
 * @param after sort key of the last entry already seen; null at the start
 */
public record PageRequest(int limit, @Nullable List<String> after) {

    /** One more than wanted: its presence tells that there is a next page, without counting. */
    public int limitPlusOne() {
        return limit + 1;
    }

    /** A part of the sort key, or null at the start. */
    public @Nullable String key(int index) {
        return after == null ? null : after.get(index);
    }
}
