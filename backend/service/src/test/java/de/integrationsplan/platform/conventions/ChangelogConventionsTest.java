package de.integrationsplan.platform.conventions;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.platform.contract.ApiChangelog;
import de.integrationsplan.platform.contract.ApiChangelog.ChangelogChange;
import de.integrationsplan.platform.contract.ApiChangelog.ChangelogVersion;
import de.integrationsplan.platform.contract.Contract;
import de.integrationsplan.platform.contract.Deprecation;
import de.integrationsplan.platform.http.Api;
import de.integrationsplan.testing.Http;
import de.integrationsplan.testing.Stack;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A19: what changes and what goes away is told as data, and the contract and its changelog say the same. */
@QuarkusTest
@WithTestResource(Stack.class)
class ChangelogConventionsTest {

    private final Contract contract = new Contract();
    private final List<ChangelogVersion> versions = new ApiChangelog().versions(Locale.ENGLISH);

    @Test
    void a19_the_newest_version_is_the_one_that_answers() {
        assertEquals(Api.VERSION, versions.get(0).version());
        assertEquals(Api.VERSION, contract.document().at("/info/version").asText());
        List<LocalDate> dates = versions.stream()
                .map(version -> LocalDate.parse(version.date()))
                .toList();
        assertEquals(dates.stream().sorted((one, other) -> other.compareTo(one)).toList(), dates);
    }

    @Test
    void a19_every_operation_that_the_changelog_names_exists_unless_it_was_removed() {
        List<String> removed = changes("removed")
                .flatMap(change -> change.operations().stream())
                .toList();
        assertEquals(
                List.of(),
                changes("")
                        .flatMap(change -> change.operations().stream())
                        .filter(operation -> contract.operation(operation) == null && !removed.contains(operation))
                        .toList());
    }

    @Test
    void a19_every_operation_that_is_deprecated_stands_in_the_changelog_with_its_end() {
        contract.operations().values().forEach(operation -> Deprecation.of(operation.node())
                .ifPresent(deprecation -> assertTrue(
                        changes("deprecated")
                                .anyMatch(change -> change.operations().contains(operation.id())
                                        && deprecation.until().toString().equals(change.sunset())),
                        operation.id())));
    }

    @Test
    void a19_what_is_deprecated_ends_six_months_later_at_the_earliest() {
        for (ChangelogVersion version : versions) {
            for (ChangelogChange change : version.changes()) {
                assertEquals(change.kind().equals("deprecated"), change.sunset() != null, change.text());
                assertTrue(
                        change.sunset() == null
                                || !LocalDate.parse(Objects.requireNonNull(change.sunset()))
                                        .isBefore(
                                                LocalDate.parse(version.date()).plusMonths(6)),
                        change.text());
            }
        }
    }

    @Test
    void a19_the_changelog_is_for_everybody_in_their_language_and_may_be_kept() {
        String tag = Http.anonymous()
                .header("Accept-Language", "en")
                .get("/changelog")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=3600")
                .header("Vary", containsString("Accept-Language"))
                .body("items[0].version", equalTo(Api.VERSION))
                .body("items[0].changes[0].text", equalTo("What changes in the API, and what is deprecated, as data."))
                .extract()
                .header("ETag");
        Http.anonymous()
                .header("Accept-Language", "en")
                .header("If-None-Match", tag)
                .get("/changelog")
                .then()
                .statusCode(304);
        Http.anonymous()
                .header("If-None-Match", tag)
                .get("/changelog")
                .then()
                .statusCode(200)
                .body("items[0].changes[0].kind", equalTo("added"))
                .body("items[0].changes[0].text", containsString("abgekündigt"));
    }

    /** @param kind empty for all */
    private Stream<ChangelogChange> changes(String kind) {
        return versions.stream()
                .flatMap(version -> version.changes().stream())
                .filter(change -> kind.isEmpty() || change.kind().equals(kind));
    }
}
