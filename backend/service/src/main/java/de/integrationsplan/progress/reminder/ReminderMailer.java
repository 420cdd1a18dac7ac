package de.integrationsplan.progress.reminder;

import io.quarkus.mailer.MailTemplate.MailTemplateInstance;
import io.quarkus.qute.CheckedTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Words a reminder and hands it to the mail server. */
@ApplicationScoped
public class ReminderMailer {

    @Inject
    ReminderSettings settings;

    /** Where people reach the application. */
    @Inject
    @ConfigProperty(name = "integrationsplan.app.url")
    String appUrl;

    /** The templates. */
    @CheckedTemplate
    public static class Templates {
        private Templates() {}

        public static native MailTemplateInstance reminder(ReminderMail mail, String app, String subject);
    }

    /** Waits until the mail server has taken it; throws what the mailer says otherwise. */
    void send(ReminderMail mail) {
        String subject = subject(mail.items().size());
        Templates.reminder(mail, appUrl, subject)
                .to(mail.address())
                .from(settings.from().orElseThrow())
                .subject(subject)
                .setAttribute("locale", Locale.GERMANY)
                .send()
                .await()
                .atMost(settings.timeout());
    }

    static String subject(int measures) {
        return measures == 1
                ? "Bitte berichten: eine Maßnahme im Integrationsplan"
                : "Bitte berichten: " + measures + " Maßnahmen im Integrationsplan";
    }
}
