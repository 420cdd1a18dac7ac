package de.integrationsplan.testing;

import java.util.UUID;

/**
 * Contact persons whose names stand in no text of another test. All tests share a database, and whoever may not be named in public
 * blocks every publication that says their surname: an ordinary word as a name would refuse other tests their editions.
 */
public final class Persons {

    private Persons() {}

    /** A name as staff write it. */
    public static String name() {
        return "Frau " + surname();
    }

    public static String surname() {
        return "Kanarie" + UUID.randomUUID().toString().substring(24);
    }
}
