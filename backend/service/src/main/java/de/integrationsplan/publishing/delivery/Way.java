package de.integrationsplan.publishing.delivery;

/** How a reader came to hold an edition. */
enum Way {
    FULL_LOAD("full-load"),
    CHANGES("changes");

    private final String key;

    Way(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
