package de.integrationsplan.history;

import static de.integrationsplan.testing.User.COORDINATOR;

import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Plans;
import de.integrationsplan.testing.User;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** The log as tests ask for it. */
final class Log {

    private Log() {}

    /** The newest entry about an object. */
    static String newest(String entityId) {
        return Http.as(COORDINATOR)
                .queryParam("entityId", entityId)
                .get("/history")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    /** All of it that a page holds, the newest first. */
    static ValidatableResponse ofPlan(User user, Plans.Made plan) {
        return Http.as(user)
                .queryParam("limit", 200)
                .get("/plans/" + plan.id() + "/history")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse undo(String entry) {
        return undo(COORDINATOR, entry);
    }

    static ValidatableResponse undo(User user, String entry) {
        return Http.posting(user, Map.of()).post("/history/" + entry + "/undo").then();
    }

    static ValidatableResponse preview(String entry) {
        return Http.as(COORDINATOR).get("/history/" + entry + "/undo-preview").then();
    }

    static ValidatableResponse patch(User user, String path, Map<String, ?> changes) {
        return Http.patching(user, Plans.etag(path), changes).patch(path).then();
    }

    static ValidatableResponse delete(String path) {
        return Http.as(COORDINATOR)
                .header("If-Match", Plans.etag(path))
                .delete(path)
                .then();
    }
}
