package de.integrationsplan.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells callers who they are and what they may do, so that an application offers only that. */
@Path("/me")
@Authenticated
public class MeResource {

    @Inject
    Access access;

    @Inject
    UserOrganisation organisation;

    /** The caller as the contract shows it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Me(
            String id,
            String username,
            String name,
            List<String> roles,
            List<String> permissions,
            UserOrganisation.@Nullable Ref organisation) {}

    @GET
    public Me getMe() {
        CurrentUser user = access.user();
        return new Me(
                user.id(),
                user.username(),
                user.name(),
                user.roles().stream().map(Role::claim).sorted().toList(),
                Arrays.stream(Permission.values())
                        .filter(user::may)
                        .map(Permission::key)
                        .sorted()
                        .toList(),
                organisation.of(user));
    }
}
