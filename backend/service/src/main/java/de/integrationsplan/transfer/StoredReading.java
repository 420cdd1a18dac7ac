package de.integrationsplan.transfer;

import de.integrationsplan.transfer.reading.Reading;
import java.util.Locale;

/** A reading as it is kept and as the contract shows it. */
record StoredReading(int row, String column, String wording, String read, String certainty) {

    static StoredReading of(Reading reading) {
        return new StoredReading(
                reading.row(),
                reading.column().key(),
                reading.wording(),
                reading.read(),
                reading.certainty().name().toLowerCase(Locale.ROOT));
    }
}
