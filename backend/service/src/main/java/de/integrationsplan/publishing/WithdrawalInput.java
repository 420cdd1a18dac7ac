package de.integrationsplan.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.platform.contract.RequestBody;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be taken back, and why.
 *
 * @param reason for the public
 * @param replacement lineage of the measure that takes its place
 * @param channels keys; null means all
 */
@RequestBody
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WithdrawalInput(
        String reason, @Nullable UUID replacement, @Nullable List<String> channels) {}
