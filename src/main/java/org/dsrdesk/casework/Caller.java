package org.dsrdesk.casework;

import java.time.ZonedDateTime;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.request.RequestNumber;

/**
 * Somebody who has asked before.
 *
 * @param who the person with the fullest name and the newest contacts that were given
 * @param requests how many requests were found
 * @param open how many of them are not closed
 * @param more whether there may be others, which nobody counted
 * @param newest the number of the newest
 * @param received when the newest was received, in the zone it was given in
 */
public record Caller(
        Requester who, int requests, int open, boolean more, RequestNumber newest, ZonedDateTime received) {}
