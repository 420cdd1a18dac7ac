package de.integrationsplan.localstack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** The built app, served by Vite from a copy that has this stack's {@code config.json}. */
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
        Path site = copyOf(frontend.resolve("dist"));
        ProcessBuilder command = new ProcessBuilder(
                        "node",
                        frontend.resolve("node_modules/vite/bin/vite.js").toString(),
                        "preview",
                        "--outDir",
                        site.toString(),
                        "--host",
                        "127.0.0.1",
                        "--port",
                        Integer.toString(settings.frontendPort()),
                        "--strictPort")
                .directory(frontend.toFile());
        Child app = closers.add(Child.start("app", command, data.log("app"), new ProcessRecords(data)));
        app.awaitHealthy(URI.create(settings.appUrl() + "/config.json"), Duration.ofSeconds(60));
        return app;
    }

    /** A copy, because two stacks of one checkout have different addresses. */
    private Path copyOf(Path dist) {
        if (!Files.exists(dist.resolve("index.html"))) {
            throw new StackException("The app is not built: " + dist + " is missing.");
        }
        Path site = data.file("app");
        try {
            Trees.replace(dist, site);
            Files.writeString(site.resolve("config.json"), configuration());
            return site;
        } catch (IOException e) {
            throw new StackException("The app cannot be copied to " + site + ": " + e.getMessage(), e);
        }
    }

    private String configuration() throws JsonProcessingException {
        return new ObjectMapper()
                .writeValueAsString(Map.of(
                        "apiUrl",
                        settings.serviceUrl() + "/api/v1",
                        "authority",
                        stack.issuer(),
                        "clientId",
                        "integrationsplan-app"));
    }
}
