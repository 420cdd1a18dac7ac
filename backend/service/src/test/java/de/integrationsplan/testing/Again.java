package de.integrationsplan.testing;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again where an answer depends on what else is going on. */
public final class Again {

    private static final int SERVICE_UNAVAILABLE = 503;
    private static final int TIMES = 10;
    private static final Duration BREAK = Duration.ofSeconds(3);

    private Again() {}

    /**
     * A few times more: what is done in the background may write into lists of everything, such as the history, between two requests
     * whose answers are compared.
     *
     * @return the first answer that is as it should be; otherwise the last one
     */
    public static <T> T until(Predicate<T> asItShouldBe, Supplier<T> ask) {
        T answer = ask.get();
        for (int attempt = 1; attempt < 5 && !asItShouldBe.test(answer); attempt++) {
            answer = ask.get();
        }
        return answer;
    }

    /** While it is 503, as that asks for: Keycloak's first answer may take longer than the service waits on a busy machine. */
    public static Response whileAway(Supplier<Response> ask) {
        Response answer = ask.get();
        for (int attempt = 1; attempt < TIMES && answer.statusCode() == SERVICE_UNAVAILABLE; attempt++) {
            LockSupport.parkNanos(BREAK.toNanos());
            answer = ask.get();
        }
        return answer;
    }
}
