package de.integrationsplan.publishing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationsplan.history.History;
import de.integrationsplan.history.HistorySubject;
import de.integrationsplan.platform.problem.FieldError;
import de.integrationsplan.platform.problem.Problem;
import de.integrationsplan.platform.problem.ProblemType;
import de.integrationsplan.publishing.ChannelEditions.Withdrawn;
import de.integrationsplan.publishing.EditionLog.Edition;
import de.integrationsplan.publishing.channel.ChannelScope;
import de.integrationsplan.publishing.channel.Channels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes a published measure back at once: an edition that does nothing but that. */
@ApplicationScoped
@Transactional
public class WithdrawalService {

    @Inject
    EntityManager database;

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
     * Channels that do not show the measure are left alone; closed ones are not, as they may be opened again.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a measure; 400 for unknown channels or replacement; 409 when
     *     none of the channels shows it, the reason names a person, or somebody else publishes at the same time
     */
    public EditionQueries.NewEdition withdraw(UUID measureId, WithdrawalInput input) {
        Withdrawn measure = find(measureId);
        requireReplacement(measure, input.replacement());
        List<ChannelScope> wanted = channels.any(input.channels());
        turn.take();
        KnownPersons persons = gate.persons();
        PublicationBlocked.throwIfAny(PublishingRule.judgeInput(mapper.valueToTree(input), persons));
        Map<String, PublishedState> showing = showing(wanted, measure);
        Edition edition = log.open(measure.planId(), null, null);
        showing.forEach((key, present) ->
                log.append(edition, ChannelEditions.withdrawal(edition, key, present, measure, input, persons)));
        ObjectNode shown = mapper.valueToTree(input);
        shown.put("edition", edition.number());
        shown.set("channels", mapper.valueToTree(showing.keySet()));
        history.happened(
                "withdrawn",
                new HistorySubject("edition", edition.id(), measure.title(), measure.planId(), List.of(measureId), 1),
                shown);
        return editions.one(edition.number());
    }

    private Map<String, PublishedState> showing(List<ChannelScope> wanted, Withdrawn measure) {
        Map<String, PublishedState> showing = new LinkedHashMap<>();
        for (ChannelScope channel : wanted) {
            PublishedState present = states.of(channel.key());
            PublishedState.Entry entry = present.visible().get(measure.lineage());
            if (entry != null && entry.measureId().equals(measure.id())) {
                showing.put(channel.key(), present);
            }
        }
        if (showing.isEmpty()) {
            throw Problem.of(ProblemType.CONFLICT, "The measure is not visible in any of these channels.");
        }
        return showing;
    }

    private Withdrawn find(UUID measureId) {
        List<?> rows = database.createNativeQuery("""
                        select plan_id, cast(lineage as text), title, version from measure where id = ?1""", Tuple.class)
                .setParameter(1, measureId)
                .getResultList();
        if (rows.isEmpty()) {
            throw Problem.notFound();
        }
        Tuple row = (Tuple) rows.get(0);
        return new Withdrawn(
                measureId,
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(3, Integer.class));
    }

    private void requireReplacement(Withdrawn measure, @Nullable UUID replacement) {
        if (replacement == null) {
            return;
        }
        boolean known = (Boolean)
                database.createNativeQuery("select exists (select from measure where lineage = ?1)", Boolean.class)
                        .setParameter(1, replacement)
                        .getSingleResult();
        if (!known || replacement.toString().equals(measure.lineage())) {
            throw Problem.invalid(FieldError.at("/replacement", "unknown-reference"));
        }
    }
}
