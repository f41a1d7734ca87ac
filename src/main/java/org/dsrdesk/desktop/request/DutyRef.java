package org.dsrdesk.desktop.request;

import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.statute.DeletionGround;
import org.jspecify.annotations.Nullable;

/**
 * Points to one duty on the screen.
 *
 * @param demand the demand it belongs to
 * @param duty its id in the rule pack
 * @param candidate the ground it would follow from, while a deletion has none; null otherwise
 */
record DutyRef(DemandId demand, String duty, @Nullable DeletionGround candidate) {
    static DutyRef of(DemandId demand, String duty) {
        return new DutyRef(demand, duty, null);
    }
}
