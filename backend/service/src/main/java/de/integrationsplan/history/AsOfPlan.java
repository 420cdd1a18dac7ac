package de.integrationsplan.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;

/** A plan as it was at an instant, each object as it was written then; in the plan's order of then. */
public record AsOfPlan(
        Instant at,
        ObjectNode plan,
        List<ObjectNode> buildingBlocks,
        List<ObjectNode> goals,
        List<ObjectNode> measures,
        List<ObjectNode> budgetLines) {}
