package de.integrationsplan.search;

import com.fasterxml.jackson.annotation.JsonValue;
import de.integrationsplan.access.Permission;
import de.integrationsplan.platform.search.TextMatch;
import java.util.Arrays;
import java.util.Locale;

/**
 * What can be found. Each kind says where it is looked for, and with which permission one may see it.
 *
 * <p>{@code known} is what people say instead of a title: the number of a building block, the key of an office.
 */
enum SearchKind {
    MEASURE(
            Permission.PLAN_READ,
            "select x.id, x.title, cast(null as text) as known, x.plan_id, x.search_vector, x.search_text from measure x",
            new TextMatch("x.search_vector", "x.search_text", "x.title", "C")),
    BUILDING_BLOCK(Permission.PLAN_READ, """
            select x.id, x.title, x.number as known, x.plan_id, name_vector(x.number, x.title) as search_vector,
                   name_text(x.number, x.title) as search_text
            from building_block x""", named("number", "title")),
    GOAL(
            Permission.PLAN_READ,
            """
            select x.id, x.title, cast(null as text) as known, x.plan_id, name_vector(null, x.title) as search_vector,
                   name_text(null, x.title) as search_text
            from goal x""",
            new TextMatch("name_vector(null, x.title)", "name_text(null, x.title)", "x.title", "")),
    ORGANISATION(Permission.ORGANISATION_READ, """
            select x.id, x.name as title, x.key as known, cast(null as uuid) as plan_id, name_vector(x.key, x.name) as search_vector,
                   name_text(x.key, x.name) as search_text
            from organisation x""", named("key", "name"));

    private final Permission permission;
    private final String rows;
    private final TextMatch match;

    SearchKind(Permission permission, String rows, TextMatch match) {
        this.permission = permission;
        this.rows = rows;
        this.match = match;
    }

    private static TextMatch named(String key, String title) {
        String columns = "(x." + key + ", x." + title + ")";
        return new TextMatch("name_vector" + columns, "name_text" + columns, "x." + title, "");
    }

    static SearchKind of(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Permission permission() {
        return permission;
    }

    /** Selects all of this kind as {@code x}, with the columns that every kind has. */
    String rows() {
        return rows;
    }

    TextMatch match() {
        return match;
    }
}
