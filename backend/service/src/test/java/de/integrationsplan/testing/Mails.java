package de.integrationsplan.testing;

import de.integrationsplan.localstack.Mailbox;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the service really sent, through a mail server that really listens. */
public final class Mails {

    static final String FOLDER = "test.mailbox";

    /** A mail as its reader sees it: plain, and as HTML. */
    public record Mail(String subject, String plain, String html) {}

    private Mails() {}

    /** The oldest first. */
    public static List<Mail> to(String address) {
        Path folder = Path.of(ConfigProvider.getConfig().getValue(FOLDER, String.class));
        return Mailbox.mails(folder, address).stream().map(Mails::read).toList();
    }

    private static Mail read(String raw) {
        try {
            MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
            List<BodyPart> parts = new ArrayList<>();
            collect((Multipart) message.getContent(), parts);
            return new Mail(message.getSubject(), text(parts, "text/plain"), text(parts, "text/html"));
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void collect(Multipart parts, List<BodyPart> found) throws MessagingException, IOException {
        for (int index = 0; index < parts.getCount(); index++) {
            BodyPart part = parts.getBodyPart(index);
            if (part.getContent() instanceof Multipart inner) {
                collect(inner, found);
            } else {
                found.add(part);
            }
        }
    }

    private static String text(List<BodyPart> parts, String type) throws MessagingException, IOException {
        for (BodyPart part : parts) {
            if (part.isMimeType(type)) {
                return part.getContent().toString();
            }
        }
        throw new AssertionError("The mail has no " + type);
    }
}
