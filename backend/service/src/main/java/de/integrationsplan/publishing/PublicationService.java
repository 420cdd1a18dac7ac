package de.integrationsplan.publishing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import de.integrationsplan.publishing.EditionLog.ChannelEdition;
import de.integrationsplan.publishing.EditionLog.Edition;
import de.integrationsplan.publishing.channel.ChannelScope;
import de.integrationsplan.publishing.channel.Channels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Publishes a plan: one transaction, one immutable edition, one projection, of which each channel shows its part. */
@ApplicationScoped
@Transactional
public class PublicationService {

    @Inject
    Gate gate;

    @Inject
    Channels channels;

    @Inject
    ChannelStates states;

    @Inject
    PublishingTurn turn;

    @Inject
    EditionLog log;

    @Inject
    EditionQueries editions;

    @Inject
    History history;

    @Inject
    ObjectMapper mapper;

    /**
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan; 400 for unknown or closed channels; 409 when the
     *     gate blocks, the plan is empty or older than what a channel shows, or somebody else publishes at the same time
     */
    public EditionQueries.NewEdition publish(UUID planId, PublicationInput input) {
        int year = gate.yearOf(planId);
        List<ChannelScope> wanted = channels.open(input.channels());
        turn.take();
        turn.requireSeen(input.basedOn(), wanted.stream().map(ChannelScope::key).toList());
        KnownPersons persons = gate.persons();
        List<PublishingRule.Judged> plan = gate.judge(planId, year, persons);
        List<PublishingRule.Verdict> verdicts = wanted.stream()
                .map(channel -> PublishingRule.forChannel(plan, channel))
                .toList();
        requirePublishable(plan, verdicts, input, persons);
        Set<String> inPlan =
                plan.stream().map(one -> one.projection().lineage()).collect(Collectors.toSet());
        Edition edition = log.open(planId, input.note(), input.decision());
        List<ChannelEdition> parts = new ArrayList<>();
        for (PublishingRule.Verdict verdict : verdicts) {
            String key = verdict.channel().key();
            PublishedState present = states.of(key);
            requireNotOlder(key, year, present);
            ChannelDiff diff = ChannelDiff.between(present, verdict.projections());
            ChannelEdition part = ChannelEditions.publication(edition, key, present, diff, inPlan, persons);
            log.append(edition, part);
            parts.add(part);
        }
        history.happened(
                "published",
                new HistorySubject("edition", edition.id(), title(edition), planId, List.of(), 1),
                shown(edition, input, parts));
        return editions.one(edition.number());
    }

    private void requirePublishable(
            List<PublishingRule.Judged> plan,
            List<PublishingRule.Verdict> verdicts,
            PublicationInput input,
            KnownPersons persons) {
        if (verdicts.isEmpty()) {
            throw Problem.of(ProblemType.CONFLICT, "No channel is open.");
        }
        if (plan.isEmpty()) {
            throw Problem.of(ProblemType.PLAN_EMPTY);
        }
        Set<Finding> blocks = new LinkedHashSet<>(PublishingRule.judgeInput(mapper.valueToTree(input), persons));
        verdicts.forEach(verdict -> blocks.addAll(verdict.blocks()));
        PublicationBlocked.throwIfAny(List.copyOf(blocks));
    }

    private static void requireNotOlder(String channel, int year, PublishedState present) {
        Integer shown = present.planYear();
        if (shown != null && year < shown) {
            throw Problem.of(
                    ProblemType.CONFLICT, "The channel %s already shows the plan of %d.".formatted(channel, shown));
        }
    }

    private static String title(Edition edition) {
        return "Ausgabe " + edition.number();
    }

    private ObjectNode shown(Edition edition, PublicationInput input, List<ChannelEdition> parts) {
        ObjectNode shown = mapper.valueToTree(input);
        shown.remove("basedOn");
        shown.put("edition", edition.number());
        shown.set(
                "channels",
                mapper.valueToTree(parts.stream().map(ChannelEdition::channel).toList()));
        shown.put(
                "measures", parts.stream().mapToInt(ChannelEdition::count).max().orElse(0));
        return shown;
    }
}
