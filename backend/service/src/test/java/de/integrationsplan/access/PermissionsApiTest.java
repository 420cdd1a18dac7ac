package de.integrationsplan.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.databind.JsonNode;
import de.integrationsplan.platform.contract.Contract;
import de.integrationsplan.platform.contract.Operation;
import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Stack;
import de.integrationsplan.testing.User;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every operation with every role: who is not named in the contract's table is refused, before anything else is looked at. */
@QuarkusTest
@WithTestResource(Stack.class)
class PermissionsApiTest {

    private static final List<String> REFUSED = List.of("", ";x=1");

    private final Contract contract = new Contract();

    @TestFactory
    Stream<DynamicTest> every_operation_admits_exactly_the_roles_that_the_contract_names() {
        return contract.operations().values().stream()
                .filter(operation -> operation.permission().contains(":"))
                .filter(operation -> !operation.permission().equals(Permission.Name.FEED_READ))
                .flatMap(operation -> Arrays.stream(User.values())
                        .map(user -> DynamicTest.dynamicTest(
                                operation.id() + " as " + user.login(), () -> check(operation, user))));
    }

    @TestFactory
    Stream<DynamicTest> every_operation_that_is_not_public_answers_401_without_a_token() {
        return contract.operations().values().stream()
                .filter(operation -> !operation.permission().equals("public"))
                .filter(operation -> !operation.permission().equals(Permission.Name.FEED_READ))
                .map(operation -> DynamicTest.dynamicTest(
                        operation.id(), () -> assertEquals(401, send(Http.anonymous(), operation, ""))));
    }

    @Test
    void a_portal_reads_its_own_channel_only() {
        Http.as(User.PORTAL_MOKME).get("/published/mokme/measures").then().statusCode(200);
        Http.as(User.PORTAL_MOKME)
                .get("/published/migration-me/measures")
                .then()
                .statusCode(404);
        Http.anonymous().get("/published/mokme/measures").then().statusCode(401);
        Http.anonymous().get("/published/open-data/measures").then().statusCode(200);
        Http.as(User.PORTAL_MOKME).get("/plans").then().statusCode(403);
    }

    private void check(Operation operation, User user) {
        boolean admitted = Stream.of(roles(operation)).anyMatch(user.role()::equals);
        if (admitted) {
            int status = send(Http.as(user), operation, "");
            assertNotEquals(401, status);
            assertNotEquals(403, status, "is named in the contract");
        } else {
            for (String spelling : REFUSED) {
                int status = send(Http.as(user), operation, spelling);
                // A spelling that the router does not know leads nowhere, which is as good as refused.
                assertEquals(true, status == 403 || (!spelling.isEmpty() && status == 404), "answers " + status);
            }
        }
    }

    private String[] roles(Operation operation) {
        JsonNode roles = contract.document().at("/x-permissions").get(operation.permission());
        String[] names = new String[roles.size()];
        for (int index = 0; index < names.length; index++) {
            names[index] = roles.get(index).asText();
        }
        return names;
    }

    /** With ids of nothing: nobody's data is touched, and the role alone decides. */
    private static int send(RequestSpecification request, Operation operation, String suffix) {
        String path = operation.path().replaceAll("\\{[^}]+}", UUID.randomUUID().toString()) + suffix;
        return switch (operation.method()) {
            case "post" ->
                operation.id().equals("createImport")
                        ? request.urlEncodingEnabled(false)
                                .multiPart("file", "x.csv", "x".getBytes())
                                .post(path)
                                .statusCode()
                        : request.urlEncodingEnabled(false)
                                .contentType("application/json")
                                .body("{}")
                                .post(path)
                                .statusCode();
            case "put" ->
                request.urlEncodingEnabled(false)
                        .contentType("application/json")
                        .body("{}")
                        .put(path)
                        .statusCode();
            case "patch" ->
                request.urlEncodingEnabled(false)
                        .contentType("application/merge-patch+json")
                        .body("{}")
                        .patch(path)
                        .statusCode();
            default ->
                request.urlEncodingEnabled(false)
                        .request(operation.method().toUpperCase(Locale.ROOT), path)
                        .statusCode();
        };
    }
}
