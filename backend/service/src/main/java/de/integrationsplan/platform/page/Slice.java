package de.integrationsplan.platform.page;

import de.integrationsplan.platform.http.RawJson;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param nextKey sort key to go on after; null at the end
 * @param total of the whole list, only when it was asked for
 * @param facets how many there are by each property, only when it was asked for
 */
public record Slice<T>(
        List<T> items,
        @Nullable List<String> nextKey,
        @Nullable Long total,
        @Nullable RawJson facets) {

    public Slice(List<T> items, @Nullable List<String> nextKey, @Nullable Long total) {
        this(items, nextKey, total, null);
    }

    /** Cuts off the entry that was read to see whether there is more. */
    public static <R, T> Slice<T> of(
            PageRequest page, List<R> rows, Function<R, T> item, Function<R, List<String>> key) {
        boolean more = rows.size() > page.limit();
        List<R> wanted = more ? rows.subList(0, page.limit()) : rows;
        return new Slice<>(
                wanted.stream().map(item).toList(), more ? key.apply(wanted.get(wanted.size() - 1)) : null, null);
    }

    public Slice<T> withTotal(@Nullable Long count) {
        return new Slice<>(items, nextKey, count, facets);
    }

    public Slice<T> withFacets(RawJson counts) {
        return new Slice<>(items, nextKey, total, counts);
    }

    /** Adds what the following pages have to know to the end of the key. */
    public Slice<T> withKey(String last) {
        if (nextKey == null) {
            return this;
        }
        List<String> key = new ArrayList<>(nextKey);
        key.add(last);
        return new Slice<>(items, key, total, facets);
    }
}
