package org.dsrdesk.packs;

import org.dsrdesk.domain.statute.Statute;

/**
 * A rule pack that was read and whose worked samples came out.
 *
 * @param samples how many samples it has
 */
public record CheckedPack(Statute statute, int samples) {}
