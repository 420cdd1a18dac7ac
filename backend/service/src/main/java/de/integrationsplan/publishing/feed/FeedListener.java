package de.integrationsplan.publishing.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens on a connection of its own for editions and channels that any instance writes. When the connection breaks it is made anew, after
 * pauses that get longer; {@code onNews} is called then too, as something may have been missed.
 */
final class FeedListener implements Runnable, AutoCloseable {

    static final String APPLICATION = "integrationsplan-feed";

    private static final Logger LOG = Logger.getLogger(FeedListener.class);
    private static final int SILENCE_MILLIS = 10_000;
    private static final int FIRST_PAUSE_MILLIS = 100;
    private static final int LONGEST_PAUSE_MILLIS = 5_000;

    private final String url;
    private final Properties properties = new Properties();
    private final Runnable onNews;
    private volatile boolean stopping;
    private volatile @Nullable Connection current;

    FeedListener(String url, String username, String password, Runnable onNews) {
        this.url = url;
        this.onNews = onNews;
        properties.setProperty("user", username);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", APPLICATION);
        // As for the pool: a silent server must not hold us (seconds).
        properties.setProperty("loginTimeout", "3");
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("socketTimeout", "4");
        properties.setProperty("tcpKeepAlive", "true");
    }

    @Override
    public void run() {
        int pause = FIRST_PAUSE_MILLIS;
        while (!stopping) {
            try (Connection connection = connect()) {
                current = connection;
                onNews.run();
                pause = FIRST_PAUSE_MILLIS;
                listen(connection);
            } catch (SQLException broken) {
                LOG.debugf("Not listening for editions: %s", broken.getMessage());
            } catch (RuntimeException unexpected) {
                // Whatever it is: a thread that ends would never listen again.
                LOG.error("News of editions could not be taken in; listening anew", unexpected);
            }
            pause = sleep(pause);
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("Not an address of PostgreSQL");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen published");
        } catch (SQLException refused) {
            connection.close();
            throw refused;
        }
        return connection;
    }

    private void listen(Connection connection) throws SQLException {
        PGConnection notifying = connection.unwrap(PGConnection.class);
        while (!stopping) {
            PGNotification[] news = notifying.getNotifications(SILENCE_MILLIS);
            if (news != null && news.length > 0) {
                onNews.run();
            } else {
                requireAlive(connection);
            }
        }
    }

    /** Silence can also mean that nobody is there any more. */
    private static void requireAlive(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select 1");
        }
    }

    private int sleep(int pause) {
        try {
            if (!stopping) {
                Thread.sleep(pause);
            }
        } catch (InterruptedException stopped) {
            stopping = true;
        }
        return Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
    }

    @Override
    public void close() {
        stopping = true;
        Connection connection = current;
        if (connection != null) {
            try {
                connection.abort(Runnable::run);
            } catch (SQLException gone) {
                LOG.debug("The connection is gone already", gone);
            }
        }
    }
}
