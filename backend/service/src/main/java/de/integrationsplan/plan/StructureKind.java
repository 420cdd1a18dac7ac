package de.integrationsplan.plan;

/** The two kinds of parts that give a plan its structure. */
enum StructureKind {
    BUILDING_BLOCK("building_block", "building-block", "memberIds", "members"),
    GOAL("goal", "goal", "buildingBlockIds", "buildingBlocks");

    private final String table;
    private final String entity;
    private final String references;
    private final String shownReferences;

    StructureKind(String table, String entity, String references, String shownReferences) {
        this.table = table;
        this.entity = entity;
        this.references = references;
        this.shownReferences = shownReferences;
    }

    String table() {
        return table;
    }

    /** As history calls it. */
    String entity() {
        return entity;
    }

    /** The field of the input that names building blocks by id. */
    String references() {
        return references;
    }

    /** The field in which people read their titles. */
    String shownReferences() {
        return shownReferences;
    }
}
