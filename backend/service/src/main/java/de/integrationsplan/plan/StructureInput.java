package de.integrationsplan.plan;

import de.integrationsplan.platform.problem.FieldError;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What building blocks and goals have in common as callers write them. */
interface StructureInput {

    @Nullable
    Integer position();

    /** The building blocks of the same plan that it refers to. */
    List<UUID> blockIds();

    /** What no schema can say. */
    List<FieldError> check(List<UUID> foreign);
}
