package de.integrationsplan.measure;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which measures are wanted; to be used with {@code @BeanParam}. */
@SuppressWarnings("NullAway.Init")
public class MeasureFilter {

    private static final int MAX_TERMS = 8;

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

    @QueryParam("changedSince")
    @Nullable
    LocalDate changedSince;

    @QueryParam("include")
    @Nullable
    String include;

    boolean wantsTotal() {
        return "total".equals(include);
    }

    /** The words of a search; empty when nothing is searched. */
    List<String> terms() {
        return text == null
                ? List.of()
                : Arrays.stream(text.toLowerCase(Locale.GERMAN).split("[\\s,;]+"))
                        .map(term -> term.replaceAll("^\\p{Punct}+|\\p{Punct}+$", ""))
                        .filter(term -> !term.isEmpty())
                        .limit(MAX_TERMS)
                        .toList();
    }

    String[] statuses() {
        return status == null ? new String[0] : status.split(",");
    }
}
