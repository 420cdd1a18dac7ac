package de.integrationsplan.organisation;

import de.integrationsplan.access.Permission;
import de.integrationsplan.organisation.MunicipalityKeys.MunicipalityKeyList;
import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** HTTP for the code list of municipalities. */
@Path("/municipality-keys")
public class MunicipalityKeyResource {

    @Inject
    MunicipalityKeys keys;

    @GET
    @PermissionsAllowed(Permission.Name.ORGANISATION_READ)
    public MunicipalityKeyList listMunicipalityKeys() {
        return keys.list();
    }
}
