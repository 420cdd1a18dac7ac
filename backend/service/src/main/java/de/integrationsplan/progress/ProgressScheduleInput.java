package de.integrationsplan.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When reports on the measures of a plan are due; both, or none when the plan asks for none.
 *
 * @param firstDue for measures on which nothing was reported yet
 * @param everyMonths months after the last report, 1 to 36
 * @param remindDaysBefore 0 to 60 days before the day; null when nobody is to be reminded by itself
 * @param remindDaysAfter 1 to 60 days after the day; null for no second reminder
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressScheduleInput(
        @Nullable LocalDate firstDue,
        @Nullable Integer everyMonths,
        @Nullable Integer remindDaysBefore,
        @Nullable Integer remindDaysAfter) {}
