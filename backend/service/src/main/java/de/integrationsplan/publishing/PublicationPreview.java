package de.integrationsplan.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationsplan.history.FieldChange;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What each channel would see change, and what blocks it; the contract's schema of the same name.
 *
 * @param edition the newest in any of the channels; 0 before the first
 */
public record PublicationPreview(
        UUID planId,
        int edition,
        List<PublicationBlock> blocks,
        List<PublicationBlock> warnings,
        List<ChannelPreview> channels) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChannelPreview(
            String key,
            String name,
            @Nullable Integer edition,
            List<PublicationBlock> blocks,
            List<PublicationBlock> warnings,
            List<PreviewItem> appear,
            List<PreviewItem> change,
            List<PreviewItem> disappear,
            int unchanged) {

        static ChannelPreview of(
                PublishingRule.Verdict verdict, List<Finding> warnings, PublishedState present, ChannelDiff diff) {
            return new ChannelPreview(
                    verdict.channel().key(),
                    verdict.channel().name(),
                    present.edition(),
                    PublicationBlock.of(verdict.blocks()),
                    PublicationBlock.of(warnings),
                    diff.added().stream().map(PreviewItem::of).toList(),
                    diff.changed().stream().map(PreviewItem::of).toList(),
                    diff.removed().entrySet().stream()
                            .map(entry -> PreviewItem.of(entry.getKey(), entry.getValue()))
                            .toList(),
                    diff.unchanged().size());
        }
    }

    /** @param fields only of a change */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PreviewItem(
            String lineage,
            @Nullable UUID measureId,
            String title,
            @Nullable List<FieldChange> fields) {

        static PreviewItem of(Projection appearing) {
            return new PreviewItem(appearing.lineage(), appearing.measure().id(), appearing.title(), null);
        }

        static PreviewItem of(ChannelDiff.Change change) {
            Projection after = change.projection();
            return new PreviewItem(
                    after.lineage(),
                    after.measure().id(),
                    after.title(),
                    FieldChange.between(CanonicalJson.read(change.before().document()), after.published()));
        }

        static PreviewItem of(String lineage, PublishedState.Entry disappearing) {
            return new PreviewItem(lineage, disappearing.measureId(), disappearing.title(), null);
        }
    }
}
