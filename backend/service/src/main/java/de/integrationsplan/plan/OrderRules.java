package de.integrationsplan.plan;

import de.integrationsplan.platform.problem.FieldError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;

/** THE ORDER RULES: what is named takes, in the order given, the places that it holds; everything else stays. Pure. */
public final class OrderRules {

    private OrderRules() {}

    /** @param present what may be named */
    public static List<FieldError> check(Set<UUID> present, List<UUID> wanted) {
        List<FieldError> errors = new ArrayList<>();
        for (int index = 0; index < wanted.size(); index++) {
            if (!present.contains(wanted.get(index))) {
                errors.add(FieldError.at("/ids/" + index, "unknown-reference"));
            }
        }
        return errors;
    }

    /**
     * The positions of those that move. Places that several held until now are told apart.
     *
     * @param present all, with their positions, in the present order
     * @param wanted some of them, in the order wanted
     */
    public static Map<UUID, Integer> moves(SequencedMap<UUID, Integer> present, List<UUID> wanted) {
        Set<UUID> named = new HashSet<>(wanted);
        Iterator<UUID> next = wanted.iterator();
        Map<UUID, Integer> moves = new LinkedHashMap<>();
        int last = 0;
        for (Map.Entry<UUID, Integer> place : present.entrySet()) {
            UUID id = named.contains(place.getKey()) ? next.next() : place.getKey();
            int position = Math.max(place.getValue(), last + 1);
            if (position != Objects.requireNonNull(present.get(id))) {
                moves.put(id, position);
            }
            last = position;
        }
        return moves;
    }
}
