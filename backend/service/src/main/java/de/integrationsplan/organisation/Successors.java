package de.integrationsplan.organisation;

import de.integrationsplan.platform.persistence.JsonQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who goes on for an organisation that has ended. */
@ApplicationScoped
public class Successors {

    /** From one to the next, as an office may be renumbered more than once. */
    private static final String ON_DAY = """
            with recursive line(origin, id, valid_to, successor_id, step) as (
                select o.id, o.id, o.valid_to, o.successor_id, 1 from organisation o where o.id = any (?1)
                union all
                select line.origin, next.id, next.valid_to, next.successor_id, line.step + 1
                from line join organisation next on next.id = line.successor_id
                where line.valid_to < cast(?2 as date) and line.step < 100)
            select distinct on (origin) origin, id from line order by origin, step desc""";

    @Inject
    JsonQueries json;

    /** For each organisation the one in its place on a day: itself, unless it has ended by then and has a successor. */
    public Map<UUID, UUID> on(LocalDate day, Collection<UUID> organisationIds) {
        return json.rows(ON_DAY, organisationIds.toArray(UUID[]::new), day.toString()).stream()
                .collect(Collectors.toMap(row -> row.get("origin", UUID.class), row -> row.get("id", UUID.class)));
    }
}
