package de.integrationsplan.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.platform.contract.Documents;
import de.integrationsplan.platform.contract.MergePatch;
import de.integrationsplan.platform.contract.UncheckedBody;
import de.integrationsplan.platform.http.IfMatch;
import de.integrationsplan.platform.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Reads the body of a bulk change part by part: a part that is wrong does not keep the others from being looked at. */
@ApplicationScoped
class MeasureChangesReader {

    /** So that one call stays far below its time limit. */
    private static final int MOST = 200;

    @Inject
    Documents documents;

    MeasureChanges read(UncheckedBody body) {
        List<FieldError> errors = new ArrayList<>(documents.check("MeasureChangesInput", body.document()));
        JsonNode changes = body.document().path("changes");
        JsonNode additions = body.document().path("additions");
        errors.addAll(checkCount(changes.size() + additions.size()));
        errors.addAll(doubled(changes));
        List<MeasureChanges.Change> wellFormed = new ArrayList<>();
        each("/changes/", changes, errors, (pointer, change) -> wellFormed.add(change(pointer, change)));
        List<MeasureChanges.Addition> toAdd = new ArrayList<>();
        each(
                "/additions/",
                additions,
                errors,
                (pointer, addition) -> toAdd.add(
                        new MeasureChanges.Addition(pointer, documents.toRecord(addition, MeasureInput.class))));
        return new MeasureChanges(wellFormed, toAdd, errors);
    }

    private static List<FieldError> checkCount(int count) {
        if (count == 0) {
            return List.of(FieldError.at("/changes", "too-few", 1));
        }
        return count > MOST ? List.of(FieldError.at("/changes", "too-many", MOST)) : List.of();
    }

    private static List<FieldError> doubled(JsonNode changes) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < changes.size(); index++) {
            JsonNode id = changes.path(index).path("measureId");
            if (id.isTextual() && !seen.add(id.asText().toLowerCase(Locale.ROOT))) {
                errors.add(FieldError.at("/changes/" + index + "/measureId", "doubled"));
            }
        }
        return errors;
    }

    private static void each(
            String place, JsonNode parts, List<FieldError> errors, BiConsumer<String, ObjectNode> read) {
        for (int index = 0; index < parts.size(); index++) {
            String pointer = place + index;
            if (parts.get(index) instanceof ObjectNode part && isWellFormed(pointer, errors)) {
                read.accept(pointer, part);
            }
        }
    }

    private static boolean isWellFormed(String pointer, List<FieldError> errors) {
        return errors.stream().map(FieldError::pointer).noneMatch(wrong -> (wrong + "/").startsWith(pointer + "/"));
    }

    private static MeasureChanges.Change change(String pointer, ObjectNode change) {
        return new MeasureChanges.Change(
                pointer,
                UUID.fromString(change.get("measureId").asText()),
                IfMatch.fromString(change.get("etag").asText()),
                new MergePatch((ObjectNode) change.get("patch")));
    }
}
