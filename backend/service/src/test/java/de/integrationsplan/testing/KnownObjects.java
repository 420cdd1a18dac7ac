package de.integrationsplan.testing;

import static de.integrationsplan.testing.User.ADMIN;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One object of most kinds, made when it is first needed, by the name of the path parameter that addresses it. */
final class KnownObjects {

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    private final Map<String, String> ids;

    KnownObjects(Map<String, String> given) {
        ids = new LinkedHashMap<>(given);
    }

    private Map<String, String> ids() {
        if (ids.isEmpty()) {
            make();
        }
        return ids;
    }

    private void make() {
        Plans.Made plan = Plans.make();
        String measure = Plans.measure(plan, "Bekannt");
        String organisation = Plans.id("/organisations", Map.of("name", "Träger " + plan.id(), "kind", "partner"));
        ids.put("planId", plan.id());
        ids.put("buildingBlockId", plan.block());
        ids.put("goalId", plan.goal());
        ids.put("measureId", measure);
        ids.put("organisationId", organisation);
        ids.put("responsibilityId", Plans.lead(measure, "40"));
        ids.put(
                "budgetLineId",
                Plans.id(
                        "/plans/" + plan.id() + "/budget-lines",
                        Map.of(
                                "kind", "money",
                                "qualifier", "exact",
                                "amount", "1000",
                                "measures", List.of(Map.of("measureId", measure)))));
        ids.put(
                "fundingProgrammeId",
                Plans.id("/funding-programmes", Map.of("name", "Programm " + plan.id(), "funderId", organisation)));
        ids.put(
                "continuationId",
                Plans.id("/plans/" + plan.id() + "/continuations", Map.of("year", 2021, "title", "Danach")));
        ids.put("channelKey", channel());
        ids.put("webhookId", webhook());
        ids.put("channel", "open-data");
        ids.put("code", "not-found");
        ids.put("fiscalYear", "2019");
    }

    private static String channel() {
        String key = "known-" + UUID.randomUUID().toString().substring(0, 8);
        Map<String, String> licence =
                Map.of("name", "dl-de/by-2-0", "url", "https://www.govdata.de/dl-de/by-2-0", "attribution", "Kreis");
        Http.posting(ADMIN, Map.of("key", key, "name", key, "access", "public", "licence", licence))
                .post("/channels")
                .then()
                .statusCode(201);
        return key;
    }

    private String webhook() {
        return Http.posting(ADMIN, Map.of("url", "http://127.0.0.1:9/hook", "enabled", false))
                .post("/channels/" + ids.get("channelKey") + "/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("webhook.id");
    }

    boolean covers(String path) {
        return PARAMETER.matcher(path).results().allMatch(parameter -> ids().containsKey(parameter.group(1)));
    }

    /** Parameters of unknown kinds get an id of nothing. */
    String fill(String path) {
        Matcher parameters = PARAMETER.matcher(path);
        return parameters.replaceAll(parameter ->
                ids().getOrDefault(parameter.group(1), parameter.group(1).equals("number") ? "999" : unknown()));
    }

    private static String unknown() {
        return "019ab000-0000-7000-8000-" + UUID.randomUUID().toString().substring(24);
    }
}
