package de.integrationsplan.publishing.channel;

import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what publishing needs to know of channels. */
@ApplicationScoped
public class Channels {

    @Inject
    EntityManager database;

    /** The open ones, by key. */
    public List<ChannelScope> open() {
        return scopes(true);
    }

    /**
     * The open channels that are meant, by key.
     *
     * @param wanted keys; null means all
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 naming each that is unknown or closed
     */
    public List<ChannelScope> open(@Nullable List<String> wanted) {
        return wanted == null ? open() : meant(wanted, open());
    }

    /** As {@link #open(List)}, closed ones included. */
    public List<ChannelScope> any(@Nullable List<String> wanted) {
        return wanted == null ? scopes(false) : meant(wanted, scopes(false));
    }

    private static List<ChannelScope> meant(List<String> wanted, List<ChannelScope> possible) {
        Map<String, ChannelScope> byKey =
                possible.stream().collect(Collectors.toMap(ChannelScope::key, Function.identity()));
        List<FieldError> errors = new ArrayList<>();
        for (int index = 0; index < wanted.size(); index++) {
            if (!byKey.containsKey(wanted.get(index))) {
                errors.add(FieldError.at("/channels/" + index, "unknown-reference"));
            }
        }
        Problem.throwIfAny(errors);
        return possible.stream()
                .filter(scope -> wanted.contains(scope.key()))
                .sorted(Comparator.comparing(ChannelScope::key))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<ChannelScope> scopes(boolean onlyOpen) {
        List<Tuple> rows = database.createNativeQuery("""
                        select key, name, selected_blocks, selected_target_groups, fields from channel
                        where closed_at is null or not ?1 order by key""", Tuple.class)
                .setParameter(1, onlyOpen)
                .getResultList();
        return rows.stream().map(Channels::scope).toList();
    }

    private static ChannelScope scope(Tuple row) {
        String[] fields = row.get("fields", String[].class);
        return new ChannelScope(
                row.get("key", String.class),
                row.get("name", String.class),
                Arrays.asList(row.get("selected_blocks", String[].class)),
                Arrays.asList(row.get("selected_target_groups", String[].class)),
                fields == null ? null : Arrays.asList(fields));
    }
}
