package de.integrationsplan.progress.reminder;

import de.integrationsplan.identity.ActiveUsers;
import de.integrationsplan.platform.persistence.JsonQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What reminders are made of: measures, offices, people. */
@ApplicationScoped
class ReminderSources {

    /** Further ahead no plan can remind. */
    private static final int MOST_DAYS_BEFORE = 60;

    private static final String MEASURES = """
            with recursive wanted as (
                select o.id from organisation o where cast(o.id as text) = ?4 or lower(o.key) = lower(?4)
                union select child.id from organisation child join wanted on child.parent_id = wanted.id),
            due as (
                select m.id, m.title, progress_due(m) as day, s.remind_days_before, s.remind_days_after,
                       (select string_agg(cast(r.organisation_id as text), ',' order by r.position)
                        from responsibility r
                        where r.measure_id = m.id and r.role = 'lead' and r.organisation_id is not null
                          and r.valid @> cast(?2 as date)
                          and (cast(?4 as text) is null or r.organisation_id in (select id from wanted))) as leads
                from measure m join plan p on p.id = m.plan_id left join progress_schedule s on s.plan_id = m.plan_id
                where case when cast(?1 as uuid) is null
                           then plan_is_current(p, cast(?2 as date)) and coalesce(s.remind_days_before, s.remind_days_after) is not null
                           else m.plan_id = cast(?1 as uuid) end)
            select id, title, day, remind_days_before, remind_days_after, coalesce(leads, '') as leads
            from due
            where day <= cast(?2 as date) + ?3 and (cast(?4 as text) is null or leads is not null)
            order by day, id""";

    @Inject
    JsonQueries database;

    @Inject
    ActiveUsers users;

    /** Measures of all current plans that remind by themselves. */
    List<DueMeasure> ofCurrentPlans(LocalDate today) {
        return measures(null, today, MOST_DAYS_BEFORE, null);
    }

    /**
     * @param within days ahead
     * @param organisation id or key; null for all
     */
    List<DueMeasure> ofPlan(UUID planId, LocalDate today, int within, @Nullable String organisation) {
        return measures(planId, today, within, organisation);
    }

    private List<DueMeasure> measures(
            @Nullable UUID planId, LocalDate today, int within, @Nullable String organisation) {
        return database.rows(MEASURES, planId, today, within, organisation).stream()
                .map(row -> new DueMeasure(
                        row.get("id", UUID.class),
                        row.get("title", String.class),
                        row.get("day", LocalDate.class),
                        row.get("remind_days_before", Integer.class),
                        row.get("remind_days_after", Integer.class),
                        ids(row.get("leads", String.class))))
                .toList();
    }

    private static List<UUID> ids(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .toList();
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 503 when Keycloak is away */
    AddressRules addresses() {
        return new AddressRules(offices(), users.byOrganisation(), unwilling());
    }

    private Map<UUID, Office> offices() {
        return database.rows("select id, key, name, contact_email, parent_id from organisation").stream()
                .map(ReminderSources::office)
                .collect(Collectors.toMap(Office::id, Function.identity()));
    }

    private static Office office(Tuple row) {
        return new Office(
                row.get("id", UUID.class),
                row.get("key", String.class),
                row.get("name", String.class),
                row.get("contact_email", String.class),
                row.get("parent_id", UUID.class));
    }

    private Set<String> unwilling() {
        return database.rows("select user_id from reminder_choice where not wanted").stream()
                .map(row -> row.get("user_id", String.class))
                .collect(Collectors.toSet());
    }
}
