package de.integrationsplan.transfer.export;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import de.integrationsplan.job.Outcome;
import de.integrationsplan.platform.table.Sheet;
import de.integrationsplan.platform.table.Tables;
import java.util.List;
import java.util.Locale;

/** The forms in which a plan leaves the product. */
public enum ExportFormat {
    CSV,
    XLSX;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static ExportFormat of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    /** @param name of the file, without ending */
    Outcome.File write(String name, Sheet sheet) {
        return switch (this) {
            case CSV -> new Outcome.File(name + ".csv", Tables.CSV, Tables.csv(sheet));
            case XLSX -> new Outcome.File(name + ".xlsx", Tables.XLSX, Tables.xlsx(List.of(sheet)));
        };
    }
}
