package org.dsrdesk.domain.request;

/**
 * Names a place of work of an operator's profile.
 *
 * @param kind what the place is
 * @param id the identity of the system or recipient; empty for {@link TaskPlace.Kind#OTHER}
 */
public record PlaceId(TaskPlace.Kind kind, String id) {}
