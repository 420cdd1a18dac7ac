package de.integrationsplan.progress;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** Which part of what is due is wanted, to be used with {@code @BeanParam}. */
@SuppressWarnings("NullAway.Init")
public class DueQuery {

    /** Days ahead that count as upcoming unless the caller says otherwise. */
    static final int USUALLY_AHEAD = 30;

    private static final String UPCOMING = "upcoming";

    @QueryParam("show")
    @DefaultValue("due")
    String show;

    @QueryParam("within")
    @Nullable
    Integer within;

    int daysAhead() {
        if (within != null) {
            return within;
        }
        return show.equals(UPCOMING) ? USUALLY_AHEAD : 0;
    }
}
