package de.integrationsplan.localstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mailbox, written to as any mail program would. */
class MailboxTest {

    private static final List<String> CONVERSATION = List.of(
            "HELO test",
            "MAIL FROM:<plan@demo.example>",
            "RCPT TO:<editor-40@demo.example>",
            "DATA",
            "Subject: Bericht\r\n\r\nGuten Tag\r\n.",
            "QUIT");

    @Test
    void aMailBecomesAFileForItsRecipient(@TempDir Path folder) throws Exception {
        try (Mailbox mailbox = Mailbox.open(folder.resolve("mailbox"), 0)) {
            converse(mailbox.port());
            List<String> mails = Mailbox.mails(mailbox.folder(), "editor-40@demo.example");
            assertEquals(1, mails.size());
            assertTrue(mails.get(0).contains("Subject: Bericht"), mails.get(0));
            assertEquals(List.of(), Mailbox.mails(mailbox.folder(), "viewer@demo.example"));
        }
    }

    private static void converse(int port) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                Writer say = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.US_ASCII);
                BufferedReader hear =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
            hear.readLine();
            for (String line : CONVERSATION) {
                say.write(line + "\r\n");
                say.flush();
                hear.readLine();
            }
        }
    }
}
