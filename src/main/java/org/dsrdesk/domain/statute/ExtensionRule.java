package org.dsrdesk.domain.statute;

import org.jspecify.annotations.Nullable;

/**
 * How far a term may be extended, once, by a reasoned notice.
 *
 * @param ceiling the most that may be added, in the unit of the term
 * @param noticeTo who must get the notice before the first term ends
 * @param words what the notice must say; null where the rule names nothing
 */
public record ExtensionRule(Term ceiling, NoticeTo noticeTo, @Nullable Text words) {}
