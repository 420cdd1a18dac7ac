package de.integrationsplan.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * How somebody comes by their password: by a link that Keycloak mails; only where it cannot, and the operator allows it, by an
 * initial password that the administrator hands over.
 */
@ApplicationScoped
class Invitations {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PASSWORD_BYTES = 12;

    @Inject
    UserDirectory directory;

    @Inject
    ObjectMapper mapper;

    @Inject
    @ConfigProperty(name = "integrationsplan.identity.initial-passwords")
    boolean initialPasswords;

    /** @throws HttpProblem 400 for what Keycloak does not accept; 409 for an address in use; 503 */
    Account create(UserInvitation invitation) {
        UserDirectory.Creation made = directory.create(invitation);
        if (made.status() == 409) {
            throw Problem.of(ProblemType.DUPLICATE, "Somebody has this e-mail address already.");
        }
        if (made.status() == 400) {
            throw Problem.invalid(fields(made.refusal()));
        }
        return Objects.requireNonNull(directory.find(Objects.requireNonNull(made.id())));
    }

    /** @throws HttpProblem 409 when the person cannot be told */
    InvitedUser send(UserView user) {
        if (user.email() != null && directory.sendLink(user.id())) {
            return new InvitedUser(user, "mail", null);
        }
        // Whoever has chosen a password keeps it: an administrator must not be able to take an account over.
        if (!initialPasswords || !user.invited()) {
            throw Problem.of(ProblemType.INVITATION_NOT_SENT);
        }
        byte[] random = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        directory.setInitialPassword(user.id(), password);
        return new InvitedUser(user, "password", password);
    }

    /** Keycloak names its fields as we do. */
    private List<FieldError> fields(@Nullable String refusal) {
        List<FieldError> errors = new ArrayList<>();
        try {
            JsonNode answer = mapper.readTree(Objects.requireNonNullElse(refusal, "{}"));
            answer.findValues("field").stream()
                    .map(field -> field.asText().equals("username") ? "email" : field.asText())
                    .distinct()
                    .forEach(field -> errors.add(FieldError.at("/" + field, "not-accepted")));
        } catch (JsonProcessingException unreadable) {
            // said below
        }
        return errors.isEmpty() ? List.of(FieldError.at("", "not-accepted")) : errors;
    }
}
