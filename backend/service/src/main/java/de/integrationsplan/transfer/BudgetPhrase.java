package de.integrationsplan.transfer;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.budget.BudgetLineInput;
import de.integrationsplan.budget.Qualifier;
import de.integrationsplan.budget.ReasonCode;
import de.integrationsplan.budget.Recurrence;
import de.integrationsplan.budget.ResourceKind;
import de.integrationsplan.transfer.reading.Finding;
import de.integrationsplan.transfer.reading.PhraseReading;
import de.integrationsplan.transfer.table.Column;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a text about resources was read as, as the contract shows it. */
public record BudgetPhrase(String text, String certainty, List<Part> parts, List<Said> findings) {

    /** One resource, as a line that a person can take over. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(
            String wording,
            String read,
            String certainty,
            Line line,
            @Nullable String sharedWith,
            List<Said> findings,
            List<String> unread) {}

    /** As {@link BudgetLineInput}, without measures. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            ResourceKind kind,
            Qualifier qualifier,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal amount,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal amountFrom,

            @Nullable ReasonCode reasonCode,
            Recurrence recurrence,
            @Nullable String periodFrom,
            @Nullable String periodTo,
            @Nullable String label,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal fte,

            @Nullable String wording) {

        static Line of(BudgetLineInput input) {
            return new Line(
                    input.kind(),
                    input.qualifier(),
                    input.amount(),
                    input.amountFrom(),
                    input.reasonCode(),
                    Objects.requireNonNull(input.recurrence()),
                    input.periodFrom(),
                    input.periodTo(),
                    input.label(),
                    input.fte(),
                    input.wording());
        }
    }

    /** A doubt, in the caller's language. */
    public record Said(String code, String message, String severity) {

        static Said of(Finding finding) {
            StoredProblem.Shown shown =
                    StoredProblem.of(finding.at(1, Column.RESOURCES)).shown();
            return new Said(shown.code(), shown.message(), shown.severity());
        }
    }

    static BudgetPhrase of(String text, PhraseReading reading) {
        return new BudgetPhrase(
                text,
                code(reading.certainty()),
                reading.parts().stream().map(BudgetPhrase::part).toList(),
                reading.findings().stream().map(Said::of).toList());
    }

    private static Part part(PhraseReading.Part part) {
        return new Part(
                part.line().wording(),
                part.read(),
                code(part.certainty()),
                Line.of(PlanMapping.budgetLine(part.line(), List.of())),
                part.sharedWith() == null ? null : code(part.sharedWith()),
                part.findings().stream().map(Said::of).toList(),
                part.unread());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
