package de.integrationsplan.publishing.feed;

import de.integrationsplan.platform.contract.JsonText;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import de.integrationsplan.publishing.Folding;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The parameters of a request for the feed, checked as the contract says: unknown, doubled and wrong ones are all named. */
final class FeedQuery {

    static final int DEFAULT_LIMIT = 50;
    private static final int MAX_LIMIT = 200;
    static final FeedQuery NONE = new FeedQuery(Map.of());
    static final FeedQuery WIDEST = new FeedQuery(Map.of("limit", Integer.toString(MAX_LIMIT)));

    private static final List<String> FILTERS = List.of("q", "buildingBlock", "status", "targetGroup");
    private static final List<String> STATUSES =
            List.of("planned", "in-preparation", "running", "completed", "paused", "dropped");

    /** What each list takes. */
    static final Set<String> OF_MEASURES = Set.of("q", "buildingBlock", "status", "targetGroup", "limit", "cursor");

    static final Set<String> OF_CHANGES = Set.of("limit", "cursor");
    static final Set<String> OF_ONE = Set.of();

    /** In characters. */
    private static final Map<String, Integer> LONGEST =
            Map.of("q", 200, "buildingBlock", 50, "status", 20, "targetGroup", 200, "cursor", 2000);

    private final Map<String, String> values;

    private FeedQuery(Map<String, String> values) {
        this.values = values;
    }

    /** @throws Refusal 400 with every wrong parameter */
    static FeedQuery of(RoutingContext request, Set<String> allowed) {
        if (request.request().query() == null) {
            return NONE;
        }
        MultiMap given = request.queryParams();
        List<Supplier<FieldError>> errors = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : given.names()) {
            Supplier<FieldError> error = error(name, given.getAll(name), allowed);
            if (error == null) {
                values.put(name, given.get(name));
            } else {
                errors.add(error);
            }
        }
        throwIfAny(errors);
        return new FeedQuery(values);
    }

    private static void throwIfAny(List<Supplier<FieldError>> errors) {
        if (!errors.isEmpty()) {
            throw new Refusal(() -> Problem.builder(ProblemType.INVALID_PARAMETER, null)
                    .with("errors", errors.stream().map(Supplier::get).toList())
                    .build());
        }
    }

    private static @Nullable Supplier<FieldError> error(String name, List<String> given, Set<String> allowed) {
        String value = given.get(0);
        if (!allowed.contains(name)) {
            return () -> FieldError.parameter(name, "unknown-parameter");
        } else if (given.size() > 1) {
            return () -> FieldError.parameter(name, "doubled");
        } else if (!JsonText.isAcceptable(value)) {
            return () -> FieldError.parameter(name, "forbidden-character");
        } else if (name.equals("limit")) {
            return limitError(value);
        } else if (value.isEmpty()) {
            return () -> FieldError.parameter(name, "blank");
        } else if (name.equals("status") && !STATUSES.contains(value)) {
            return () -> FieldError.parameter(name, "unknown-value", String.join(", ", STATUSES));
        }
        int longest = LONGEST.getOrDefault(name, 0);
        return value.codePointCount(0, value.length()) > longest
                ? () -> FieldError.parameter(name, "too-long", Integer.toString(longest))
                : null;
    }

    private static @Nullable Supplier<FieldError> limitError(String value) {
        if (!value.matches("-?[0-9]{1,18}")) {
            return () -> FieldError.parameter("limit", "wrong-type", "integer");
        }
        long limit = Long.parseLong(value);
        return limit < 1 || limit > MAX_LIMIT
                ? () -> FieldError.parameter("limit", "out-of-range", "1–" + MAX_LIMIT)
                : null;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    boolean isFiltered() {
        return FILTERS.stream().anyMatch(values::containsKey);
    }

    int limit() {
        String limit = values.get("limit");
        return limit == null ? DEFAULT_LIMIT : Integer.parseInt(limit);
    }

    @Nullable
    String cursor() {
        return values.get("cursor");
    }

    boolean accepts(FeedItem item, List<String> words) {
        String status = values.get("status");
        return (status == null || status.equals(item.status()))
                && (holds("buildingBlock", item.blockNumbers()) && holds("targetGroup", item.targetGroups()))
                && item.mentions(words);
    }

    private boolean holds(String filter, Set<String> folded) {
        String wanted = values.get(filter);
        return wanted == null || folded.contains(Folding.fold(wanted.strip()));
    }

    /** Folded. */
    List<String> words() {
        String words = values.get("q");
        return words == null ? List.of() : List.of(Folding.fold(words).strip().split("\\s+"));
    }

    /** What a cursor of this list is bound to. */
    String scope(String list) {
        StringBuilder scope = new StringBuilder(list);
        FILTERS.forEach(filter -> scope.append('\n').append(values.get(filter)));
        return scope.toString();
    }

    /** The same request at another place. */
    FeedQuery at(String cursor) {
        Map<String, String> there = new LinkedHashMap<>(values);
        there.remove("cursor");
        there.put("cursor", cursor);
        return new FeedQuery(there);
    }

    String address(String path) {
        if (values.isEmpty()) {
            return path;
        }
        StringBuilder address = new StringBuilder(path);
        char separator = '?';
        for (Map.Entry<String, String> parameter : values.entrySet()) {
            address.append(separator)
                    .append(parameter.getKey())
                    .append('=')
                    .append(URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8));
            separator = '&';
        }
        return address.toString();
    }
}
