package de.integrationsplan.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A process of the stack with its log file. */
final class Child implements AutoCloseable {

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(25);
    private static final int TAIL_LINES = 20;
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final Process process;
    private final Path log;
    private final ProcessRecords records;

    private Child(String name, Process process, Path log, ProcessRecords records) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.records = records;
    }

    /** Starts the command with its output going to {@code log}, and remembers it in {@code records}. */
    static Child start(String name, ProcessBuilder command, Path log, ProcessRecords records) {
        command.redirectErrorStream(true).redirectOutput(log.toFile()).redirectInput(ProcessBuilder.Redirect.PIPE);
        try {
            Process process = command.start();
            records.remember(name, process.toHandle());
            return new Child(name, process, log, records);
        } catch (IOException e) {
            throw new StackException(name + " could not be started: " + e.getMessage(), e);
        }
    }

    /**
     * Waits until {@code uri} answers 200.
     *
     * @throws StackException if the process ends before, or does not answer in time; with the end of its log
     */
    void awaitHealthy(URI uri, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isOk(uri)) {
            if (!process.isAlive()) {
                throw ended(process.exitValue());
            }
            if (System.nanoTime() > deadline) {
                throw new StackException(
                        name + " did not become ready within " + patience.toSeconds() + " s.\n" + tail(log));
            }
        }
    }

    /** Completes when the process has ended, with what to say about it. */
    CompletableFuture<StackException> failure() {
        return process.onExit().thenApply(ended -> ended(ended.exitValue()));
    }

    @Override
    public void close() {
        end(STOP_PATIENCE);
    }

    /** Asks it to end, and insists after {@code patience}. */
    void end(Duration patience) {
        ProcessRecords.end(process.toHandle(), patience);
        records.forget(name);
    }

    private StackException ended(int exitCode) {
        return new StackException(name + " has ended with exit code " + exitCode + ".\n" + tail(log));
    }

    /** The last lines of a log, for a message. */
    static String tail(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return "The end of " + log + ":\n  "
                    + String.join("\n  ", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (MalformedInputException e) {
            return "See " + log + ".";
        } catch (IOException e) {
            return "Its log " + log + " cannot be read: " + e.getMessage();
        }
    }

    private static boolean isOk(URI uri) {
        try {
            Thread.sleep(200);
            HttpRequest request =
                    HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new StackException("Interrupted while waiting for " + uri, e);
        }
    }
}
