package org.dsrdesk.domain.statute;

/**
 * How long evidence must be kept.
 *
 * @param id unique within the pack
 * @param title what is kept, in a few words
 * @param words what the rule says, in own words
 * @param citation where the rule stands
 * @param term how long
 * @param confidence how the rule was checked
 */
public record Retention(String id, Text title, Text words, Citation citation, Term term, Confidence confidence) {}
