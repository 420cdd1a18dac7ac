package de.integrationsplan.platform.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of the request being answered: German unless {@code Accept-Language} prefers English. */
public final class CallerLanguage {

    private static final List<Locale> SUPPORTED = List.of(Locale.GERMAN, Locale.ENGLISH);

    private CallerLanguage() {}

    public static Locale current() {
        try {
            RoutingContext request =
                    CDI.current().select(CurrentVertxRequest.class).get().getCurrent();
            return of(request == null ? null : request.request().getHeader("Accept-Language"));
        } catch (ContextNotActiveException | IllegalStateException outsideOfARequest) {
            return Locale.GERMAN;
        }
    }

    static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return Locale.GERMAN;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SUPPORTED);
            return best == null ? Locale.GERMAN : best;
        } catch (IllegalArgumentException notALanguageRange) {
            return Locale.GERMAN;
        }
    }
}
