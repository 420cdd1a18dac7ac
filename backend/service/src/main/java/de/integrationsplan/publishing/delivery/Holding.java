package de.integrationsplan.publishing.delivery;

/**
 * An edition that a reader was given completely.
 *
 * @param sequence of the channel's last change in it; together with the number it tells the edition from one in a history that a
 *     backup has replaced
 */
record Holding(int edition, long sequence, Way way) {

    boolean isSameEdition(Holding other) {
        return edition == other.edition && sequence == other.sequence;
    }
}
