package de.integrationsplan.transfer.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

/**
 * Bytes to text: UTF-8 with or without its mark, UTF-16 with its mark (Excel's "Unicode text"), and otherwise windows-1252
 * with a warning, because Excel's plain CSV on German machines is just that.
 */
final class TextDecoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    record Decoded(String text, List<Problem> problems) {}

    private TextDecoder() {}

    static Decoded decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, UTF_16LE), List.of());
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, UTF_16BE), List.of());
        }
        int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            // newDecoder() reports bad bytes; new String(...) would replace them without a word
            ByteBuffer content = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
            return new Decoded(UTF_8.newDecoder().decode(content).toString(), List.of());
        } catch (CharacterCodingException notUtf8) {
            Problem warning = Problem.ofFile("file.not-utf-8", Severity.WARNING, Map.of("readAs", WINDOWS_1252.name()));
            return new Decoded(new String(bytes, WINDOWS_1252), List.of(warning));
        }
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
