package de.integrationsplan.progress;

import io.smallrye.config.ConfigMapping;

/** {@code integrationsplan.progress.*} */
@ConfigMapping(prefix = "integrationsplan.progress")
interface ProgressSettings {

    /** After so many months without an edit or a report a measure counts as stale. */
    int staleAfterMonths();
}
