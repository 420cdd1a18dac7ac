package de.integrationsplan.progress;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.measure.MeasureStatus;
import de.integrationsplan.platform.contract.RequestBody;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report on a measure.
 *
 * @param date the day it speaks of; null for today
 * @param unchanged "nothing has changed": a report of its own, without any of the following
 * @param status becomes the measure's status
 * @param corrects an earlier report on the same measure that this one takes the place of
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressInput(
        @Nullable LocalDate date,
        boolean unchanged,
        @Nullable MeasureStatus status,
        @Nullable String statusReason,
        @Nullable String text,
        @Nullable Figure figure,
        @Nullable UUID corrects) {

    /** @param value a decimal, at most 13 integer digits and two decimals */
    public record Figure(
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal value, String unit) {}
}
