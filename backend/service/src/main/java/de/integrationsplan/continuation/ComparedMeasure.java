package de.integrationsplan.continuation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure as one of two plans has it.
 *
 * @param position in its plan
 * @param replacement the lineage that took its place
 * @param shown what people read of it, without ids: fields that name the same thing in both plans are equal
 */
record ComparedMeasure(
        UUID lineage,
        UUID measureId,
        String title,
        int position,
        @Nullable UUID replacement,
        ObjectNode shown) {

    /** What another measure says of this one. */
    record Kin(UUID lineage, UUID measureId, String title) {}

    Kin kin() {
        return new Kin(lineage, measureId, title);
    }
}
