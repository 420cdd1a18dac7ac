package de.integrationsplan.organisation;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which organisations are wanted; to be used with {@code @BeanParam}. */
@SuppressWarnings("NullAway.Init")
public class OrganisationFilter {

    @QueryParam("q")
    @Nullable
    String text;

    @QueryParam("kind")
    @Nullable
    String kind;

    /** An id, or {@code none} for those that are part of nothing. */
    @QueryParam("parent")
    @Nullable
    String parent;

    @QueryParam("on")
    @Nullable
    LocalDate on;
}
