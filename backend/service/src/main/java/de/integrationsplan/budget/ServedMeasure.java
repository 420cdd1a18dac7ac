package de.integrationsplan.budget;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code budget_line_measure}.
 *
 * @param planId the line's plan: with it the database sees to it that a line serves only measures of its own plan
 */
@Embeddable
record ServedMeasure(
        @Column(name = "measure_id") UUID measureId,
        @Column(name = "plan_id") UUID planId,
        @Column(name = "position") int position,
        @Column(name = "share") @Nullable BigDecimal share) {}
