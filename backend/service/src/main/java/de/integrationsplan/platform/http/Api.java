package de.integrationsplan.platform.http;

/** Facts of the HTTP surface that more than one place needs. */
public final class Api {

    public static final String PATH = "/api/v1";
    public static final String VERSION = "1.1.0";
    public static final String MERGE_PATCH = "application/merge-patch+json";
    public static final String PROBLEM = "application/problem+json";

    private Api() {}
}
