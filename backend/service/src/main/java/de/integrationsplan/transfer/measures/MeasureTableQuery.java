package de.integrationsplan.transfer.measures;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which columns are wanted, in which order the rows; to be used with {@code @BeanParam}. */
@SuppressWarnings("NullAway.Init")
public class MeasureTableQuery {

    private static final String LIKE_THE_COUNTYS =
            "block,goal,title,description,items,status,lead,cooperation,further,resources";

    @QueryParam("columns")
    @DefaultValue(LIKE_THE_COUNTYS)
    String columns;

    @QueryParam("sort")
    @Nullable
    String sort;

    List<MeasureColumn> columns() {
        return Arrays.stream(columns.split(",")).map(MeasureColumn::ofCode).toList();
    }

    /** The first decides, the next where it is equal; empty for the order of the list. */
    List<MeasureOrder> order() {
        return sort == null
                ? List.of()
                : Arrays.stream(sort.split(",")).map(MeasureOrder::of).toList();
    }
}
