package de.integrationsplan.budget;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.platform.problem.FieldError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What the ids in a budget line stand for: measures of its plan, funders and programmes. */
record BudgetLineNames(Map<UUID, String> measures, Map<UUID, String> funders, Map<UUID, Programme> programmes) {

    /** A funding programme as a line needs it. */
    record Programme(String name, UUID funderId) {}

    private static final BigDecimal PERCENT = new BigDecimal(100);

    /** An error for each id that stands for nothing. */
    List<FieldError> missing(BudgetLineInput input) {
        List<FieldError> errors = new ArrayList<>();
        List<UUID> ids = input.measureIds();
        for (int index = 0; index < ids.size(); index++) {
            if (!measures.containsKey(ids.get(index))) {
                errors.add(FieldError.at("/measures/" + index + "/measureId", "unknown-reference"));
            }
        }
        if (input.funderId() != null && !funders.containsKey(input.funderId())) {
            errors.add(FieldError.at("/funderId", "unknown-reference"));
        }
        Programme programme = input.programmeId() == null ? null : programmes.get(input.programmeId());
        if (input.programmeId() != null && programme == null) {
            errors.add(FieldError.at("/programmeId", "unknown-reference"));
        }
        if (programme != null
                && input.funderId() != null
                && !programme.funderId().equals(input.funderId())) {
            errors.add(FieldError.at("/funderId", "not-the-programmes-funder"));
        }
        return errors;
    }

    /** Turns the document of a line into one that people can read. */
    ObjectNode putInto(ObjectNode document, BudgetLineInput input) {
        if (input.funderId() != null) {
            document.remove("funderId");
            document.put("funder", funders.get(input.funderId()));
        }
        if (input.programmeId() != null) {
            document.remove("programmeId");
            document.put(
                    "programme",
                    Objects.requireNonNull(programmes.get(input.programmeId()), "checked before")
                            .name());
        }
        if (!input.internal()) {
            document.remove("internal");
        }
        document.remove("lineage");
        if (input.amount() == null) {
            document.remove("currency");
        }
        ArrayNode titles = document.putArray("measures");
        input.measures().forEach(served -> titles.add(title(served)));
        return document;
    }

    private String title(ServedMeasureInput served) {
        String title = Objects.requireNonNull(measures.get(served.measureId()), "checked before");
        return served.share() == null
                ? title
                : title + " ("
                        + served.share().multiply(PERCENT).stripTrailingZeros().toPlainString() + " %)";
    }
}
