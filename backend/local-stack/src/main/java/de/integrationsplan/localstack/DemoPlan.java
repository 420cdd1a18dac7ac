package de.integrationsplan.localstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The county's plan of 2011, imported and published through the API as a coordinator would do it. */
final class DemoPlan {

    private static final Map<String, String> FIELDS = Map.of(
            "planYear", "2011",
            "planTitle", "Handlungsschwerpunkte Integration in 2011 – SG 50-5",
            "planSubtitle", "Integration im Kreis Mettmann – GEMEINSAM MEHR ERREICHEN",
            "planAsOf", "2011-04-26",
            "dryRun", "true");
    private static final String PUBLICATION =
            "{\"note\": \"Erste Veröffentlichung des Plans 2011\", \"channels\": [\"migration-me\", \"mokme\", \"open-data\"]}";

    private final Path file;
    private final String api;
    private final DevelopmentTokens tokens;
    private final Consumer<String> progress;
    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();

    DemoPlan(Settings settings, LocalStack stack, Consumer<String> progress) {
        this.file = settings.root().resolve("demo/plan-2011.csv");
        this.api = settings.apiUrl();
        this.tokens = new DevelopmentTokens(stack.issuer());
        this.progress = progress;
    }

    /** Leaves everything as it is when there is a plan for 2011 already. */
    void importUnlessPresent() {
        if (!send(request("/plans?year=2011").GET()).path("items").isEmpty()) {
            return;
        }
        progress.accept("importing and publishing the demo plan");
        String importId = send(upload()).path("id").asText();
        send(post("/imports/" + importId + "/commit").POST(BodyPublishers.noBody()));
        String planId =
                send(request("/plans?year=2011").GET()).at("/items/0/id").asText();
        send(post("/plans/" + planId + "/publications")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(PUBLICATION)));
    }

    private HttpRequest.Builder upload() {
        String boundary = "demo-" + UUID.randomUUID();
        StringBuilder body = new StringBuilder();
        FIELDS.forEach((name, value) -> body.append(part(boundary, "name=\"" + name + "\""))
                .append("\r\n")
                .append(value)
                .append("\r\n"));
        body.append(part(boundary, "name=\"file\"; filename=\"" + file.getFileName() + "\""))
                .append("Content-Type: text/csv; charset=UTF-8\r\n\r\n");
        try {
            body.append(Files.readString(file));
        } catch (IOException e) {
            throw new StackException("The demo plan cannot be read: " + e.getMessage(), e);
        }
        body.append("\r\n--").append(boundary).append("--\r\n");
        return post("/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body.toString()));
    }

    private static String part(String boundary, String disposition) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n";
    }

    private HttpRequest.Builder post(String path) {
        return request(path).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(api + path))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + tokens.ofUser("coordinator"));
    }

    private JsonNode send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new StackException("The demo plan cannot be imported: " + request.method() + " " + request.uri()
                        + " answers " + response.statusCode() + ": " + response.body());
            }
            return json.readTree(response.body());
        } catch (IOException | InterruptedException e) {
            throw new StackException("The service does not answer: " + e.getMessage(), e);
        }
    }
}
