package de.integrationsplan.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.platform.contract.Contract;
import de.integrationsplan.platform.contract.Operation;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** However an address is written: nobody gets by another spelling what the plain one refuses. Sent as it is, byte by byte. */
@QuarkusTest
@WithTestResource(Stack.class)
class SpellingsApiTest {

    /** One user of each role, and nobody. */
    private static final List<User> CALLERS = List.of(
            User.VIEWER, User.EDITOR_40, User.COORDINATOR, User.FINANCE, User.AUDITOR, User.ADMIN, User.PORTAL_MOKME);

    /** Whoever is let in hears of it: 400. Whoever is not learns nothing. 415 is said of an upload before its sender is looked at. */
    private static final String UNKNOWN_PARAMETER = "?nonsense=1";

    private static final Set<Integer> NOTHING = Set.of(401, 403, 404, 405, 415);

    private final Contract contract = new Contract();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestFactory
    Stream<DynamicTest> no_spelling_gives_what_the_plain_address_refuses() {
        return contract.operations().values().stream()
                .filter(operation -> !operation.permission().equals("public"))
                .filter(operation -> !operation.permission().equals(Permission.Name.FEED_READ))
                .map(operation -> DynamicTest.dynamicTest(operation.id(), () -> check(operation)));
    }

    @Test
    void a_portal_reaches_no_other_channel_by_any_spelling() throws Exception {
        for (String spelling : spellings("/published/migration-me/measures")) {
            assertTrue(NOTHING.contains(status("get", spelling, User.PORTAL_MOKME)), spelling);
            assertTrue(NOTHING.contains(status("get", spelling, null)), spelling);
        }
    }

    @Test
    void spellings_of_another_channel_in_the_own_one_lead_nowhere() throws Exception {
        for (String path : List.of(
                "/published/mokme/../migration-me/measures",
                "/published/mokme/..;/migration-me/measures",
                "/published/mokme/%2e%2e/migration-me/measures",
                "/published/mokme%2f..%2fmigration-me/measures",
                "/published/migration-me;channel=mokme/measures",
                "/published/MIGRATION-ME/measures")) {
            assertTrue(NOTHING.contains(status("get", path, User.PORTAL_MOKME)), path);
        }
    }

    /** So that the tests above cannot pass for want of a way in, or of a way to notice it. */
    @Test
    void an_encoded_letter_is_the_same_address_and_who_is_let_in_hears_of_the_wrong_parameter() throws Exception {
        for (String path : List.of("/plans", "/%70lans", "/plans/" + UUID.randomUUID())) {
            assertEquals(400, status("get", path, User.VIEWER), path);
            assertEquals(403, status("get", path, User.ADMIN), path);
        }
    }

    private void check(Operation operation) throws Exception {
        String plain =
                operation.path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        Set<String> admitted = rolesOf(operation);
        List<String> wrong = new ArrayList<>();
        for (String spelling : spellings(plain)) {
            note(wrong, spelling, "nobody", status(operation.method(), spelling, null));
            for (User user : CALLERS) {
                if (refused(admitted, user) && !isAnotherOperation(operation, spelling, user)) {
                    note(wrong, spelling, user.login(), status(operation.method(), spelling, user));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void note(List<String> wrong, String spelling, String caller, int status) {
        if (!NOTHING.contains(status)) {
            wrong.add(spelling + " as " + caller + " answers " + status);
        }
    }

    private static boolean refused(Set<String> admitted, User user) {
        return !admitted.contains(user.role()) && !admitted.contains("authenticated");
    }

    /** {@code /measures/1%2fhistory} is the measure of a strange id, which the caller may ask for. */
    private boolean isAnotherOperation(Operation refused, String spelling, User user) {
        return contract.operations().values().stream()
                .filter(other -> other.method().equals(refused.method()) && other != refused)
                .filter(other -> spelling.matches(other.path().replaceAll("\\{[^}]+}", "[^/]+")))
                .anyMatch(other -> rolesOf(other).contains(user.role()));
    }

    private Set<String> rolesOf(Operation operation) {
        Set<String> roles = new TreeSet<>();
        if (operation.permission().contains(":")) {
            contract.document()
                    .at("/x-permissions")
                    .get(operation.permission())
                    .forEach(role -> roles.add(role.asText()));
        } else {
            roles.add(operation.permission());
        }
        return roles;
    }

    static List<String> spellings(String plain) {
        String first = plain.substring(1, 2);
        String rest = plain.substring(2);
        int last = plain.lastIndexOf('/');
        int second = plain.indexOf('/', 1);
        String tail = second < 0 ? "" : plain.substring(second);
        String head = second < 0 ? plain : plain.substring(0, second);
        return List.of(
                plain,
                plain + "/",
                "/" + plain,
                plain.substring(0, last) + "/" + plain.substring(last),
                plain + ";x=1",
                head + ";x=1" + tail,
                plain.substring(0, last) + "%2f" + plain.substring(last + 1),
                "/x/..;" + plain,
                "/x/.." + plain,
                "/x/%2e%2e" + plain,
                "/" + first.toUpperCase(Locale.ROOT) + rest,
                "/%" + Integer.toHexString(first.charAt(0)) + rest);
    }

    private int status(String method, String path, @Nullable User user) throws IOException, InterruptedException {
        boolean patch = method.equals("patch");
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1" + path + UNKNOWN_PARAMETER))
                .method(
                        method.toUpperCase(Locale.ROOT),
                        patch || method.equals("post")
                                ? HttpRequest.BodyPublishers.ofString("{}")
                                : HttpRequest.BodyPublishers.noBody());
        if (patch || method.equals("post")) {
            request.header("Content-Type", patch ? "application/merge-patch+json" : "application/json");
        }
        if (user != null) {
            request.header("Authorization", "Bearer " + user.token());
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
