package de.integrationsplan.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.integrationsplan.organisation.MunicipalityKeys.MunicipalityKey;
import de.integrationsplan.organisation.MunicipalityKeys.MunicipalityKeyList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MunicipalityKeyFileRulesTest {

    @Test
    void a_municipality_belongs_to_the_district_whose_digits_it_begins_with() {
        MunicipalityKeyList list =
                read("version;2025-12-31", "source;Amt", "05158;Kreis Mettmann", "05158028; Ratingen ");
        assertEquals(List.of(new MunicipalityKey("05158028", "Ratingen", "Kreis Mettmann")), list.items());
        assertEquals("2025-12-31", list.version());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            05158028;Ratingen                  | line 4 comes before its district.
            05158;Kreis,05158;Kreis            | line 5 has a key that stood before.
            05158;Kreis,0515802;Ratingen       | line 5 has a key of neither five nor eight digits.
            05158;Kreis,05158028               | line 5 is not a key and a name.
            05158;Kreis,05158028;              | line 5 is not a key and a name.
            05158;Kreis                        | line 5 ends without a municipality.""")
    void a_list_with_a_mistake_is_refused_by_its_line(String lines, String reason) {
        assertRefused("version;2025-12-31,source;Amt,05111;Düsseldorf," + lines, reason);
    }

    @Test
    void a_list_says_first_as_of_when_it_is_and_whose() {
        assertRefused("source;Amt,version;2025-12-31", "line 1 has to be version, then source.");
        assertRefused("version;gestern,source;Amt", "line 1 has no day such as 2025-12-31.");
    }

    /** As many as there were on that day, by state; those that belong to no municipality are none. */
    @Test
    void the_products_list_is_whole() throws IOException {
        List<MunicipalityKey> items;
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/municipality-keys.csv"))) {
            items = MunicipalityKeyFile.read(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList())
                    .items();
        }
        assertEquals(10_773, items.size());
        assertEquals(
                396, items.stream().filter(key -> key.ags().startsWith("05")).count());
        assertEquals(
                2_056, items.stream().filter(key -> key.ags().startsWith("09")).count());
        Set<String> districts =
                items.stream().map(key -> key.ags().substring(0, 5)).collect(Collectors.toSet());
        assertEquals(400, districts.size());
    }

    private static void assertRefused(String lines, String reason) {
        Throwable refused = assertThrows(IllegalArgumentException.class, () -> read(lines.split(",")));
        String message = String.valueOf(refused.getMessage());
        assertTrue(message.endsWith(reason), message);
    }

    private static MunicipalityKeyList read(String... lines) {
        return MunicipalityKeyFile.read(List.of(lines));
    }
}
