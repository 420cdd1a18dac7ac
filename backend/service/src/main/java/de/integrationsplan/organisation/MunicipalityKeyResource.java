package de.integrationsplan.organisation;

import de.integrationsplan.access.Permission;
import de.integrationsplan.organisation.MunicipalityKeys.MunicipalityKeyList;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** HTTP for the code list of municipalities. */
@Path("/municipality-keys")
public class MunicipalityKeyResource {

    @Inject
    MunicipalityKeys keys;

    @GET
    @PermissionsAllowed(Permission.Name.ORGANISATION_READ)
    public MunicipalityKeyList listMunicipalityKeys(@QueryParam("q") @Nullable String q) {
        return keys.list(q);
    }
}
