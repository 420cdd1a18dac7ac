package de.integrationsplan.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Which processes belong to a data folder, so that those of a launcher that was killed can be ended by the next one. */
final class ProcessRecords {

    private final Path dir;

    ProcessRecords(DataDirectory data) {
        this.dir = data.file("processes");
    }

    /** Remembers a process until it is {@link #forget forgotten}. */
    void remember(String name, ProcessHandle process) {
        try {
            Files.createDirectories(dir);
            Files.writeString(dir.resolve(name), process.pid() + " " + startOf(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget(String name) {
        try {
            Files.deleteIfExists(dir.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends what an earlier launcher left running, PostgreSQL last. Call only while the data folder is locked. */
    void endLeftovers() {
        for (String name : names()) {
            find(name).ifPresent(process -> end(process, Duration.ofSeconds(15)));
            forget(name);
        }
    }

    /** Asks a process to end and insists after {@code patience}. */
    static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        try {
            process.onExit()
                    .orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof TimeoutException)) {
                throw e;
            }
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    private List<String> names() {
        if (!Files.isDirectory(dir)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString())
                    .sorted((a, b) -> Boolean.compare(a.equals(PostgresServer.NAME), b.equals(PostgresServer.NAME)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The start time tells the process from a later one that got the same number. */
    private Optional<ProcessHandle> find(String name) {
        try {
            String[] record = Files.readString(dir.resolve(name)).split(" ", 2);
            return ProcessHandle.of(Long.parseLong(record[0]))
                    .filter(process -> record.length == 2 && startOf(process).equals(record[1]));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
