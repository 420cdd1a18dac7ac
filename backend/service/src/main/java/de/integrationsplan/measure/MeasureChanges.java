package de.integrationsplan.measure;

import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.problem.FieldError;
import java.util.List;
import java.util.UUID;

/**
 * What is wanted of a plan's measures in one call.
 *
 * @param changes those that are well-formed
 * @param additions those that are well-formed
 * @param errors what is not
 */
record MeasureChanges(List<Change> changes, List<Addition> additions, List<FieldError> errors) {

    /** @param pointer where it stands in the body: {@code /changes/3} */
    record Change(String pointer, UUID measureId, IfMatch seen, MergePatch patch) {}

    /** @param pointer where it stands in the body: {@code /additions/0} */
    record Addition(String pointer, MeasureInput input) {}
}
