package de.integrationsplan.publishing.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.testing.User;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Staff that changes, publishes and takes back without pause and without asking the others. */
final class Writer {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> WORDS = List.of(
            "Sprachkurs", "für Mütter", "Straßenfest", "„Anführung“", "a\\b \"c\"", "😀", "e\u0301", "1 < 2 & 3");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;
    private final String channel;
    private final List<WriterPlan> plans;
    private final Random random;

    /** A plan and its measures, which all writers share. */
    record WriterPlan(String id, String goal, List<String> measures) {}

    Writer(URI server, String channel, List<WriterPlan> plans, Random random) {
        this.server = server;
        this.channel = channel;
        this.plans = plans;
        this.random = random;
    }

    /** Until so many editions have been made by all together. */
    void work(AtomicInteger editions, int wanted) throws IOException, InterruptedException {
        while (editions.get() < wanted) {
            WriterPlan plan = plans.get(random.nextInt(plans.size()));
            int dice = random.nextInt(10);
            boolean published;
            if (dice < 3) {
                published = is(201, withdraw(plan));
            } else {
                change(plan, dice);
                published = is(201, publish(plan));
            }
            if (published) {
                editions.incrementAndGet();
            }
        }
    }

    private void change(WriterPlan plan, int dice) throws IOException, InterruptedException {
        if (dice < 5 && plan.measures().size() < 60) {
            plan.measures().add(create(plan));
            return;
        }
        String path = "/measures/" + any(plan);
        String tag = send(get(path)).headers().firstValue("ETag").orElseThrow();
        Map<String, ?> change =
                random.nextBoolean() ? Map.of("title", text()) : Map.of("description", text() + "\n\t\u2028" + text());
        HttpResponse<String> answer = send(request(path)
                .header("If-Match", tag)
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", body(change)));
        require(answer, 200, 409, 412);
    }

    private String create(WriterPlan plan) throws IOException, InterruptedException {
        Map<String, ?> input = Map.of("title", text(), "goalIds", List.of(plan.goal()));
        HttpResponse<String> answer = post("/plans/" + plan.id() + "/measures", input);
        require(answer, 201);
        return MAPPER.readTree(answer.body()).get("id").asText();
    }

    private HttpResponse<String> publish(WriterPlan plan) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                post("/plans/" + plan.id() + "/publications", Map.of("channels", List.of(channel)));
        requireEdition(answer);
        return answer;
    }

    private HttpResponse<String> withdraw(WriterPlan plan) throws IOException, InterruptedException {
        Map<String, ?> input = Map.of("reason", text(), "channels", List.of(channel));
        HttpResponse<String> answer = post("/measures/" + any(plan) + "/withdrawals", input);
        requireEdition(answer);
        return answer;
    }

    private String any(WriterPlan plan) {
        return plan.measures().get(random.nextInt(plan.measures().size()));
    }

    private String text() {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(1_000_000);
    }

    private HttpResponse<String> post(String path, Map<String, ?> input) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(body(input)));
    }

    private HttpRequest.Builder get(String path) {
        return request(path).GET();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve("/api/v1" + path))
                .header("Authorization", "Bearer " + User.COORDINATOR.token());
    }

    private static HttpRequest.BodyPublisher body(Map<String, ?> input) throws IOException {
        return HttpRequest.BodyPublishers.ofByteArray(MAPPER.writeValueAsBytes(input));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static boolean is(int status, HttpResponse<String> answer) {
        return answer.statusCode() == status;
    }

    /** Somebody else published, or the measure is not visible at the moment; anything else would block for ever. */
    private static void requireEdition(HttpResponse<String> answer) throws IOException {
        require(answer, 201, 409);
        String code = MAPPER.readTree(answer.body()).path("code").asText("");
        if (answer.statusCode() == 409
                && !List.of("edition-conflict", "conflict").contains(code)) {
            throw new AssertionError(answer.body());
        }
    }

    private static void require(HttpResponse<String> answer, Integer... allowed) throws IOException {
        if (!List.of(allowed).contains(answer.statusCode())) {
            JsonNode problem = MAPPER.readTree(answer.body());
            throw new AssertionError(answer.uri() + " → " + answer.statusCode() + " " + problem);
        }
    }
}
