package de.integrationsplan.transfer.measures;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationsplan.measure.MeasureFilter;
import de.integrationsplan.measure.MeasureService;
import de.integrationsplan.platform.http.RawJson;
import de.integrationsplan.platform.page.PageRequest;
import de.integrationsplan.platform.page.Slice;
import de.integrationsplan.platform.table.Sheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The measures that somebody sees, as a table. */
@ApplicationScoped
public class MeasureTableService {

    private static final int AT_ONCE = 200;

    @Inject
    MeasureService measures;

    @Inject
    ObjectMapper mapper;

    /** In one transaction, so that all pages show the same state of the plan. */
    @Transactional
    public Sheet sheet(UUID planId, MeasureFilter filter, MeasureTableQuery query) {
        List<JsonNode> rows = all(planId, filter);
        query.order().stream()
                .map(MeasureOrder::comparator)
                .reduce(Comparator::thenComparing)
                .ifPresent(rows::sort);
        return new Sheet(
                "Maßnahmen",
                query.columns().stream().map(MeasureColumn::heading).toList(),
                rows.stream().map(measure -> cells(query.columns(), measure)).toList());
    }

    private List<JsonNode> all(UUID planId, MeasureFilter filter) {
        List<JsonNode> all = new ArrayList<>();
        List<String> after = null;
        do {
            Slice<RawJson> slice = measures.list(filter, planId, null, new PageRequest(AT_ONCE, after));
            slice.items().forEach(measure -> all.add(parsed(measure)));
            after = slice.nextKey();
        } while (after != null);
        return all;
    }

    private static List<@Nullable Object> cells(List<MeasureColumn> columns, JsonNode measure) {
        List<@Nullable Object> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(column.cell(measure)));
        return cells;
    }

    private JsonNode parsed(RawJson measure) {
        try {
            return mapper.readTree(measure.text());
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException(notOurs);
        }
    }
}
