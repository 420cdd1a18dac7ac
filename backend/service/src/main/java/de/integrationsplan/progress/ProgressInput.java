package de.integrationsplan.progress;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.measure.MeasureStatus;
import de.integrationsplan.platform.contract.RequestBody;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report on a measure.
 *
 * @param date the day it speaks of; null for today
 * @param unchanged "nothing has changed": a report of its own, without any of the following
 * @param status becomes the measure's status
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressInput(
        @Nullable LocalDate date,
        boolean unchanged,
        @Nullable MeasureStatus status,
        @Nullable String statusReason,
        @Nullable String text,
        @Nullable Figure figure) {

    /** @param value a decimal, at most 13 integer digits and two decimals */
    public record Figure(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal value, String unit) {}
}
