package de.integrationsplan.platform.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * That an operation goes away.
 *
 * @param since from when on it should not be used any more
 * @param until the day on which it ends
 */
public record Deprecation(LocalDate since, LocalDate until) {

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    /** What the contract says of an operation: {@code deprecated}, {@code x-deprecated-on}, {@code x-sunset}. */
    public static Optional<Deprecation> of(JsonNode operation) {
        return operation.path("deprecated").asBoolean()
                ? Optional.of(new Deprecation(
                        LocalDate.parse(operation.path("x-deprecated-on").asText()),
                        LocalDate.parse(operation.path("x-sunset").asText())))
                : Optional.empty();
    }

    /** RFC 9745. */
    public String deprecationHeader() {
        return "@" + since.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }

    /** RFC 8594. */
    public String sunsetHeader() {
        return HTTP_DATE.format(until.atStartOfDay(ZoneOffset.UTC));
    }
}
