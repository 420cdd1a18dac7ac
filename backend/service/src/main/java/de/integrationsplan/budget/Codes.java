package de.integrationsplan.budget;

import java.util.Arrays;
import java.util.function.Function;

/** Finds the constant that stands for a code of the contract. */
final class Codes {

    private Codes() {}

    /** @throws IllegalArgumentException when there is none: contract and database let no other code in */
    static <E extends Enum<E>> E find(E[] constants, Function<E, String> code, String wanted) {
        return Arrays.stream(constants)
                .filter(constant -> code.apply(constant).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(wanted));
    }
}
