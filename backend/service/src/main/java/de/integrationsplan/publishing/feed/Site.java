package de.integrationsplan.publishing.feed;

import de.integrationsplan.platform.http.Api;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the public finds this service and who answers for what it says; for the shapes that need absolute addresses. */
@ApplicationScoped
class Site {

    private final String url;
    private final Optional<String> publisher;
    private final Optional<String> contributorId;
    private final Optional<String> geocoding;

    Site(
            @ConfigProperty(name = "integrationsplan.public-url") String url,
            @ConfigProperty(name = "integrationsplan.publisher.name") Optional<String> publisher,
            @ConfigProperty(name = "integrationsplan.publisher.contributor-id") Optional<String> contributorId,
            @ConfigProperty(name = "integrationsplan.publisher.political-geocoding") Optional<String> geocoding) {
        // The application's setting names the API; the addresses made here bring its path themselves.
        this.url = url.replaceFirst("(" + Api.PATH + ")?/*$", "");
        this.publisher = publisher;
        this.contributorId = contributorId;
        this.geocoding = geocoding;
    }

    /** @param path with a leading slash */
    String absolute(String path) {
        return url + path;
    }

    /** Whom the licence asks to name, unless the installation says otherwise. */
    String publisher(FeedRows.Channel channel) {
        return publisher.orElse(channel.licence().attribution());
    }

    /** The address under which GovData knows this publisher. */
    Optional<String> contributorId() {
        return contributorId;
    }

    /** The address of the district in DCAT-AP.de's list. */
    Optional<String> geocoding() {
        return geocoding;
    }
}
