package de.integrationsplan.localstack;

import org.jspecify.annotations.Nullable;

/** The stack cannot start or go on. The message is meant for the person at the terminal and says what to do. */
public final class StackException extends RuntimeException {

    public StackException(String message) {
        super(message);
    }

    public StackException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
