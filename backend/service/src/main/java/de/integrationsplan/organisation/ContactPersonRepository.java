package de.integrationsplan.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** For writing; reading goes through {@link ContactPersonQueries}. */
@ApplicationScoped
public class ContactPersonRepository implements PanacheRepositoryBase<ContactPerson, UUID> {}
