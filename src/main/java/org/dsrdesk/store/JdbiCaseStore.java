package org.dsrdesk.store;

import org.dsrdesk.casework.Callers;
import org.dsrdesk.casework.Candidates;
import org.dsrdesk.casework.CaseFacts;
import org.dsrdesk.casework.CaseLog;
import org.dsrdesk.casework.CaseStore;
import org.dsrdesk.casework.DestroyedPeople;
import org.dsrdesk.casework.Drafts;
import org.dsrdesk.casework.EvidenceFiles;
import org.dsrdesk.casework.LetterTemplates;
import org.dsrdesk.casework.Letters;
import org.dsrdesk.casework.MailServers;
import org.dsrdesk.casework.Mailboxes;
import org.dsrdesk.casework.OpenDates;
import org.dsrdesk.casework.Operators;
import org.dsrdesk.casework.OutgoingLetters;
import org.dsrdesk.casework.PersonLinks;
import org.dsrdesk.casework.Profiles;
import org.dsrdesk.casework.RepeatLinks;
import org.dsrdesk.casework.RequestQueries;
import org.dsrdesk.casework.Requests;
import org.dsrdesk.casework.Settings;
import org.dsrdesk.casework.StoredRules;
import org.jdbi.v3.core.Handle;

/** Everything the store keeps, over the connection of one transaction. */
final class JdbiCaseStore implements CaseStore {
    private final Handle handle;

    JdbiCaseStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Requests requests() {
        return new JdbiRequests(handle);
    }

    @Override
    public RequestQueries queries() {
        return new JdbiRequestQueries(handle);
    }

    @Override
    public Callers callers() {
        return new JdbiCallers(handle);
    }

    @Override
    public RepeatLinks repeats() {
        return new JdbiRepeatLinks(handle);
    }

    @Override
    public PersonLinks people() {
        return new JdbiPersonLinks(handle);
    }

    @Override
    public Candidates candidates() {
        return new JdbiCandidates(handle);
    }

    @Override
    public CaseFacts facts() {
        return new JdbiCaseFacts(handle);
    }

    @Override
    public Letters letters() {
        return new JdbiLetters(handle);
    }

    @Override
    public OutgoingLetters outgoing() {
        return new JdbiOutgoing(handle);
    }

    @Override
    public LetterTemplates templates() {
        return new JdbiTemplates(handle);
    }

    @Override
    public MailServers servers() {
        return new JdbiServers(handle);
    }

    @Override
    public EvidenceFiles evidence() {
        return new JdbiEvidence(handle);
    }

    @Override
    public DestroyedPeople destroyed() {
        return new JdbiDestroyed(handle);
    }

    @Override
    public Drafts drafts() {
        return new JdbiDrafts(handle);
    }

    @Override
    public Operators operators() {
        return new JdbiOperators(handle);
    }

    @Override
    public Profiles profiles() {
        return new JdbiProfiles(handle);
    }

    @Override
    public Mailboxes mailboxes() {
        return new JdbiMailboxes(handle);
    }

    @Override
    public Settings settings() {
        return handle.attach(JdbiSettings.class);
    }

    @Override
    public StoredRules rules() {
        return new JdbiStoredRules(handle);
    }

    @Override
    public OpenDates dates() {
        return new JdbiOpenDates(handle);
    }

    @Override
    public CaseLog log() {
        return new JdbiCaseLog(handle);
    }
}
