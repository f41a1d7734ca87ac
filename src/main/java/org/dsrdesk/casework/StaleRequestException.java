package org.dsrdesk.casework;

import org.dsrdesk.domain.request.RequestId;

/** Somebody changed the request after it was read; nothing was changed, reading again helps. */
public final class StaleRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StaleRequestException(RequestId id) {
        super("request " + id.value() + " was changed by somebody else");
    }
}
