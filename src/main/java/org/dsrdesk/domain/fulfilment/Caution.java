package org.dsrdesk.domain.fulfilment;

import org.dsrdesk.domain.request.DemandId;

/** What a person should be asked about before a request is closed; unlike {@link Missing} it does not forbid it. */
public sealed interface Caution {
    /** The demand it is about. */
    DemandId demand();

    /**
     * A deletion counts as fulfilled although nothing was destroyed.
     *
     * @param duty the duty to destroy that nobody has done
     */
    record NotDestroyed(DemandId demand, org.dsrdesk.domain.statute.Duty duty) implements Caution {}

    /** Data were destroyed although the task to warn the person of the consequences was not done. */
    record NotWarned(DemandId demand) implements Caution {}

    /** Data were destroyed where backups live on, and by nothing that is recorded would a restored person be known. */
    record NotKnownAgain(DemandId demand) implements Caution {}
}
