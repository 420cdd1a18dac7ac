package de.integrationsplan.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Requests to the service under test; every answer is checked against the contract. */
public final class Http {

    private static final ContractFilter CONTRACT = new ContractFilter();

    private Http() {}

    public static RequestSpecification anonymous() {
        return given().filter(CONTRACT).basePath("/api/v1").urlEncodingEnabled(true);
    }

    public static RequestSpecification as(User user) {
        return anonymous().auth().oauth2(user.token());
    }

    /** For a POST: JSON body and a fresh Idempotency-Key. */
    public static RequestSpecification posting(User user, Object body) {
        return as(user).contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body);
    }

    /** For a PATCH of the version with this ETag. */
    public static RequestSpecification patching(User user, String etag, Map<String, ?> changes) {
        return as(user).contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(changes);
    }
}
