package de.integrationsplan.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingRulesTest {

    @ParameterizedTest(name = "{0} can be read: {1}")
    @CsvSource({
        "/plans?year=2011&q=a+b, true",
        "/%70lans, true",
        "/%C3%A4, true",
        "/%00, true",
        "/%F0%9F%99%82, true",
        "/%, false",
        "/%f, false",
        "/%zz, false",
        "/%+1, false",
        "/%c0%af, false",
        "/%ff, false",
        "/%c3, false",
        "/%ed%a0%80, false",
        "/%f5%80%80%80, false",
        "/a|b, false",
        "/a\\b, false",
        "/{id}, false",
        "/a[0]~b_c;d=e@f, true",
        "/ä, false",
        "'/a b', false"
    })
    void an_address_is_ascii_with_percent_encoded_utf_8(String address, boolean readable) {
        assertEquals(readable, SpellingRules.isReadable(address));
    }
}
