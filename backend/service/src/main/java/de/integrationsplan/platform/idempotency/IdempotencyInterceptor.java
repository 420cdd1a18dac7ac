package de.integrationsplan.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.platform.http.Digests;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.Principal;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Runs the operation and stores its answer in one transaction, or answers what is stored. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class IdempotencyInterceptor {

    @Inject
    StoredAnswers answers;

    @Inject
    CurrentVertxRequest request;

    @Inject
    SecurityIdentity identity;

    @Inject
    ObjectMapper mapper;

    @AroundInvoke
    @Nullable
    Object answerOnce(InvocationContext operation) throws Exception {
        String key = request.getCurrent().request().getHeader("Idempotency-Key");
        int timeout = operation.getInterceptorBinding(Idempotent.class).timeoutSeconds();
        if (key == null) {
            return timeout == 0 ? operation.proceed() : within(timeout, operation::proceed);
        }
        RequestKey requestKey = new RequestKey(caller(), operation.getMethod().getName(), key);
        String bodyHash = hash(operation.getParameters());
        return within(timeout, () -> once(requestKey, bodyHash, operation));
    }

    /** By id where there is one: a login names a person, and is kept with the answer. */
    private String caller() {
        Principal caller = identity.getPrincipal();
        return caller instanceof JsonWebToken token ? token.getSubject() : caller.getName();
    }

    private static <T> T within(int timeoutSeconds, Callable<T> operation) {
        return QuarkusTransaction.requiringNew().timeout(timeoutSeconds).call(operation);
    }

    private RestResponse<?> once(RequestKey key, String bodyHash, InvocationContext operation) throws Exception {
        if (!answers.claim(key)) {
            throw Problem.of(ProblemType.REQUEST_IN_PROGRESS);
        }
        StoredAnswers.Answer stored = answers.find(key);
        if (stored != null) {
            if (!stored.bodyHash().equals(bodyHash)) {
                throw Problem.of(ProblemType.IDEMPOTENCY_KEY_REUSED);
            }
            return stored.toResponse();
        }
        RestResponse<?> response = (RestResponse<?>) operation.proceed();
        answers.store(key, bodyHash, response);
        return response;
    }

    /** What makes two requests the same: path parameters, body and uploaded file. */
    private String hash(Object[] parameters) {
        MessageDigest digest = Digests.newSha256();
        for (Object parameter : parameters) {
            digest.update(content(parameter));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private byte[] content(@Nullable Object parameter) {
        try {
            return parameter instanceof FileUpload file
                    ? Files.readAllBytes(file.uploadedFile())
                    : mapper.writeValueAsBytes(parameter);
        } catch (JsonProcessingException notData) {
            throw new IllegalStateException(notData);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
