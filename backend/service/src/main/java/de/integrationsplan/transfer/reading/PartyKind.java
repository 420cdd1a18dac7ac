package de.integrationsplan.transfer.reading;

/** What a named party is. */
public enum PartyKind {
    /** An office of the county administration: key 40, or a name that ends in "amt". */
    OFFICE,
    /** A unit of an office: key 50-5. */
    UNIT,
    /** A town of the county, by name. */
    MUNICIPALITY,
    /** An organisation outside the administration, by name. */
    PARTNER,
    /** A function or a group of people or organisations: "Referentin", "Wohlfahrtsverbände". */
    GROUP,
    /** Nobody by name: "alle teilnehmenden Ämter", "und weitere" on its own, or a person without an organisation. */
    UNNAMED
}
