package de.integrationsplan.platform.problem;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** How an address may be spelled: the characters of RFC 3986, everything else as percent-encoded UTF-8 (2.1 and 2.5 there). */
final class SpellingRules {

    private static final Pattern MISSPELLED = Pattern.compile("[^!#-;=?-\\[\\]_a-z~]|%(?![0-9A-Fa-f]{2})");

    private SpellingRules() {}

    static boolean isReadable(String address) {
        return !MISSPELLED.matcher(address).find() && isUtf8(bytes(address));
    }

    private static byte[] bytes(String address) {
        return URLDecoder.decode(address, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Java's decoder refuses overlong forms and surrogates as well. */
    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
