package de.integrationsplan.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the database really does for a request: the plans of its statements with the rows that were read, from the server's own log. */
public final class PlanLog {

    private static final String BEGIN = "plan:";

    private final ObjectMapper mapper = new ObjectMapper();
    private final Connection superuser;
    private final Path log;

    /** From now on every new connection of the service logs its plans. */
    public PlanLog(Connection superuser) throws SQLException {
        this.superuser = superuser;
        this.log = logFile();
        try (Statement statement = superuser.createStatement()) {
            for (String setting : List.of(
                    "session_preload_libraries = 'auto_explain'",
                    "auto_explain.log_min_duration = 0",
                    "auto_explain.log_analyze = on",
                    "auto_explain.log_timing = off",
                    "auto_explain.log_format = json")) {
                statement.execute("alter role integrationsplan in database integrationsplan set " + setting);
            }
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'integrationsplan'");
        }
    }

    private static Path logFile() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve(".data/test/logs/postgresql.log"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    /** The plans of what the service asked the database meanwhile, newest last. */
    public List<JsonNode> during(Runnable request) throws IOException, SQLException, InterruptedException {
        long start = Files.size(log);
        request.run();
        return plans(textFrom(start));
    }

    private String textFrom(long start) throws IOException, SQLException, InterruptedException {
        String mark = "mark-" + System.nanoTime();
        try (Statement statement = superuser.createStatement()) {
            statement.execute("do $$ begin raise log '" + mark + "'; end $$");
        }
        String text = "";
        for (int attempt = 0; attempt < 200 && !text.contains(mark); attempt++) {
            Thread.sleep(10);
            try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
                file.seek(start);
                byte[] bytes = new byte[(int) (file.length() - start)];
                file.readFully(bytes);
                text = new String(bytes, StandardCharsets.UTF_8);
            }
        }
        return text;
    }

    /** A plan's lines follow its first one, each after a tab. */
    private List<JsonNode> plans(String text) throws IOException {
        List<JsonNode> plans = new ArrayList<>();
        StringBuilder plan = new StringBuilder();
        boolean within = false;
        for (String line : text.lines().toList()) {
            if (within && line.startsWith("\t")) {
                plan.append(line).append('\n');
                continue;
            }
            if (within) {
                plans.add(mapper.readTree(plan.toString()));
            }
            within = line.endsWith(BEGIN);
            plan.setLength(0);
        }
        return plans;
    }
}
