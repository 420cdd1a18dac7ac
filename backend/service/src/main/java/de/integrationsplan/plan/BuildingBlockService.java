package de.integrationsplan.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Use cases around building blocks. */
@ApplicationScoped
@Transactional
public class BuildingBlockService extends StructureService<BuildingBlockInput, BuildingBlock> {

    @Inject
    BuildingBlockRepository blocks;

    BuildingBlockService() {
        super(StructureKind.BUILDING_BLOCK, BuildingBlockInput.class);
    }

    @Override
    PanacheRepositoryBase<BuildingBlock, UUID> parts() {
        return blocks;
    }

    @Override
    BuildingBlock make(UUID planId, BuildingBlockInput input, int position, Instant now) {
        return new BuildingBlock(planId, input, position, now);
    }
}
