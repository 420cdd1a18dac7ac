package de.integrationsplan.organisation;

import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.Answers;
import de.integrationsplan.platform.http.Api;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.http.ItemList;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.idempotency.Idempotent;
import de.integrationsplan.platform.page.Page;
import de.integrationsplan.platform.page.PageQuery;
import de.integrationsplan.platform.page.Pages;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** HTTP for contact persons. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
public class ContactPersonResource {

    @Inject
    ContactPersonService service;

    @Inject
    Pages pages;

    @GET
    @Path("contact-persons")
    @PermissionsAllowed(Permission.Name.CONTACT_PERSON_READ)
    public RestResponse<Page<RawJson>> listContactPersons(
            @QueryParam("organisation") @Nullable UUID organisationId, @BeanParam PageQuery query) {
        return pages.answer(query, page -> service.list(organisationId, page));
    }

    @POST
    @Idempotent
    @Path("contact-persons")
    @PermissionsAllowed(Permission.Name.CONTACT_PERSON_WRITE)
    public RestResponse<RawJson> createContactPerson(ContactPersonInput input) {
        UUID id = service.create(input);
        return Answers.created("/contact-persons/" + id, service.get(id));
    }

    /** A POST, because the text is a name and an address is logged on its way. */
    @POST
    @Path("contact-person-searches")
    @PermissionsAllowed(Permission.Name.CONTACT_PERSON_READ)
    public RestResponse<ItemList<RawJson>> searchContactPersons(ContactPersonSearch search) {
        return RestResponse.ok(new ItemList<>(service.search(search)), MediaType.APPLICATION_JSON);
    }

    @GET
    @Path("contact-persons/{contactPersonId}")
    @PermissionsAllowed(Permission.Name.CONTACT_PERSON_READ)
    public RestResponse<RawJson> getContactPerson(@PathParam("contactPersonId") UUID contactPersonId) {
        return Answers.ok(service.get(contactPersonId));
    }

    @PATCH
    @Path("contact-persons/{contactPersonId}")
    @Consumes(Api.MERGE_PATCH)
    @PermissionsAllowed(Permission.Name.CONTACT_PERSON_WRITE)
    public RestResponse<RawJson> patchContactPerson(
            @PathParam("contactPersonId") UUID contactPersonId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            MergePatch patch) {
        return Answers.ok(service.patch(contactPersonId, ifMatch, patch));
    }

    @DELETE
    @Path("contact-persons/{contactPersonId}")
    @PermissionsAllowed(Permission.Name.CONTACT_PERSON_WRITE)
    public RestResponse<Void> deleteContactPerson(
            @PathParam("contactPersonId") UUID contactPersonId, @HeaderParam("If-Match") IfMatch ifMatch) {
        service.delete(contactPersonId, ifMatch);
        return Answers.done();
    }
}
