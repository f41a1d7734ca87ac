package org.dsrdesk.desktop.welcome;

import java.util.Optional;

/** What the first start hands its answers to. */
public interface FirstStartDesk {
    /** Creates and opens the store; runs off the FX thread. Empty when it stands open. */
    Optional<StartProblem> create(FirstStart start);

    /** The store stands open; called on the FX thread. */
    void opened();
}
