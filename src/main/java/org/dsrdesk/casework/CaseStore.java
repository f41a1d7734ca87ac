package org.dsrdesk.casework;

/** Everything the store keeps, seen inside one transaction. */
public interface CaseStore {
    Requests requests();

    RequestQueries queries();

    Callers callers();

    RepeatLinks repeats();

    PersonLinks people();

    Candidates candidates();

    CaseFacts facts();

    Letters letters();

    OutgoingLetters outgoing();

    LetterTemplates templates();

    MailServers servers();

    EvidenceFiles evidence();

    DestroyedPeople destroyed();

    Drafts drafts();

    Operators operators();

    Profiles profiles();

    Mailboxes mailboxes();

    Settings settings();

    StoredRules rules();

    OpenDates dates();

    CaseLog log();
}
