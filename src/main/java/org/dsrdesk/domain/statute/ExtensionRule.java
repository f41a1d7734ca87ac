package org.dsrdesk.domain.statute;

/**
 * How far a term may be extended, once, by a reasoned notice.
 *
 * @param ceiling the most that may be added, in the unit of the term
 * @param noticeTo who must get the notice before the first term ends
 */
public record ExtensionRule(Term ceiling, NoticeTo noticeTo) {}
