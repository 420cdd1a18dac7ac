package de.integrationsplan.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cell of an import that a line was read from. */
@Embeddable
public record SourceRef(
        @Column(name = "source_import_id") UUID importId,
        @Column(name = "source_row") Integer row,
        @Column(name = "source_page") @Nullable String page) {}
