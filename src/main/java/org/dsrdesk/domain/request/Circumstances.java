package org.dsrdesk.domain.request;

import java.time.LocalDate;

/**
 * What, besides the demand itself, decides which duties exist.
 *
 * @param received the day of receipt
 * @param forwardedByRegulator whether the regulator forwarded the complaint
 */
public record Circumstances(LocalDate received, boolean forwardedByRegulator) {
    /** The circumstances of a request; the day is that of the zone in which the receipt was given. */
    public static Circumstances of(Request request) {
        return new Circumstances(request.intake().received().toLocalDate(), request.forwardedByRegulator());
    }
}
