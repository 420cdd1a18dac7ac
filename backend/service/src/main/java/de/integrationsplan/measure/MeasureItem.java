package de.integrationsplan.measure;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * One point of a measure.
 *
 * @param isNew new this year, while the measure as a whole is not
 */
@Embeddable
public record MeasureItem(
        String text,
        @JsonProperty("isNew") @Column(name = "is_new") boolean isNew) {}
