package de.integrationsplan.platform.persistence;

import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.http.Tagged;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Reads what the API shows in one statement, as JSON: the statement's column {@code json}. Parameters are positional
 * ({@code ?1} …).
 */
@ApplicationScoped
@Transactional
public class JsonQueries {

    @Inject
    EntityManager database;

    /**
     * One object; the statement also has a column {@code tag}.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when there is none
     */
    public Tagged<RawJson> one(String sql, @Nullable Object... parameters) {
        List<Tuple> rows = rows(sql, parameters);
        if (rows.isEmpty()) {
            throw Problem.notFound();
        }
        Tuple row = rows.get(0);
        return new Tagged<>(json(row), row.get("tag").toString());
    }

    public List<RawJson> all(String sql, @Nullable Object... parameters) {
        return rows(sql, parameters).stream().map(JsonQueries::json).toList();
    }

    /**
     * One page. The statement selects {@code json} first and then the sort key's columns; its limit is
     * {@link PageRequest#limitPlusOne()}.
     */
    public Slice<RawJson> page(String sql, PageRequest page, @Nullable Object... parameters) {
        return forTheseValues(() -> Slice.of(page, rows(sql, parameters), JsonQueries::json, JsonQueries::key));
    }

    /**
     * Lets the database plan statements for their very values, however often they come. After some times it would take one plan
     * for all values, as if no word and no state were more common than another, and read everything for those that are.
     */
    public <T> T forTheseValues(Supplier<T> statements) {
        Session session = database.unwrap(Session.class);
        int usual = session.doReturningWork(connection -> prepareFrom(connection, 0));
        T result = statements.get();
        session.doWork(connection -> prepareFrom(connection, usual));
        return result;
    }

    /** @return from how many times on it was before */
    private static int prepareFrom(Connection connection, int times) throws SQLException {
        PGConnection database = connection.unwrap(PGConnection.class);
        int before = database.getPrepareThreshold();
        database.setPrepareThreshold(times);
        return before;
    }

    public long count(String sql, @Nullable Object... parameters) {
        return ((Number) query(database.createNativeQuery(sql), parameters).getSingleResult()).longValue();
    }

    public void requireExists(String table, Object id) {
        if (count("select count(*) from " + table + " where id = ?1", id) == 0) {
            throw Problem.notFound();
        }
    }

    /** Lets {@code <%} find similar words in this transaction. A compound and its parts share about half of their letters. */
    public void allowSimilarWords() {
        database.createNativeQuery("select set_config('pg_trgm.word_similarity_threshold', '0.5', true)")
                .getSingleResult();
    }

    /** For what is not shown as the statement answers it. */
    @SuppressWarnings("unchecked")
    public List<Tuple> rows(String sql, @Nullable Object... parameters) {
        return query(database.createNativeQuery(sql, Tuple.class), parameters).getResultList();
    }

    private static Query query(Query query, @Nullable Object... parameters) {
        for (int index = 0; index < parameters.length; index++) {
            query.setParameter(index + 1, parameters[index]);
        }
        return query;
    }

    private static RawJson json(Tuple row) {
        return new RawJson(row.get("json", String.class));
    }

    private static List<String> key(Tuple row) {
        List<String> key = new ArrayList<>();
        for (int column = 1; column < row.getElements().size(); column++) {
            key.add(String.valueOf(row.get(column)));
        }
        return key;
    }
}
