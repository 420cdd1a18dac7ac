package de.integrationsplan.budget;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.Locale;

/**
 * What a total is for: the plan, a building block, a lead …
 *
 * @param key an id, a code or a year; {@value #NONE} for lines without one
 * @param rank place among the groups; those of equal rank stand by title
 */
public record Group(String key, String title, @JsonIgnore long rank) {

    static final String NONE = "none";

    static final Comparator<Group> ORDER =
            Comparator.comparingLong(Group::rank).thenComparing(Group::title).thenComparing(Group::key);

    /** For lines whose measures have no such group; comes last. */
    static Group none(Locale language) {
        return new Group(NONE, language.getLanguage().equals("en") ? "Not stated" : "Ohne Angabe", Long.MAX_VALUE);
    }

    static Group of(ResourceKind kind, Locale language) {
        return new Group(kind.code(), kind.title(language), kind.ordinal());
    }

    static Group of(int year) {
        return new Group(Integer.toString(year), Integer.toString(year), year);
    }
}
