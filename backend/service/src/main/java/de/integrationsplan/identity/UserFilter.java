package de.integrationsplan.identity;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which people are wanted; what is null does not limit. To be used with {@code @BeanParam}. */
public class UserFilter {

    @QueryParam("q")
    @Nullable
    String text;

    @QueryParam("role")
    @Nullable
    String role;

    @QueryParam("organisation")
    @Nullable
    String organisation;

    @QueryParam("enabled")
    @Nullable
    Boolean enabled;

    /** Every word occurs in the name, the login or the address. */
    boolean admits(Account account) {
        return (enabled == null || enabled == account.enabled())
                && (role == null || account.roles().contains(role))
                && (organisation == null || organisation.equalsIgnoreCase(account.organisation()))
                && words().stream().allMatch(word -> searched(account).contains(word));
    }

    List<String> words() {
        return text == null
                ? List.of()
                : Stream.of(text.toLowerCase(Locale.ROOT).split("[\\s*\"]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    private static String searched(Account account) {
        return (account.name() + ' ' + account.username() + ' ' + account.email()).toLowerCase(Locale.ROOT);
    }
}
