package de.integrationsplan.platform.contract;

import de.integrationsplan.platform.contract.ApiChangelog.ChangelogVersion;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.CallerLanguage;
import de.integrationsplan.platform.http.ItemList;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** What changes in the API and what goes away, as data. */
@Path("/changelog")
@PermitAll
public class ChangelogResource {

    @Inject
    ApiChangelog changelog;

    @GET
    public RestResponse<ItemList<ChangelogVersion>> getChangelog() {
        return Answers.kept(new ItemList<>(changelog.versions(CallerLanguage.current())));
    }
}
