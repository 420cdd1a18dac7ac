package de.integrationsplan.testing;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** Requests to the service under test; every answer is checked against the contract. */
public final class Http {

    private static final ContractFilter CONTRACT = new ContractFilter();
    private static final RestAssuredConfig UTF_8 = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .defaultContentCharset(StandardCharsets.UTF_8)
                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                    .encodeContentTypeAs("application/merge-patch+json", ContentType.TEXT));

    private Http() {}

    public static RequestSpecification anonymous() {
        return given().config(UTF_8).filter(CONTRACT).basePath("/api/v1");
    }

    public static RequestSpecification as(User user) {
        return bearing(user.token());
    }

    /** For somebody who is none of the demo users. */
    public static RequestSpecification bearing(String token) {
        return anonymous().auth().oauth2(token);
    }

    /** For a POST: JSON body and a fresh Idempotency-Key. */
    public static RequestSpecification posting(User user, Object body) {
        return posting(user.token(), body);
    }

    public static RequestSpecification posting(String token, Object body) {
        return bearing(token)
                .contentType(ContentType.JSON)
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
