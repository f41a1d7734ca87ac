package org.dsrdesk.casework;

/** Everything the store keeps, seen inside one transaction. */
public interface CaseStore {
    Requests requests();

    RequestQueries queries();

    Callers callers();

    RepeatLinks repeats();

    Letters letters();

    Drafts drafts();

    Operators operators();

    Settings settings();

    StoredRules rules();

    OpenDates dates();

    CaseLog log();
}
