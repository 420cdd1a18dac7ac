package de.integrationsplan.publishing.feed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The channel as an entry for open data catalogues.
 *
 * <p>Source: DCAT-AP.de 2.0, with the vocabularies that it prescribes.
 */
final class CatalogueShape {

    private static final String EU = "http://publications.europa.eu/resource/authority/";

    private static final Map<String, String> PREFIXES = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "dcatap", "http://data.europa.eu/r5r/",
            "dcatde", "http://dcat-ap.de/def/dcatde/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "vcard", "http://www.w3.org/2006/vcard/ns#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    /** The licences of the federal list that this product knows; another one is named by its own address. */
    private static final Map<String, String> LICENCES = Map.of(
            "https://www.govdata.de/dl-de/by-2-0", "http://dcat-ap.de/def/licenses/dl-by-de/2.0",
            "https://www.govdata.de/dl-de/zero-2-0", "http://dcat-ap.de/def/licenses/dl-zero-de/2.0",
            "https://creativecommons.org/licenses/by/4.0/", "http://dcat-ap.de/def/licenses/cc-by/4.0",
            "https://creativecommons.org/publicdomain/zero/1.0/", "http://dcat-ap.de/def/licenses/cc-zero");

    /**
     * @param format code in the EU's list of file types; null where it has none
     */
    private record Form(
            String title,
            String path,
            String mediaType,
            @Nullable String format) {}

    private static final List<Form> FORMS = List.of(
            new Form("JSON, seitenweise", "/measures", "application/json", "JSON"),
            new Form("JSON-LD (schema.org)", Shape.JSON_LD.path(), Shape.JSON_LD.mediaType(), "JSON_LD"),
            new Form("CSV", Shape.CSV.path(), Shape.CSV.mediaType(), "CSV"),
            new Form("Atom", Shape.ATOM.path(), Shape.ATOM.mediaType(), "ATOM"),
            new Form("Kalender (iCalendar)", Shape.CALENDAR.path(), Shape.CALENDAR.mediaType(), null));

    private CatalogueShape() {}

    static byte[] write(Whole whole) {
        ObjectNode catalogue = JsonNodeFactory.instance.objectNode();
        PREFIXES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(prefix -> catalogue.withObject("/@context").put(prefix.getKey(), prefix.getValue()));
        catalogue.put("@id", whole.address(Shape.CATALOGUE.path())).put("@type", "dcat:Catalog");
        german(catalogue, "dct:title", "Integrationsplan: " + whole.channel().name());
        german(catalogue, "dct:description", "Veröffentlichte Maßnahmen des Integrationsplans");
        publisher(whole, catalogue);
        reference(catalogue, "dct:language", EU + "language/DEU");
        time(whole, catalogue, "dct:modified");
        dataset(whole, catalogue.putObject("dcat:dataset"));
        return SchemaOrgShape.bytes(catalogue);
    }

    private static void dataset(Whole whole, ObjectNode dataset) {
        FeedRows.Channel channel = whole.channel();
        dataset.put("@id", whole.address("/measures") + "#dataset").put("@type", "dcat:Dataset");
        german(dataset, "dct:title", "Maßnahmen des Integrationsplans (" + channel.name() + ")");
        german(
                dataset,
                "dct:description",
                "Maßnahmen der Integration mit Zuständigkeiten, Terminen und Ressourcen, "
                        + "wie sie beschlossen und veröffentlicht sind.");
        dataset.put("dct:identifier", whole.address("/measures"));
        time(whole, dataset, "dct:modified");
        publisher(whole, dataset);
        contact(whole, dataset.putObject("dcat:contactPoint"));
        whole.site().contributorId().ifPresent(id -> reference(dataset, "dcatde:contributorID", id));
        whole.site().geocoding().ifPresent(place -> reference(dataset, "dcatde:politicalGeocodingURI", place));
        reference(
                dataset,
                "dcatde:politicalGeocodingLevelURI",
                "http://dcat-ap.de/def/politicalGeocoding/Level/administrativeDistrict");
        reference(dataset, "dcat:theme", EU + "data-theme/SOCI", EU + "data-theme/GOVE");
        ArrayNode keywords = dataset.putArray("dcat:keyword");
        for (String keyword : List.of("Integration", "Migration", "Maßnahmen", "Handlungsplan")) {
            keywords.addObject().put("@language", "de").put("@value", keyword);
        }
        reference(dataset, "dct:language", EU + "language/DEU");
        reference(dataset, "dct:accrualPeriodicity", EU + "frequency/IRREG");
        reference(dataset, "dct:accessRights", EU + "access-right/" + (channel.isPublic() ? "PUBLIC" : "RESTRICTED"));
        ArrayNode distributions = dataset.putArray("dcat:distribution");
        FORMS.forEach(form -> distribution(whole, form, distributions.addObject()));
    }

    private static void distribution(Whole whole, Form form, ObjectNode distribution) {
        FeedRows.Licence licence = whole.channel().licence();
        String address = whole.address(form.path());
        distribution.put("@id", address + "#distribution").put("@type", "dcat:Distribution");
        german(distribution, "dct:title", form.title());
        reference(distribution, "dcat:accessURL", address);
        reference(distribution, "dcat:downloadURL", address);
        reference(distribution, "dct:license", LICENCES.getOrDefault(licence.url(), licence.url()));
        distribution.put("dcatde:licenseAttributionByText", licence.attribution());
        reference(distribution, "dcat:mediaType", "https://www.iana.org/assignments/media-types/" + form.mediaType());
        if (form.format() != null) {
            reference(distribution, "dct:format", EU + "file-type/" + form.format());
        }
        reference(distribution, "dcatap:availability", EU + "planned-availability/STABLE");
        time(whole, distribution, "dct:modified");
    }

    private static void publisher(Whole whole, ObjectNode of) {
        of.putObject("dct:publisher")
                .put("@id", whole.site().absolute("/#publisher"))
                .put("@type", "foaf:Agent")
                .put("foaf:name", whole.site().publisher(whole.channel()));
    }

    private static void contact(Whole whole, ObjectNode contact) {
        FeedRows.Contact known = whole.channel().contact();
        contact.put("@type", "vcard:Organization");
        contact.put("vcard:fn", known == null ? whole.site().publisher(whole.channel()) : known.name());
        if (known != null && known.email() != null) {
            reference(contact, "vcard:hasEmail", "mailto:" + known.email());
        }
    }

    private static void german(ObjectNode node, String property, String text) {
        node.putObject(property).put("@language", "de").put("@value", text);
    }

    private static void time(Whole whole, ObjectNode node, String property) {
        node.putObject(property)
                .put("@type", "xsd:dateTime")
                .put("@value", whole.publishedAt().toString());
    }

    private static void reference(ObjectNode node, String property, String... addresses) {
        if (addresses.length == 1) {
            node.putObject(property).put("@id", addresses[0]);
        } else {
            ArrayNode several = node.putArray(property);
            for (String address : addresses) {
                several.addObject().put("@id", address);
            }
        }
    }
}
