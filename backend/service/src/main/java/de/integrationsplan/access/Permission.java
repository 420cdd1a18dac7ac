package de.integrationsplan.access;

import static de.integrationsplan.access.Role.ADMIN;
import static de.integrationsplan.access.Role.AUDITOR;
import static de.integrationsplan.access.Role.COORDINATOR;
import static de.integrationsplan.access.Role.EDITOR;
import static de.integrationsplan.access.Role.FINANCE;
import static de.integrationsplan.access.Role.PORTAL;
import static de.integrationsplan.access.Role.VIEWER;

import java.util.Set;

/**
 * THE PERMISSIONS: which roles may do what. The same table stands in the contract ({@code x-permissions}); a test compares.
 * Whatever is not listed here is denied.
 */
public enum Permission {
    PLAN_READ(Name.PLAN_READ, VIEWER, EDITOR, COORDINATOR, FINANCE, AUDITOR),
    PLAN_WRITE(Name.PLAN_WRITE, COORDINATOR),
    MEASURE_CREATE(Name.MEASURE_CREATE, COORDINATOR),
    /** An editor only where the own organisation, or a unit of it, leads: see {@link Access#requireMayEdit}. */
    MEASURE_WRITE(Name.MEASURE_WRITE, EDITOR, COORDINATOR),
    MEASURE_DELETE(Name.MEASURE_DELETE, COORDINATOR),
    /** To open again what is completed or dropped. */
    MEASURE_REOPEN(Name.MEASURE_REOPEN, COORDINATOR),
    MEASURE_READ_INTERNAL(Name.MEASURE_READ_INTERNAL, EDITOR, COORDINATOR, FINANCE, AUDITOR),
    RESPONSIBILITY_WRITE(Name.RESPONSIBILITY_WRITE, COORDINATOR),
    /** A person's own views of the table. */
    VIEW_SAVE(Name.VIEW_SAVE, VIEWER, EDITOR, COORDINATOR, FINANCE, AUDITOR),
    /** The team's. */
    VIEW_SHARE(Name.VIEW_SHARE, COORDINATOR),
    ORGANISATION_READ(Name.ORGANISATION_READ, VIEWER, EDITOR, COORDINATOR, FINANCE, AUDITOR, ADMIN),
    ORGANISATION_WRITE(Name.ORGANISATION_WRITE, COORDINATOR),
    CONTACT_PERSON_READ(Name.CONTACT_PERSON_READ, VIEWER, EDITOR, COORDINATOR, FINANCE, AUDITOR),
    CONTACT_PERSON_WRITE(Name.CONTACT_PERSON_WRITE, COORDINATOR),
    /** Addresses and numbers of contact persons, and why they may be named in public. */
    CONTACT_PERSON_READ_INTERNAL(Name.CONTACT_PERSON_READ_INTERNAL, EDITOR, COORDINATOR, AUDITOR),
    BUDGET_READ(Name.BUDGET_READ, VIEWER, EDITOR, COORDINATOR, FINANCE, AUDITOR),
    BUDGET_WRITE(Name.BUDGET_WRITE, COORDINATOR, FINANCE),
    BUDGET_BOOK(Name.BUDGET_BOOK, FINANCE),
    /** Internal lines and what vouchers say. */
    BUDGET_READ_INTERNAL(Name.BUDGET_READ_INTERNAL, EDITOR, COORDINATOR, FINANCE, AUDITOR),
    HISTORY_READ(Name.HISTORY_READ, VIEWER, EDITOR, COORDINATOR, FINANCE, AUDITOR),
    /** Of all plans and of everything else at once; by person. */
    HISTORY_READ_ALL(Name.HISTORY_READ_ALL, COORDINATOR, AUDITOR),
    /** Who has done anything yet, by name. */
    HISTORY_READ_ACTORS(Name.HISTORY_READ_ACTORS, VIEWER, EDITOR, COORDINATOR, FINANCE, AUDITOR, ADMIN),
    HISTORY_PSEUDONYMISE(Name.HISTORY_PSEUDONYMISE, ADMIN),
    IMPORT_RUN(Name.IMPORT_RUN, COORDINATOR),
    PUBLICATION_READ(Name.PUBLICATION_READ, VIEWER, EDITOR, COORDINATOR, FINANCE, AUDITOR),
    PUBLICATION_WRITE(Name.PUBLICATION_WRITE, COORDINATOR),
    CHANNEL_WRITE(Name.CHANNEL_WRITE, ADMIN),
    CHANNEL_READ(Name.CHANNEL_READ, VIEWER, EDITOR, COORDINATOR, FINANCE, AUDITOR, ADMIN),
    DELIVERY_READ(Name.DELIVERY_READ, COORDINATOR, AUDITOR, ADMIN),
    WEBHOOK_READ(Name.WEBHOOK_READ, COORDINATOR, AUDITOR, ADMIN),
    WEBHOOK_WRITE(Name.WEBHOOK_WRITE, ADMIN),
    USER_READ(Name.USER_READ, ADMIN),
    USER_WRITE(Name.USER_WRITE, ADMIN),
    /** A portal only its own channel; a public channel needs no permission at all. */
    FEED_READ(Name.FEED_READ, PORTAL, COORDINATOR, AUDITOR);

    /** For use in annotations. */
    public static final class Name {
        public static final String PLAN_READ = "plan:read";
        public static final String PLAN_WRITE = "plan:write";
        public static final String MEASURE_CREATE = "measure:create";
        public static final String MEASURE_WRITE = "measure:write";
        public static final String MEASURE_DELETE = "measure:delete";
        public static final String MEASURE_REOPEN = "measure:reopen";
        public static final String MEASURE_READ_INTERNAL = "measure:read-internal";
        public static final String RESPONSIBILITY_WRITE = "responsibility:write";
        public static final String VIEW_SAVE = "view:save";
        public static final String VIEW_SHARE = "view:share";
        public static final String ORGANISATION_READ = "organisation:read";
        public static final String ORGANISATION_WRITE = "organisation:write";
        public static final String CONTACT_PERSON_READ = "contact-person:read";
        public static final String CONTACT_PERSON_WRITE = "contact-person:write";
        public static final String CONTACT_PERSON_READ_INTERNAL = "contact-person:read-internal";
        public static final String BUDGET_READ = "budget:read";
        public static final String BUDGET_WRITE = "budget:write";
        public static final String BUDGET_BOOK = "budget:book";
        public static final String BUDGET_READ_INTERNAL = "budget:read-internal";
        public static final String HISTORY_READ = "history:read";
        public static final String HISTORY_READ_ALL = "history:read-all";
        public static final String HISTORY_READ_ACTORS = "history:read-actors";
        public static final String HISTORY_PSEUDONYMISE = "history:pseudonymise";
        public static final String IMPORT_RUN = "import:run";
        public static final String PUBLICATION_READ = "publication:read";
        public static final String PUBLICATION_WRITE = "publication:write";
        public static final String CHANNEL_WRITE = "channel:write";
        public static final String CHANNEL_READ = "channel:read";
        public static final String DELIVERY_READ = "delivery:read";
        public static final String WEBHOOK_READ = "webhook:read";
        public static final String WEBHOOK_WRITE = "webhook:write";
        public static final String USER_READ = "user:read";
        public static final String USER_WRITE = "user:write";
        public static final String FEED_READ = "feed:read";

        private Name() {}
    }

    private final String key;
    private final Set<Role> roles;

    Permission(String key, Role... roles) {
        this.key = key;
        this.roles = Set.of(roles);
    }

    public String key() {
        return key;
    }

    public Set<Role> roles() {
        return roles;
    }
}
