package de.integrationsplan.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When reports on one measure are due.
 *
 * @param firstDue holds until somebody reports after it was set; null: as the plan says
 * @param everyMonths months after the last report, 1 to 36; null: as the plan says
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureProgressScheduleInput(
        @Nullable LocalDate firstDue, @Nullable Integer everyMonths) {}
