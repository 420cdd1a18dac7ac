package de.integrationsplan.identity;

import static de.integrationsplan.testing.User.ADMIN;
import static de.integrationsplan.testing.User.AUDITOR;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Operations;
import de.integrationsplan.testing.OwnChannel;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Who gets a pseudonym is named nowhere any more, wherever they have worked; what they did stays. Only accounts bear their
 * names as long as they are in Keycloak.
 */
@QuarkusTest
@WithTestResource(Stack.class)
class ForgottenPersonApiTest {

    @Inject
    EntityManager database;

    @Inject
    KeycloakAdministration keycloak;

    @Test
    void a_name_is_gone_from_every_answer_and_every_table() {
        try (OwnChannel channel = OwnChannel.withoutToken()) {
            String id = People.invited("coordinator", Map.of("roles", List.of("coordinator", "finance")))
                    .path("id");
            BusyPerson person = new BusyPerson(People.chosen(keycloak, id));
            person.worksEverywhere(channel.key);
            remind(id, person.name());
            assertEquals(List.of("history_actor", "idempotent_request", "reminder"), tablesNaming(person.name()));
            List<?> log = log(id);

            Http.posting(ADMIN, Map.of("reason", "Antrag"))
                    .post("/history-actors/" + id + "/pseudonymisation")
                    .then()
                    .statusCode(200);

            assertEquals(List.of(), tablesNaming(person.name()));
            assertEquals(log, log(id), "the log is untouched");
            Operations operations = new Operations(person.made());
            operations.contract().operations().values().stream()
                    .filter(operation -> operation.method().equals("get") && operations.isKnown(operation))
                    .filter(operation -> !operation.path().startsWith("/users"))
                    .forEach(operation -> {
                        Response answer = operations.send(operation, operations.request(operation));
                        assertFalse(answer.asString().contains(person.name()), operation.id());
                    });
            Http.as(AUDITOR)
                    .queryParam("actor", id)
                    .get("/history")
                    .then()
                    .body("items.actor", everyItem(startsWith("Person ")));

            person.reportsOnceMore();
            assertEquals(List.of(), tablesNaming(person.name()), "also what is still done in that name");
        }
    }

    @Transactional
    void remind(String id, String name) {
        database.createNativeQuery("""
                        insert into reminder (id, recipient, name, address, created_at, state, next_attempt_at)
                        values (gen_random_uuid(), 'user:' || ?1, ?2, ?3, now(), 'pending', now() + interval '1 day')""")
                .setParameter(1, id)
                .setParameter(2, "Theo " + name)
                .setParameter(3, name + "@test.example")
                .executeUpdate();
    }

    private List<?> log(String id) {
        return database.createNativeQuery(
                        "select cast(h as text) from history h where h.actor_id = ?1 order by h.id", String.class)
                .setParameter(1, id)
                .getResultList();
    }

    /** Each table with all of its columns, as text. */
    private List<String> tablesNaming(String words) {
        TreeSet<String> naming = new TreeSet<>();
        for (Object table : database.createNativeQuery(
                        "select table_name from information_schema.tables"
                                + " where table_schema = current_schema() and table_type = 'BASE TABLE'",
                        String.class)
                .getResultList()) {
            String sql = "select count(*) from \"" + table + "\" t where strpos(cast(t as text), ?1) > 0";
            Number rows = (Number)
                    database.createNativeQuery(sql).setParameter(1, words).getSingleResult();
            if (rows.longValue() > 0) {
                naming.add(table.toString());
            }
        }
        return List.copyOf(naming);
    }
}
