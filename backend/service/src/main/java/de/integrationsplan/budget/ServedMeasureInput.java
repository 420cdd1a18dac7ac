package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure that a budget line is to serve.
 *
 * @param share part of the pot, more than 0, at most 1, six decimals
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServedMeasureInput(
        UUID measureId,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal share) {

    /** 0.5 and 0.50 are the same share. */
    public ServedMeasureInput {
        share = share == null ? null : share.stripTrailingZeros();
    }

    public static ServedMeasureInput whole(UUID measureId) {
        return new ServedMeasureInput(measureId, null);
    }
}
