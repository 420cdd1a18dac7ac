package de.integrationsplan.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The persons that the county has named and that may not be named in public, to be found again in texts: by surname as a word of its own, in any case, with or
 * without accents, also in the genitive. Whoever is named in full is named by surname too.
 */
public final class KnownPersons {

    private static final Set<String> TITLES = Set.of("herr", "herrn", "frau", "dr.", "dr", "prof.", "prof");

    /** Values from fixed lists, which can name nobody. */
    private static final Set<String> CODED = Set.of(
            "lineage",
            "replacement",
            "channels",
            "status",
            "role",
            "kind",
            "qualifier",
            "amount",
            "amountFrom",
            "currency");

    private record Person(String surname, Pattern folded, Pattern spelledOut) {}

    private final List<Person> persons;

    private KnownPersons(List<Person> persons) {
        this.persons = persons;
    }

    /** @param names as staff write them: {@code Herr Lindemann (SAB)}, {@code Dr. Eva Meyer}, {@code Meyer, Eva} */
    public static KnownPersons of(Collection<String> names) {
        return new KnownPersons(names.stream()
                .map(KnownPersons::surname)
                .filter(surname -> surname.length() > 1)
                .distinct()
                .map(surname -> new Person(surname, word(Folding.fold(surname)), word(Folding.foldSpelledOut(surname))))
                .toList());
    }

    /** The surname of a person whom the text names, or null. */
    public @Nullable String namedIn(String text) {
        String folded = Folding.fold(text);
        String spelledOut = Folding.foldSpelledOut(text);
        return persons.stream()
                .filter(person -> person.folded().matcher(folded).find()
                        || person.spelledOut().matcher(spelledOut).find())
                .map(Person::surname)
                .findFirst()
                .orElse(null);
    }

    /** The surnames of all persons whom the texts of a document's field name, by alphabet. */
    Set<String> namedIn(String field, JsonNode value) {
        Set<String> surnames = new TreeSet<>();
        if (CODED.contains(field)) {
            return surnames;
        }
        if (value.isObject()) {
            value.properties().forEach(part -> surnames.addAll(namedIn(part.getKey(), part.getValue())));
        } else if (value.isArray()) {
            value.forEach(entry -> surnames.addAll(namedIn(field, entry)));
        } else if (value.isTextual()) {
            String surname = namedIn(value.textValue());
            if (surname != null) {
                surnames.add(surname);
            }
        }
        return surnames;
    }

    private static String surname(String name) {
        String withoutRemarks = name.replaceAll("\\([^)]*\\)", " ").trim();
        int comma = withoutRemarks.indexOf(',');
        String ordered = comma > 0 ? withoutRemarks.substring(0, comma) : withoutRemarks;
        String surname = "";
        for (String word : ordered.split("\\s+")) {
            if (!TITLES.contains(Folding.fold(word))) {
                surname = word;
            }
        }
        return surname;
    }

    private static Pattern word(String folded) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(folded) + "['’]?s?(?![\\p{L}\\p{N}])");
    }
}
