package de.integrationsplan.search;

import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.search.Closeness;
import de.integrationsplan.platform.search.SearchWords;
import de.integrationsplan.platform.search.TextMatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statement that finds words in all kinds of things, the best first. */
final class SearchStatement {

    /** The values of a key: score, id, and the newest match when the first page was read, so that later ones do not shift it. */
    static final int KEY_LENGTH = 3;

    /** Of each kind only the newest matches are ranked, so that a word that stands everywhere costs no more than a rare one. */
    private static final int RANKED = 300;

    /** Who types a key wants what has it. */
    private static final String KEY_BONUS = "2";

    private static final TextMatch ROW = new TextMatch("x.search_vector", "x.search_text", "x.title", "");

    private final List<@Nullable Object> parameters = new ArrayList<>();
    private final String sql;

    SearchStatement(SearchWords words, Set<SearchKind> kinds, Closeness closeness, PageRequest page) {
        String unchanged = page.isFirst() ? "true" : "x.id <= cast(%s as uuid)".formatted(parameter(page.key(2)));
        String after = page.isFirst()
                ? "true"
                : "(-hit.score, hit.id) > (-cast(%s as numeric), cast(%s as uuid))"
                        .formatted(parameter(page.key(0)), parameter(page.key(1)));
        String found = kinds.stream()
                .map(kind -> found(kind, words, closeness, unchanged))
                .collect(Collectors.joining("\nunion all\n"));
        sql = """
                with hit as (
                    select every.*, first_value(every.id) over (order by every.id desc) as newest from (%s) every),
                shown as (
                    select * from hit where %s order by hit.score desc, hit.id limit %s)
                select shown.kind, shown.id, shown.title, shown.known, shown.plan_id, p.year, shown.score, shown.newest,
                       case shown.kind
                           when 'measure' then (
                               select concat_ws(' · ', m.description,
                                   (select string_agg(i.text, ' · ' order by i.position) from measure_item i where i.measure_id = m.id),
                                   (select string_agg(g.title, ' · ' order by mg.position)
                                    from measure_goal mg join goal g on g.id = mg.goal_id where mg.measure_id = m.id),
                                   (select string_agg(concat_ws(' ', o.key, o.name), ' · ' order by r.position)
                                    from responsibility r join organisation o on o.id = r.organisation_id
                                    where r.measure_id = m.id))
                               from measure m where m.id = shown.id)
                           end as texts
                from shown left join plan p on p.id = shown.plan_id
                order by shown.score desc, shown.id""".formatted(found, after, parameter(page.limitPlusOne()));
    }

    private String found(SearchKind kind, SearchWords words, Closeness closeness, String unchanged) {
        return """
                (select '%s' as kind, x.id, x.title, x.known, x.plan_id, %s + %s as score
                 from (%s where %s and %s order by x.id desc limit %d) x)""".formatted(
                        kind.key(),
                        ROW.score(words, this::parameter),
                        keyBonus(words),
                        kind.rows(),
                        unchanged,
                        kind.match().condition(words, closeness, this::parameter),
                        RANKED);
    }

    private String keyBonus(SearchWords words) {
        return words.all().size() == 1
                ? "case when lower(x.known) = " + parameter(words.all().get(0).text()) + " then " + KEY_BONUS
                        + " else 0 end"
                : "0";
    }

    private String parameter(@Nullable Object value) {
        parameters.add(value);
        return "?" + parameters.size();
    }

    String sql() {
        return sql;
    }

    @Nullable
    Object[] parameters() {
        return parameters.toArray();
    }
}
