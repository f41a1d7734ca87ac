package org.dsrdesk.domain.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A longer term, and the reasoned notice that makes it count once it went out in time (152-FZ arts. 14(3), 20(1),
 * 20(4), 21(5.1)).
 *
 * @param until the new last day, in the operator's zone
 * @param noticeSent the day the notice went out; null while the extension is only announced
 * @param reasons the reasons of the notice
 */
public record Extension(LocalDate until, @Nullable LocalDate noticeSent, String reasons) {
    /** An extension whose notice is still to be sent. */
    public static Extension announced(LocalDate until, String reasons) {
        return new Extension(until, null, reasons);
    }

    /** Whether its notice is still to be sent. */
    public boolean waits() {
        return noticeSent == null;
    }

    /** Whether its notice went out by a day, the last on which that is lawful. */
    public boolean toldBy(LocalDate last) {
        return noticeSent != null && !noticeSent.isAfter(last);
    }

    /** The same extension with its notice sent on a day; with none sent for null. */
    public Extension told(@Nullable LocalDate day) {
        return new Extension(until, day, reasons);
    }
}
