package org.dsrdesk.domain.request;

import org.jspecify.annotations.Nullable;

/**
 * What has happened to one duty of a demand.
 *
 * @param dutyId the duty in the rule pack
 * @param extension the extension granted; null without one
 * @param done how it ended; null while it is open
 */
public record DutyState(String dutyId, @Nullable Extension extension, @Nullable DutyDone done) {
    /** A duty of which nothing has happened yet. */
    public static DutyState open(String dutyId) {
        return new DutyState(dutyId, null, null);
    }

    /** The same with another extension, or with none. */
    public DutyState with(@Nullable Extension other) {
        return new DutyState(dutyId, other, done);
    }

    /** Whether an extension was announced and no notice of it went out. */
    public boolean noticeWaits() {
        return extension != null && extension.waits();
    }
}
