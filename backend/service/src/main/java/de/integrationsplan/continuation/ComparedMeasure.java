package de.integrationsplan.continuation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;

/**
 * A measure as one of two plans has it.
 *
 * @param position in its plan
 * @param shown what people read of it, without ids: fields that name the same thing in both plans are equal
 */
record ComparedMeasure(UUID lineage, UUID measureId, String title, int position, ObjectNode shown) {}
