package org.dsrdesk.correspondence;

import org.dsrdesk.domain.letter.LetterAbout;

/**
 * A letter that may be written for a demand as it stands.
 *
 * @param about what it would be about
 * @param to whom it would go, by name; empty for acts and notes
 * @param wanted whether a duty, a task or the law waits for it and no such letter is open or out
 */
public record Proposal(LetterAbout about, String to, boolean wanted) {}
