package de.integrationsplan.history;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.idempotency.Idempotent;
import de.integrationsplan.platform.page.Page;
import de.integrationsplan.platform.page.PageQuery;
import de.integrationsplan.platform.page.Pages;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for the persons behind the log. */
@Path("/history-actors")
@Consumes(MediaType.APPLICATION_JSON)
public class HistoryActorResource {

    @Inject
    HistoryActors actors;

    @Inject
    Pages pages;

    @GET
    @PermissionsAllowed(Permission.Name.HISTORY_READ_ACTORS)
    public RestResponse<Page<RawJson>> listHistoryActors(@BeanParam PageQuery query) {
        return pages.answer(query, actors::list);
    }

    @POST
    @Idempotent
    @Path("{actorId}/pseudonymisation")
    @PermissionsAllowed(Permission.Name.HISTORY_PSEUDONYMISE)
    public RestResponse<RawJson> pseudonymiseActor(@PathParam("actorId") String actorId, PseudonymisationInput input) {
        return Answers.ok(actors.pseudonymise(actorId, input));
    }
}
