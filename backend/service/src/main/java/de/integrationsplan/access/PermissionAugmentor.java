package de.integrationsplan.access;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Gives an identity the permissions of its roles, so that {@code @PermissionsAllowed} on a method is all it takes. */
@ApplicationScoped
public class PermissionAugmentor implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        QuarkusSecurityIdentity.Builder augmented = QuarkusSecurityIdentity.builder(identity);
        for (Permission permission : Permission.values()) {
            if (permission.roles().stream().anyMatch(role -> identity.hasRole(role.claim()))) {
                String[] nameAndAction = permission.key().split(":", 2);
                augmented.addPermission(new StringPermission(nameAndAction[0], nameAndAction[1]));
            }
        }
        return Uni.createFrom().item(augmented.build());
    }
}
