package de.integrationsplan.transfer.reading;

/** How sure a reading is: HIGH = the source says so, MEDIUM = a rule was needed, LOW = a guess that a person must confirm. */
public enum Certainty {
    HIGH,
    MEDIUM,
    LOW;

    /** The less certain of the two: a reading is as sure as its weakest part. */
    public Certainty and(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
