package de.integrationsplan.search;

import de.integrationsplan.access.Access;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.persistence.JsonQueries;
import de.integrationsplan.platform.search.Closeness;
import de.integrationsplan.platform.search.Highlight;
import de.integrationsplan.platform.search.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Searches everything that the caller may see. */
@ApplicationScoped
@Transactional
class SearchService {

    @Inject
    JsonQueries json;

    @Inject
    Access access;

    /** @param kinds separated by commas; null for all */
    Slice<SearchHit> search(String text, @Nullable String kinds, PageRequest page) {
        SearchWords words = SearchWords.of(text);
        Set<SearchKind> wanted = visible(kinds);
        if (!words.canFind() || wanted.isEmpty()) {
            return new Slice<>(List.of(), null, null);
        }
        Closeness closeness = Closeness.of(page.key(SearchStatement.KEY_LENGTH));
        Slice<SearchHit> found = found(words, wanted, closeness, page);
        return found.items().isEmpty() && page.isFirst() && words.mayBeMisspelt()
                ? found(words, wanted, Closeness.SIMILAR, page)
                : found;
    }

    private Set<SearchKind> visible(@Nullable String kinds) {
        EnumSet<SearchKind> visible = EnumSet.allOf(SearchKind.class);
        if (kinds != null) {
            visible.retainAll(
                    Arrays.stream(kinds.split(",")).map(SearchKind::of).toList());
        }
        visible.removeIf(kind -> !access.user().may(kind.permission()));
        return visible;
    }

    private Slice<SearchHit> found(SearchWords words, Set<SearchKind> kinds, Closeness closeness, PageRequest page) {
        if (closeness == Closeness.SIMILAR) {
            json.allowSimilarWords();
        }
        SearchStatement statement = new SearchStatement(words, kinds, closeness, page);
        return Slice.of(
                page,
                json.forTheseValues(() -> json.rows(statement.sql(), statement.parameters())),
                row -> hit(row, words),
                row -> List.of(
                        String.valueOf(row.get("score")),
                        String.valueOf(row.get("id")),
                        String.valueOf(row.get("newest")),
                        closeness.code()));
    }

    private static SearchHit hit(Tuple row, SearchWords words) {
        String title = row.get("title", String.class);
        String texts = Objects.requireNonNullElse(row.get("texts", String.class), "");
        return new SearchHit(
                SearchKind.of(row.get("kind", String.class)),
                row.get("id", UUID.class),
                title,
                row.get("known", String.class),
                Highlight.all(title, words),
                Highlight.excerpt(texts, words),
                row.get("plan_id", UUID.class),
                row.get("year", Integer.class));
    }
}
