package de.integrationsplan.progress.reminder;

import de.integrationsplan.identity.ActiveUsers.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** THE RULES OF WHO IS WRITTEN TO: whoever may report for the organisation that leads; else for the one above it. */
final class AddressRules {

    private static final Set<String> MAY_REPORT = Set.of("editor", "coordinator");

    private final Map<UUID, Office> offices;
    private final Map<String, List<Person>> people;
    private final Set<String> unwilling;

    /**
     * @param people by the key of their organisation in lower case
     * @param unwilling ids of users who want no reminders
     */
    AddressRules(Map<UUID, Office> offices, Map<String, List<Person>> people, Set<String> unwilling) {
        this.offices = offices;
        this.people = people;
        this.unwilling = unwilling;
    }

    /** Each address gets one letter, however many of its measures are due. */
    Addressed address(List<DueMeasure> measures) {
        Map<String, Recipient> byAddress = new HashMap<>();
        Map<Recipient, List<DueMeasure>> letters = new HashMap<>();
        List<DueMeasure> unreachable = new ArrayList<>();
        Set<String> optedOut = new HashSet<>();
        for (DueMeasure measure : measures) {
            Set<Recipient> told = measure.leads().stream()
                    .flatMap(lead -> of(lead, optedOut).stream())
                    .map(found -> byAddress.computeIfAbsent(found.address().toLowerCase(Locale.ROOT), first -> found))
                    .collect(Collectors.toSet());
            told.forEach(recipient -> letters.computeIfAbsent(recipient, none -> new ArrayList<>())
                    .add(measure));
            if (told.isEmpty()) {
                unreachable.add(measure);
            }
        }
        return new Addressed(
                letters.entrySet().stream()
                        .map(letter -> new Letter(letter.getKey(), letter.getValue()))
                        .sorted(Comparator.comparing(
                                letter -> letter.recipient().id()))
                        .toList(),
                unreachable,
                optedOut.size());
    }

    private List<Recipient> of(UUID lead, Set<String> optedOut) {
        Set<UUID> seen = new HashSet<>();
        for (Office office = offices.get(lead); office != null && seen.add(office.id()); office = above(office)) {
            List<Recipient> found = in(office, optedOut);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private @Nullable Office above(Office office) {
        return office.parentId() == null ? null : offices.get(office.parentId());
    }

    private List<Recipient> in(Office office, Set<String> optedOut) {
        List<Recipient> found = new ArrayList<>();
        if (office.contactEmail() != null) {
            found.add(Recipient.office(office, office.contactEmail()));
        }
        String key = office.key() == null ? "" : office.key().toLowerCase(Locale.ROOT);
        for (Person person : people.getOrDefault(key, List.of())) {
            if (person.roles().stream().noneMatch(MAY_REPORT::contains)) {
                continue;
            }
            if (unwilling.contains(person.id())) {
                optedOut.add(person.id());
            } else {
                found.add(Recipient.person(person.id(), person.name(), person.email()));
            }
        }
        return found;
    }
}
