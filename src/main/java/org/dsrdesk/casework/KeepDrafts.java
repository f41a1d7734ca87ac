package org.dsrdesk.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.dsrdesk.domain.operator.OperatorId;

/** Keeps half-written calls so that nothing said is lost. */
public final class KeepDrafts {
    private final Transactions transactions;
    private final Clock clock;

    public KeepDrafts(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Keeps what has been written so far.
     *
     * @param operator whose call it is
     * @param id the draft to replace; 0 for a new one
     * @param label what to recognise it by
     * @return the identity of the draft
     */
    public long keep(OperatorId operator, long id, String label, Map<String, String> fields, Actor actor) {
        actor.require(Permission.LOG);
        return transactions.write(
                store -> store.drafts().put(new Draft(id, operator, clock.instant(), label, fields)));
    }

    /** Forgets a draft, as after its call was registered. */
    public void forget(long id, Actor actor) {
        actor.require(Permission.LOG);
        transactions.writeOnly(store -> store.drafts().remove(id));
    }

    /** The drafts of all operators, newest first. */
    public List<Draft> all() {
        return transactions.read(store -> store.drafts().all());
    }
}
