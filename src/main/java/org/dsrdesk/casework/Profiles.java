package org.dsrdesk.casework;

import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.profile.Profile;

/** What the operators' requests are fulfilled by; a port. */
public interface Profiles {
    /** The profile of an operator; {@link Profile#EMPTY} when none was kept. */
    Profile of(OperatorId operator);

    /** Adds or replaces the profile of an operator that is kept. */
    void put(OperatorId operator, Profile profile);
}
