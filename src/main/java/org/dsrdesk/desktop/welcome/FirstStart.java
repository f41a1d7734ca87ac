package org.dsrdesk.desktop.welcome;

import java.nio.file.Path;
import java.time.ZoneId;
import org.dsrdesk.desktop.Language;

/**
 * What the first start has asked: everything needed to create a store.
 *
 * @param person the name of who sits at the desk, never blank
 */
public record FirstStart(
        Language language, Contacts operator, ZoneId zone, String person, Path folder, Passphrase passphrase) {
    /** The operator's name and how to reach it; one of e-mail and phone may be empty. */
    public record Contacts(String name, String email, String phone) {}
}
