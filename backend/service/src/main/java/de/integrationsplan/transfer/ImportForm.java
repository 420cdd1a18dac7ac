package de.integrationsplan.transfer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for beside the file.
 *
 * @param planTitle title of the plan if it has to be created; null for the usual one
 * @param planAsOf the date the plan's text stands for ("Stand")
 */
record ImportForm(
        int planYear,
        @Nullable String planTitle,
        @Nullable String planSubtitle,
        @Nullable LocalDate planAsOf,
        boolean dryRun) {

    /** What the plan is called if it has to be created. */
    String titleOfNewPlan() {
        return planTitle == null ? "Handlungsplan " + planYear : planTitle;
    }
}
