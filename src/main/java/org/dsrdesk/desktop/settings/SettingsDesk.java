package org.dsrdesk.desktop.settings;

import java.io.IOException;
import org.dsrdesk.casework.KeepOperators;
import org.dsrdesk.desktop.Session;

/** What the settings ask of the desk around them. */
public interface SettingsDesk {
    /** The name of the setting that keeps the name of who sits at the desk. */
    String ACTOR_NAME = KeepOperators.ACTOR_NAME;

    /** The folder or server that holds the data. */
    String dataPlace();

    /** Goes on with another name or operator profile; called on the FX thread. */
    void renew(Session session);

    /** Whether this workstation reminds of what presses, once a working day. */
    boolean reminds();

    /** Wants such reminders, or no longer; called on the FX thread. */
    void remind(boolean wanted);

    /**
     * Puts another passphrase in the place of the one in use; runs off the FX thread. The caller wipes both arrays.
     *
     * @throws IOException when the key file could not be written; the old passphrase stays good
     */
    PassphraseChange changePassphrase(char[] current, char[] fresh) throws IOException;
}
