package de.integrationsplan.publishing;

import de.integrationsplan.publishing.PublicationPreview.ChannelPreview;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Answers what a publication would do, without doing it. */
@ApplicationScoped
@Transactional
public class PreviewService {

    @Inject
    EntityManager database;

    @Inject
    Gate gate;

    @Inject
    ChannelStates channels;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan */
    public PublicationPreview preview(UUID planId) {
        int year = gate.yearOf(planId);
        PublishingRule.Verdict verdict = gate.judge(planId, year, gate.persons());
        Set<Finding> warnings = new LinkedHashSet<>(verdict.warnings());
        List<ChannelPreview> previews = new ArrayList<>();
        for (Tuple channel : channelNames()) {
            String key = channel.get(0, String.class);
            PublishedState present = channels.of(key);
            ChannelDiff diff = ChannelDiff.between(present, verdict.projections());
            diff.staysOut().forEach(measure -> warnings.add(Finding.of(measure, "publication", "stays-withdrawn")));
            previews.add(ChannelPreview.of(key, channel.get(1, String.class), present, diff));
        }
        return new PublicationPreview(
                planId, PublicationBlock.of(verdict.blocks()), PublicationBlock.of(List.copyOf(warnings)), previews);
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> channelNames() {
        return database.createNativeQuery("select key, name from channel order by key", Tuple.class)
                .getResultList();
    }
}
