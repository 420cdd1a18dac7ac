package de.integrationsplan.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server on the loopback interface that delivers to a folder: each mail a file that any mail program opens. */
public final class Mailbox implements AutoCloseable {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss");

    private final Path folder;
    private final SMTPServer server;
    private final AtomicInteger received = new AtomicInteger();

    private Mailbox(Path folder, int port) {
        this.folder = folder;
        this.server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .messageHandler((context, from, to, mail) -> keep(to, mail))
                .build();
    }

    /** @throws StackException if the folder cannot be written or the port is taken */
    static Mailbox open(Path folder, int port) {
        try {
            Files.createDirectories(folder);
            Mailbox mailbox = new Mailbox(folder, port);
            mailbox.server.start();
            return mailbox;
        } catch (IOException | RuntimeException e) {
            throw new StackException("The mailbox cannot be opened: " + e.getMessage(), e);
        }
    }

    /** Where the mails are. */
    public Path folder() {
        return folder;
    }

    /** On the loopback interface. */
    public int port() {
        return server.getPortAllocated();
    }

    /** The mails to an address in such a folder, the oldest first, as they were received. */
    public static List<String> mails(Path folder, String address) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("-" + inFileName(address) + ".eml"))
                    .sorted()
                    .map(Mailbox::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(String to, byte[] mail) {
        String name = "%s-%04d-%s.eml"
                .formatted(LocalDateTime.now().format(STAMP), received.incrementAndGet(), inFileName(to));
        try {
            // Under another name until it is whole.
            Path part = Files.write(folder.resolve(name + ".part"), mail);
            Files.move(part, folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inFileName(String address) {
        return address.replaceAll("[^A-Za-z0-9.@-]", "_");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
