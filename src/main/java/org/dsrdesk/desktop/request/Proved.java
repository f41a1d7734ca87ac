package org.dsrdesk.desktop.request;

import org.dsrdesk.domain.deadline.DeadlineProof;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/**
 * A proof with what is needed to tell it.
 *
 * @param proof the count
 * @param edition the act that is counted by
 * @param began the event that the term began with: the latest of those that can start it
 * @param extension the extension of the duty, whether it counts or not; null without one
 */
record Proved(DeadlineProof proof, Statute.Edition edition, ClockEvent began, @Nullable Extension extension) {}
