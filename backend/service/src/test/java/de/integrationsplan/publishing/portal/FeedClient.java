package de.integrationsplan.publishing.portal;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The feed of one channel over HTTP. */
final class FeedClient {

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI server;
    private final String channel;

    FeedClient(URI server, String channel) {
        this.server = server;
        this.channel = channel;
    }

    /** @param query without question mark; empty for none */
    FeedPage get(String list, String query, String tag) throws IOException, InterruptedException {
        String path = "/api/v1/published/" + channel + "/" + list;
        return follow(query.isEmpty() ? path : path + "?" + query, tag);
    }

    /** @param address as in {@code next}, relative to the server */
    FeedPage follow(String address, String tag) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(server.resolve(address)).timeout(Duration.ofSeconds(10));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() >= 500) {
            throw new AssertionError("The feed answers " + answer.statusCode() + " to " + address);
        }
        return FeedPage.of(
                answer.statusCode(),
                answer.headers().firstValue("ETag").orElse(""),
                answer.headers().firstValue("Location").orElse(""),
                answer.body());
    }
}
