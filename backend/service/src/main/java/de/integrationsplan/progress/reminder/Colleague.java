package de.integrationsplan.progress.reminder;

import java.util.Set;

/** Somebody who can sign in and be written to. */
record Colleague(String id, String name, String email, Set<String> roles) {}
