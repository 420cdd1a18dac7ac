package de.integrationsplan.testing;

import java.util.Arrays;

/** Measures several things in turns, so that whatever else the machine does meets all of them alike. */
public final class Turns {

    private Turns() {}

    /** One of the things. */
    @FunctionalInterface
    public interface Step {
        void take() throws Exception;
    }

    /** How long each takes: the median of the rounds after the warm-up, in milliseconds. */
    public static double[] medians(int warmUp, int rounds, Step... steps) throws Exception {
        double[][] taken = new double[steps.length][rounds];
        for (int round = -warmUp; round < rounds; round++) {
            for (int step = 0; step < steps.length; step++) {
                long start = System.nanoTime();
                steps[step].take();
                if (round >= 0) {
                    taken[step][round] = (System.nanoTime() - start) / 1e6;
                }
            }
        }
        return Arrays.stream(taken)
                .mapToDouble(times -> Arrays.stream(times)
                        .sorted()
                        .skip(rounds / 2)
                        .findFirst()
                        .orElseThrow())
                .toArray();
    }
}
