package de.integrationsplan.localstack;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The built app, served by Vite, which answers {@code /config.json} from its environment. */
final class AppProcess {

    private final Settings settings;
    private final LocalStack stack;
    private final DataDirectory data;

    AppProcess(Settings settings, LocalStack stack, DataDirectory data) {
        this.settings = settings;
        this.stack = stack;
        this.data = data;
    }

    Child start(Closers closers) {
        Path frontend = settings.root().resolve("frontend");
        if (!Files.exists(frontend.resolve("dist/index.html"))) {
            throw new StackException("The app is not built: " + frontend.resolve("dist") + " is missing.");
        }
        // Node itself and not npm, which would not hand on a signal
        ProcessBuilder command = new ProcessBuilder(
                        "node",
                        "node_modules/vite/bin/vite.js",
                        "preview",
                        "--host",
                        "127.0.0.1",
                        "--port",
                        Integer.toString(settings.frontendPort()),
                        "--strictPort")
                .directory(frontend.toFile());
        command.environment()
                .putAll(Map.of(
                        "API_URL", settings.apiUrl(),
                        "AUTHORITY", stack.issuer(),
                        "CLIENT_ID", "integrationsplan-app"));
        Child app = closers.add(Child.start("app", command, data.log("app"), new ProcessRecords(data)));
        app.awaitHealthy(URI.create(settings.appUrl() + "/config.json"), Duration.ofSeconds(60));
        return app;
    }
}
