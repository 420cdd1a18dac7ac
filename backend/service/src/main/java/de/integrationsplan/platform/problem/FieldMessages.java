package de.integrationsplan.platform.problem;

import de.integrationsplan.platform.http.CallerLanguage;
import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The sentences for field errors, import problems and publication blocks: {@code messages.properties} by code. */
public final class FieldMessages {

    private FieldMessages() {}

    /** The sentence for a code in the caller's language; the code itself when there is none. */
    public static String of(String code, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "messages",
                CallerLanguage.current(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        try {
            return new MessageFormat(bundle.getString(code), CallerLanguage.current()).format(arguments);
        } catch (MissingResourceException missing) {
            return code;
        }
    }
}
