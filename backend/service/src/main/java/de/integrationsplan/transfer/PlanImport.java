package de.integrationsplan.transfer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import as it lies in the database, without its long lists.
 *
 * @param state {@code checked}, {@code committed} or {@code undone}
 * @param planId the plan it went into; null unless it is committed
 * @param createdPlan whether it made that plan
 */
record PlanImport(
        UUID id,
        String state,
        String fileName,
        ImportForm form,
        @Nullable UUID planId,
        boolean createdPlan,
        int version) {

    static final String CHECKED = "checked";
    static final String COMMITTED = "committed";
}
