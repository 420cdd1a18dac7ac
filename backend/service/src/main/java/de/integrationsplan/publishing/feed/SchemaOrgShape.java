package de.integrationsplan.publishing.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.platform.http.Api;

/** JSON-LD in the words of schema.org: a DataFeed of Projects; what schema.org has no word for keeps the contract's, prefixed. */
final class SchemaOrgShape {

    private static final ObjectMapper MAPPER = new JsonMapper();

    private SchemaOrgShape() {}

    static byte[] write(Whole whole) {
        FeedRows.Channel channel = whole.channel();
        ObjectNode feed = MAPPER.createObjectNode();
        feed.putArray("@context")
                .add("https://schema.org/")
                .addObject()
                .put("plan", whole.site().absolute(Api.PATH + "/openapi.yaml#"));
        feed.put("@id", whole.address("/measures")).put("@type", "DataFeed").put("name", channel.name());
        feed.put("version", Integer.toString(whole.edition().number()));
        feed.put("dateModified", whole.publishedAt().toString());
        feed.put("license", channel.licence().url())
                .put("creditText", channel.licence().attribution());
        feed.put("isAccessibleForFree", true).put("inLanguage", "de");
        organisation(feed.putObject("publisher"), whole.site().publisher(channel));
        feed.putObject("identifier")
                .put("@type", "PropertyValue")
                .put("propertyID", "sha-256")
                .put("value", whole.edition().digest());
        ArrayNode elements = feed.putArray("dataFeedElement");
        whole.each((measure, shown) -> element(whole, measure, shown)).forEach(elements::add);
        return bytes(feed);
    }

    static byte[] bytes(ObjectNode document) {
        try {
            return MAPPER.writeValueAsBytes(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectNode element(Whole whole, JsonNode measure, PublishedItem shown) {
        ObjectNode element = MAPPER.createObjectNode();
        element.put("@type", "DataFeedItem")
                .put("dateModified", shown.changedAt().toString());
        ObjectNode project = element.putObject("item");
        project.put("@id", "urn:uuid:" + Whole.lineage(measure)).put("@type", "Project");
        project.put("identifier", Whole.lineage(measure)).put("url", whole.address(measure));
        put(project, "name", measure.path("title").asText());
        put(project, "description", Whole.description(measure));
        put(project, "foundingDate", measure.path("schedule").path("from").asText());
        put(project, "dissolutionDate", measure.path("schedule").path("to").asText());
        put(project, "plan:status", measure.path("status").asText());
        put(project, "plan:year", measure.path("year").asText());
        ArrayNode keywords = project.putArray("keywords");
        Whole.texts(measure.path("buildingBlocks"), "title").forEach(keywords::add);
        Whole.texts(measure.path("goals")).forEach(keywords::add);
        Whole.texts(measure.path("targetGroups")).forEach(keywords::add);
        measure.path("schedule").path("events").forEach(event -> event(project.withArray("event"), event));
        measure.path("responsibilities").forEach(party -> member(project.withArray("member"), party));
        measure.path("budgetLines").forEach(line -> grant(project, line));
        measure.path("links").forEach(link -> link(project.withArray("subjectOf"), link));
        return element;
    }

    private static void event(ArrayNode events, JsonNode event) {
        events.addObject()
                .put("@type", "Event")
                .put("name", event.path("title").asText())
                .put("startDate", event.path("date").asText());
    }

    private static void member(ArrayNode members, JsonNode party) {
        ObjectNode role = members.addObject()
                .put("@type", "OrganizationRole")
                .put("roleName", party.path("role").asText());
        put(role, "description", party.path("note").asText());
        JsonNode organisation = party.path("organisation");
        if (organisation.isObject()) {
            ObjectNode member = role.putObject("member");
            organisation(member, organisation.path("name").asText());
            put(member, "identifier", organisation.path("key").asText());
        }
    }

    /** An amount as the plan means it: a most is not a value. */
    private static void grant(ObjectNode project, JsonNode line) {
        if (!line.has("amount")) {
            return;
        }
        ObjectNode grant = project.withArray("funding").addObject().put("@type", "MonetaryGrant");
        put(grant, "name", line.path("label").asText());
        put(grant, "description", line.path("wording").asText());
        ObjectNode amount = grant.putObject("amount")
                .put("@type", "MonetaryAmount")
                .put("currency", line.path("currency").asText("EUR"));
        String figure = line.path("amount").asText();
        switch (line.path("qualifier").asText()) {
            case "at-most" -> amount.put("maxValue", figure);
            case "at-least" -> amount.put("minValue", figure);
            default -> amount.put(line.has("amountFrom") ? "maxValue" : "value", figure);
        }
        put(amount, "minValue", line.path("amountFrom").asText());
        put(amount, "plan:qualifier", line.path("qualifier").asText());
    }

    private static void link(ArrayNode links, JsonNode link) {
        links.addObject()
                .put("@type", "CreativeWork")
                .put("name", link.path("title").asText())
                .put("url", link.path("url").asText());
    }

    private static void organisation(ObjectNode node, String name) {
        node.put("@type", "Organization").put("name", name);
    }

    private static void put(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }
}
