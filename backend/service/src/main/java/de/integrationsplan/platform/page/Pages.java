package de.integrationsplan.platform.page;

import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.hibernate.exception.DataException;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers a list page by page. */
@ApplicationScoped
public class Pages {

    @Inject
    Cursors cursors;

    public <T> RestResponse<Page<T>> answer(PageQuery query, Function<PageRequest, Slice<T>> list) {
        return answer(query, read(query, query.limit, list));
    }

    /**
     * What a list has for a page.
     *
     * @param limit where the caller names none
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 for a cursor of ours that another version of the list has written: with
     *     a key of another length, or of other types
     */
    public <T> T read(PageQuery query, int limit, Function<PageRequest, T> list) {
        boolean named = query.uri.getQueryParameters().containsKey("limit");
        List<String> after = query.cursor == null ? null : cursors.read(scope(query.uri), query.cursor);
        PageRequest page = new PageRequest(named ? query.limit : limit, after);
        try {
            T found = list.apply(page);
            page.requireAllAsked();
            return found;
        } catch (IllegalArgumentException | DataException unfit) {
            throw page.isFirst() ? unfit : Problem.of(ProblemType.INVALID_CURSOR);
        }
    }

    public <T> RestResponse<Page<T>> answer(PageQuery query, Slice<T> slice) {
        String scope = scope(query.uri);
        String self = relative(query.uri.getRequestUriBuilder());
        String next = slice.nextKey() == null
                ? null
                : relative(query.uri
                        .getRequestUriBuilder()
                        .replaceQueryParam("cursor", cursors.write(scope, slice.nextKey())));
        String link = "<" + self + ">; rel=\"self\", </api/v1/openapi.yaml>; rel=\"describedby\"";
        return RestResponse.ResponseBuilder.ok(new Page<>(slice.items(), self, next, slice.total(), slice.facets()))
                .header(HttpHeaders.LINK, next == null ? link : link + ", <" + next + ">; rel=\"next\"")
                .build();
    }

    /** Path and filters: a cursor made for other filters must not be used with these. */
    private static String scope(UriInfo uri) {
        Map<String, Object> filters = new TreeMap<>(uri.getQueryParameters());
        filters.keySet().removeAll(List.of("cursor", "limit", "include"));
        return uri.getPath() + "?" + filters;
    }

    private static String relative(UriBuilder uri) {
        java.net.URI built = uri.build();
        return built.getRawQuery() == null ? built.getRawPath() : built.getRawPath() + "?" + built.getRawQuery();
    }
}
