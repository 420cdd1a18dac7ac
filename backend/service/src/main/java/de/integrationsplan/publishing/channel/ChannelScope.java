package de.integrationsplan.publishing.channel;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a channel shows of a plan. Pure.
 *
 * @param buildingBlocks numbers; empty does not limit
 * @param targetGroups empty does not limit
 * @param fields that may be left out and are not; null means all
 */
public record ChannelScope(
        String key,
        String name,
        List<String> buildingBlocks,
        List<String> targetGroups,
        @Nullable List<String> fields) {

    /** What a portal cannot do without. */
    private static final Set<String> ALWAYS = Set.of("lineage", "year", "position", "title", "status");

    /** A channel without limits. */
    public static ChannelScope everything(String key, String name) {
        return new ChannelScope(key, name, List.of(), List.of(), null);
    }

    /**
     * Whether a measure belongs to the channel.
     *
     * @param numbers of all its building blocks, and of the blocks that a combination joins
     */
    public boolean selects(Collection<String> numbers, Collection<String> groups) {
        return meets(buildingBlocks, numbers) && meets(targetGroups, groups);
    }

    public boolean shows(String field) {
        return fields == null || fields.contains(field) || ALWAYS.contains(field);
    }

    private static boolean meets(List<String> wanted, Collection<String> present) {
        return wanted.isEmpty()
                || wanted.stream().anyMatch(one -> present.stream().anyMatch(other -> same(one, other)));
    }

    /** Case and surrounding spaces are not what an administrator means to distinguish. */
    private static boolean same(String one, String other) {
        return one.strip().equalsIgnoreCase(other.strip());
    }
}
