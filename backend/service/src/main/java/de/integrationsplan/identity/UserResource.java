package de.integrationsplan.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.Api;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.idempotency.Idempotent;
import de.integrationsplan.platform.idempotency.SaidOnce;
import de.integrationsplan.platform.page.Page;
import de.integrationsplan.platform.page.PageQuery;
import de.integrationsplan.platform.page.Pages;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** HTTP for people. */
@Path("users")
public class UserResource {

    @Inject
    UserService service;

    @Inject
    UserQueries queries;

    @Inject
    Pages pages;

    @Inject
    ObjectMapper mapper;

    @GET
    @PermissionsAllowed(Permission.Name.USER_READ)
    public RestResponse<Page<UserView>> listUsers(@BeanParam UserFilter filter, @BeanParam PageQuery query) {
        return pages.answer(query, page -> queries.list(filter, page));
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed(Permission.Name.USER_WRITE)
    public RestResponse<SaidOnce> inviteUser(UserInvitation invitation) {
        InvitedUser invited = service.invite(invitation);
        return Answers.created("/users/" + invited.user().id(), saidOnce(invited));
    }

    @GET
    @Path("{userId}")
    @PermissionsAllowed(Permission.Name.USER_READ)
    public RestResponse<UserView> getUser(@PathParam("userId") UUID userId) {
        return Answers.ok(queries.one(userId.toString()).tagged());
    }

    @PATCH
    @Path("{userId}")
    @Consumes(Api.MERGE_PATCH)
    @PermissionsAllowed(Permission.Name.USER_WRITE)
    public RestResponse<UserView> patchUser(
            @PathParam("userId") UUID userId, @HeaderParam("If-Match") IfMatch ifMatch, MergePatch patch) {
        return Answers.ok(service.patch(userId, ifMatch, patch).tagged());
    }

    @POST
    @Idempotent
    @Path("{userId}/invitations")
    @PermissionsAllowed(Permission.Name.USER_WRITE)
    public RestResponse<SaidOnce> inviteUserAgain(@PathParam("userId") UUID userId) {
        return Answers.ok(saidOnce(service.inviteAgain(userId)));
    }

    private Tagged<SaidOnce> saidOnce(InvitedUser invited) {
        return new Tagged<>(
                new SaidOnce(json(invited), json(invited.withoutPassword())),
                invited.user().tagged().tag());
    }

    private RawJson json(InvitedUser invited) {
        try {
            return new RawJson(mapper.writeValueAsString(invited));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
