package de.integrationsplan.platform.page;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/** The paging parameters of a request, to be used with {@code @BeanParam}. */
@SuppressWarnings("NullAway.Init")
public class PageQuery {

    @QueryParam("limit")
    @DefaultValue("50")
    int limit;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    @Context
    UriInfo uri;
}
