package org.dsrdesk.desktop.request;

import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.statute.Statute;

/** What is said of the act that a request is judged by. */
record ActWords(Messages messages) {
    private static final String RUSSIAN_CALENDAR = "ru";

    /** «152-ФЗ, редакция от 24.06.2025»; any other act by its title: «Регламент (ЕС) 2016/679 (GDPR)». */
    String name(Statute statute) {
        Statute.Edition edition = statute.edition();
        return russian(edition)
                ? messages.text("request.act.edition", Citations.act(statute.duties().getFirst().citation(), messages),
                        Citations.edition(edition, messages))
                : edition.title().in(messages.language().locale());
    }

    /** Whether the act is counted by the Russian calendar, and read with the Russian Civil Code where it is silent. */
    static boolean russian(Statute.Edition edition) {
        return edition.calendar().equals(RUSSIAN_CALENDAR);
    }
}
