package org.dsrdesk.desktop.welcome;

import java.nio.file.Path;
import java.util.Optional;

/** What the passphrase is handed to. */
public interface UnlockDesk {
    /** Opens the store in a folder; runs off the FX thread. Empty when it stands open. */
    Optional<UnlockProblem> unlock(Path folder, Passphrase passphrase);

    /** The store stands open; called on the FX thread. */
    void unlocked();
}
