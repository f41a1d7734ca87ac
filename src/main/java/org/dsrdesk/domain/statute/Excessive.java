package org.dsrdesk.domain.statute;

/**
 * An act's clause on manifestly unfounded or excessive requests.
 *
 * @param words what the clause says, in own words
 * @param citation where it stands
 * @param fee whether a fee may be asked
 * @param refusal whether such a request may be refused
 * @param confidence how the rule was checked
 */
public record Excessive(Text words, Citation citation, boolean fee, boolean refusal, Confidence confidence) {}
