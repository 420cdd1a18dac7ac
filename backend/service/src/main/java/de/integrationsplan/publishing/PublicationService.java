package de.integrationsplan.publishing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import de.integrationsplan.publishing.EditionLog.ChannelEdition;
import de.integrationsplan.publishing.EditionLog.Edition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Publishes a plan: one transaction, one immutable edition, one projection for every channel. */
@ApplicationScoped
@Transactional
public class PublicationService {

    @Inject
    Gate gate;

    @Inject
    ChannelStates channels;

    @Inject
    EditionLog log;

    @Inject
    EditionQueries editions;

    @Inject
    History history;

    @Inject
    ObjectMapper mapper;

    /**
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan; 400 for unknown channels; 409 when the gate
     *     blocks, the plan is empty or older than what a channel shows, or somebody else publishes at the same time
     */
    public EditionQueries.NewEdition publish(UUID planId, PublicationInput input) {
        int year = gate.yearOf(planId);
        List<String> keys = channels.keys(input.channels());
        log.takeTurn();
        KnownPersons persons = gate.persons();
        PublishingRule.Verdict verdict = requireOpen(gate.judge(planId, year, persons), input, persons);
        Edition edition = log.open(planId, input.note(), input.decision());
        List<ChannelEdition> parts = new ArrayList<>();
        for (String key : keys) {
            PublishedState present = channels.of(key);
            requireNotOlder(key, year, present);
            ChannelDiff diff = ChannelDiff.between(present, verdict.projections());
            ChannelEdition part = ChannelEditions.publication(edition, key, present, diff, persons);
            log.append(edition, part);
            parts.add(part);
        }
        history.happened(
                "published",
                new HistorySubject("edition", edition.id(), title(edition), planId, List.of(), 1),
                shown(edition, input, parts));
        return editions.one(edition.number());
    }

    private PublishingRule.Verdict requireOpen(
            PublishingRule.Verdict verdict, PublicationInput input, KnownPersons persons) {
        if (verdict.projections().isEmpty()) {
            throw Problem.of(ProblemType.PLAN_EMPTY);
        }
        List<Finding> blocks = new ArrayList<>(verdict.blocks());
        blocks.addAll(PublishingRule.judgeTexts(mapper.valueToTree(input), persons));
        throwIfBlocked(blocks);
        return verdict;
    }

    static void throwIfBlocked(List<Finding> blocks) {
        if (!blocks.isEmpty()) {
            throw Problem.builder(ProblemType.PUBLICATION_BLOCKED, null)
                    .with("blocks", PublicationBlock.of(blocks))
                    .build();
        }
    }

    private static void requireNotOlder(String channel, int year, PublishedState present) {
        Integer shown = present.planYear();
        if (shown != null && year < shown) {
            throw Problem.of(
                    ProblemType.CONFLICT, "The channel %s already shows the plan of %d.".formatted(channel, shown));
        }
    }

    static String title(Edition edition) {
        return "Ausgabe " + edition.number();
    }

    private ObjectNode shown(Edition edition, PublicationInput input, List<ChannelEdition> parts) {
        ObjectNode shown = mapper.valueToTree(input);
        shown.put("edition", edition.number());
        shown.set(
                "channels",
                mapper.valueToTree(parts.stream().map(ChannelEdition::channel).toList()));
        shown.put(
                "measures", parts.stream().mapToInt(ChannelEdition::count).max().orElse(0));
        return shown;
    }
}
