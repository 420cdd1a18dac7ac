package de.integrationsplan.measure;

import de.integrationsplan.platform.search.SearchWords;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which measures are wanted, and in which order; to be used with {@code @BeanParam}. */
@SuppressWarnings("NullAway.Init")
public class MeasureFilter {

    @QueryParam("q")
    @Nullable
    String text;

    @QueryParam("buildingBlock")
    @Nullable
    UUID buildingBlock;

    @QueryParam("goal")
    @Nullable
    UUID goal;

    @QueryParam("organisation")
    @Nullable
    String organisation;

    @QueryParam("role")
    @Nullable
    String role;

    @QueryParam("status")
    @Nullable
    String status;

    @QueryParam("isNew")
    @Nullable
    Boolean isNew;

    @QueryParam("withoutLead")
    @Nullable
    Boolean withoutLead;

    @QueryParam("publication")
    @Nullable
    String publication;

    /** A day or an instant. */
    @QueryParam("updatedSince")
    @Nullable
    String updatedSince;

    @QueryParam("sort")
    @Nullable
    String sort;

    @QueryParam("include")
    @Nullable
    String include;

    boolean wants(String part) {
        return include != null && List.of(include.split(",")).contains(part);
    }

    SearchWords words() {
        return SearchWords.of(text);
    }

    /** Without an order of its own a search answers what fits best. */
    boolean byRelevance() {
        return text != null && (sort == null || sort.equals(MeasureSort.RELEVANCE));
    }

    MeasureSort order() {
        return sort == null ? MeasureSort.POSITION : MeasureSort.of(sort);
    }

    boolean descending() {
        return sort != null && sort.startsWith("-");
    }

    String[] statuses() {
        return status == null ? new String[0] : status.split(",");
    }

    /** Ids or keys. */
    List<String> organisations() {
        return organisation == null ? List.of() : List.of(organisation.split(","));
    }
}
