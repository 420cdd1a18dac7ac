package de.integrationsplan.history;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The database's catalogue: a column that looks like somebody's name is an inlet, whose names end in {@code history_actor}, or
 * stands here with the reason why not. A new one fails until it is the one or the other.
 */
@QuarkusTest
@WithTestResource(Stack.class)
class NamesInOnePlaceTest {

    private static final String FORGOTTEN = "of a mail; the trigger history_actor_forgotten empties it";
    private static final String OF_A_THING = "no person's";

    private static final Map<String, String> NO_INLETS = Map.ofEntries(
            entry("history_actor.name", "the one place"),
            entry("contact_person.name", "asked to be known: kept, shown and removed as a contact"),
            entry("contact_person.email", "as its name"),
            entry("channel.contact_name", "whom a portal may ask, in public"),
            entry("channel.contact_email", "as its name"),
            entry("organisation.contact_email", "of an office"),
            entry("reminder.name", FORGOTTEN),
            entry("reminder.address", FORGOTTEN),
            entry("reminder.recipient", "an id"),
            entry("reminder_measure.recipient", "an id"),
            entry("idempotent_request.principal", "an id"),
            entry("flyway_schema_history.installed_by", "the database's own user"),
            entry("channel.name", OF_A_THING),
            entry("channel.licence_name", OF_A_THING),
            entry("funding_programme.name", OF_A_THING),
            entry("organisation.name", OF_A_THING),
            entry("saved_view.name", OF_A_THING),
            entry("plan_import.file_name", OF_A_THING),
            entry("job.file_name", OF_A_THING));

    private static final String LOOKS_LIKE_A_NAME = """
            select c.table_name || '.' || c.column_name
            from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
              and c.data_type in ('text', 'character varying', 'ARRAY', 'json', 'jsonb')
              and c.column_name ~ '(^|_)(by|author|actor|owner|user|login|person|name|email|address|recipient|principal)$'""";

    private static final String INLETS = """
            select cast(cast(g.tgrelid as regclass) as text) || '.' || name
            from pg_trigger g, unnest(string_to_array(encode(g.tgargs, 'escape'), '\\000')) with ordinality as a(name, place)
            where g.tgfoid = cast('name_apart' as regproc) and a.place > 1 and a.name <> ''
            union select 'history.actor'""";

    @Inject
    EntityManager database;

    @Test
    void every_column_for_a_name_leads_to_the_one_place_or_says_why_not() {
        TreeSet<Object> unexplained = columns(LOOKS_LIKE_A_NAME);
        unexplained.removeAll(columns(INLETS));
        assertEquals(new TreeSet<>(NO_INLETS.keySet()), unexplained);
    }

    @Test
    void every_inlet_is_shut_by_the_database() {
        TreeSet<Object> shut = columns("""
                select cast(cast(k.conrelid as regclass) as text) || '.' || a.attname
                from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
                where k.conname like '%_keeps_no_%' and k.convalidated""");
        assertEquals(columns(INLETS), shut);
    }

    private TreeSet<Object> columns(String sql) {
        return new TreeSet<>(database.createNativeQuery(sql, String.class).getResultList());
    }
}
