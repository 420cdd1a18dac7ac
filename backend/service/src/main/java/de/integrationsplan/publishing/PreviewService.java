package de.integrationsplan.publishing;

import de.integrationsplan.publishing.PublicationPreview.ChannelPreview;
import de.integrationsplan.publishing.channel.ChannelScope;
import de.integrationsplan.publishing.channel.Channels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Answers what a publication would do, without doing it. */
@ApplicationScoped
@Transactional
public class PreviewService {

    @Inject
    Gate gate;

    @Inject
    Channels channels;

    @Inject
    ChannelStates states;

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 without such a plan */
    public PublicationPreview preview(UUID planId) {
        int year = gate.yearOf(planId);
        List<PublishingRule.Judged> plan = gate.judge(planId, year, gate.persons());
        Set<Finding> blocks = new LinkedHashSet<>();
        Set<Finding> warnings = new LinkedHashSet<>();
        List<ChannelPreview> previews = new ArrayList<>();
        int newest = 0;
        for (ChannelScope channel : channels.open()) {
            PublishingRule.Verdict verdict = PublishingRule.forChannel(plan, channel);
            PublishedState present = states.of(channel.key());
            ChannelDiff diff = ChannelDiff.between(present, verdict.projections());
            List<Finding> warned = new ArrayList<>(verdict.warnings());
            diff.staysOut().forEach(measure -> warned.add(Finding.of(measure, "publication", "stays-withdrawn")));
            blocks.addAll(verdict.blocks());
            warnings.addAll(warned);
            previews.add(ChannelPreview.of(verdict, warned, present, diff));
            newest = Math.max(newest, Objects.requireNonNullElse(present.edition(), 0));
        }
        return new PublicationPreview(
                planId,
                newest,
                PublicationBlock.of(List.copyOf(blocks)),
                PublicationBlock.of(List.copyOf(warnings)),
                previews);
    }
}
