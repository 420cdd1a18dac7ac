package de.integrationsplan.identity;

import static de.integrationsplan.testing.User.ADMIN;

import de.integrationsplan.testing.Http;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** People for tests, invited through the API; each is nobody else's. */
final class People {

    static final String PASSWORD = "chosen-by-me";

    private People() {}

    /** As if the person had followed the invitation and chosen a password; answers the login. */
    static String chosen(KeycloakAdministration keycloak, String id) {
        return keycloak.ask(realm -> {
            UserResource user = realm.users().get(id);
            CredentialRepresentation credential = new CredentialRepresentation();
            credential.setType("password");
            credential.setValue(PASSWORD);
            credential.setTemporary(false);
            user.resetPassword(credential);
            UserRepresentation representation = user.toRepresentation();
            representation.setRequiredActions(List.of());
            user.update(representation);
            return representation.getUsername();
        });
    }

    static Map<String, Object> invitation(String role, Map<String, ?> more) {
        String login = "test-" + UUID.randomUUID();
        Map<String, Object> body = new HashMap<>(Map.of(
                "firstName", "Theo", "lastName", login, "email", login + "@test.example", "roles", List.of(role)));
        body.putAll(more);
        return body;
    }

    static Response invite(Map<String, ?> invitation) {
        return Http.posting(ADMIN, invitation).post("/users");
    }

    static Response invited(String role, Map<String, ?> more) {
        return invite(invitation(role, more)).then().statusCode(201).extract().response();
    }

    static String etag(String id) {
        return Http.as(ADMIN).get("/users/" + id).header("ETag");
    }

    static Response patch(String id, Map<String, ?> changes) {
        return Http.patching(ADMIN, etag(id), changes).patch("/users/" + id);
    }
}
