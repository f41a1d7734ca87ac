package org.dsrdesk.domain.request;

import java.time.LocalDate;

/**
 * A term extended by a reasoned notice.
 *
 * @param until the new last day, in the operator's zone
 * @param noticeSent the day the notice went out
 * @param reasons the reasons the notice gave
 */
public record Extension(LocalDate until, LocalDate noticeSent, String reasons) {}
