package de.integrationsplan.progress.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** {@code integrationsplan.reminder.*} */
@ConfigMapping(prefix = "integrationsplan.reminder")
interface ReminderSettings {

    /** The mail server; without one there are no reminders. */
    Optional<String> mailHost();

    /** Who writes. */
    Optional<String> from();

    /** Longer than the mail server takes to accept a mail. */
    @WithDefault("30s")
    Duration timeout();

    default boolean areOn() {
        return mailHost().isPresent() && from().isPresent();
    }
}
