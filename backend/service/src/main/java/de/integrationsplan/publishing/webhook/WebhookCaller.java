package de.integrationsplan.publishing.webhook;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.http.StreamResetException;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Calls a receiver. The name is resolved once and the connection goes to the very address that was checked, so that a name server
 * cannot answer differently the second time; host name and certificate are still those of the URL. Redirects are not followed, and
 * of the answer nothing but the status is of interest.
 */
@ApplicationScoped
class WebhookCaller {

    /** Enough for any polite answer; whoever sends more is cut off. */
    private static final int MOST_BYTES_READ = 16_384;

    private final Vertx vertx;
    private final WebhookSettings settings;
    private final HttpClient client;

    WebhookCaller(Vertx vertx, WebhookSettings settings) {
        this.vertx = vertx;
        this.settings = settings;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(false).setConnectTimeout((int)
                        settings.connectTimeout().toMillis()));
    }

    /** Waits for the answer; the calling thread must be one that may. */
    Outcome call(String url, WebhookMessages.Message message) {
        try {
            URI address = URI.create(url);
            InetAddress[] resolved = InetAddress.getAllByName(address.getHost());
            if (!settings.allowPrivate() && !Arrays.stream(resolved).allMatch(AddressRules::isPublic)) {
                return Outcome.of(Outcome.Kind.ADDRESS_NOT_PUBLIC);
            }
            int status = client.request(options(address, resolved[0], message))
                    .compose(request -> send(request, message.body()))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join();
            return WebhookRules.outcome(status);
        } catch (UnknownHostException unresolvable) {
            return Outcome.of(Outcome.Kind.UNRESOLVABLE);
        } catch (CompletionException failed) {
            return Outcome.of(kind(failed.getCause()));
        }
    }

    private RequestOptions options(URI address, InetAddress resolved, WebhookMessages.Message message) {
        boolean secure = address.getScheme().equals("https");
        int port = address.getPort() >= 0 ? address.getPort() : secure ? 443 : 80;
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, resolved.getHostAddress()))
                .setHost(address.getHost())
                .setPort(port)
                .setSsl(secure)
                .setURI(address.getRawQuery() == null ? path : path + "?" + address.getRawQuery())
                .setFollowRedirects(false);
        message.headers().forEach(options::putHeader);
        return options;
    }

    private Future<Integer> send(HttpClientRequest request, String body) {
        long timer = vertx.setTimer(settings.timeout().toMillis(), late -> request.reset());
        return request.send(Buffer.buffer(body))
                .compose(answer -> statusOf(request, answer))
                .onComplete(done -> vertx.cancelTimer(timer));
    }

    /** Lets the receiver finish its answer, within the limits. */
    private static Future<Integer> statusOf(HttpClientRequest request, HttpClientResponse answer) {
        Promise<Integer> status = Promise.promise();
        int[] read = {0};
        answer.exceptionHandler(cutOff -> status.tryComplete(answer.statusCode()));
        answer.endHandler(end -> status.tryComplete(answer.statusCode()));
        answer.handler(part -> {
            read[0] += part.length();
            if (read[0] > MOST_BYTES_READ && status.tryComplete(answer.statusCode())) {
                request.reset();
            }
        });
        return status.future();
    }

    private static Outcome.Kind kind(@Nullable Throwable failure) {
        if (failure instanceof SSLException) {
            return Outcome.Kind.TLS_FAILED;
        }
        // Our own limits: the timer has reset the stream, or the connection did not come about in time.
        boolean late = failure instanceof StreamResetException || failure instanceof ConnectTimeoutException;
        return late ? Outcome.Kind.TIMEOUT : Outcome.Kind.UNREACHABLE;
    }
}
