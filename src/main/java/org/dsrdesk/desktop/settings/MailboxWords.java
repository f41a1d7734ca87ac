package org.dsrdesk.desktop.settings;

import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.Mailbox.Protocol;
import org.dsrdesk.casework.Mailbox.Security;
import org.dsrdesk.casework.Mailbox.SignIn;
import org.dsrdesk.casework.Mailbox.Source;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.mailbox.MailboxProblem;
import org.dsrdesk.mailbox.MailboxState;
import org.dsrdesk.mailbox.Mailroom;

/** Puts mailboxes and what they do into plain words. */
record MailboxWords(Messages messages) {
    /** «Ждём новых писем». */
    String state(MailboxState state) {
        return switch (state) {
            case MailboxState.Off _ -> messages.text("mailbox.state.off");
            case MailboxState.Connecting _ -> messages.text("mailbox.state.connecting");
            case MailboxState.Reading(int left) -> messages.plural("mailbox.state.reading", left);
            case MailboxState.Waiting(_, int missed) -> messages.text("mailbox.state.waiting")
                    + (missed == 0 ? "" : " " + messages.plural("mailbox.state.missed", missed));
            case MailboxState.Failed failed -> problem(failed.problem());
        };
    }

    /** One sentence or two that say what to do. */
    String problem(MailboxProblem problem) {
        return messages.text("mailbox.problem." + problem.name());
    }

    /** «imap.yandex.ru», or the path of a folder. */
    String place(Mailbox mailbox) {
        return switch (mailbox.source()) {
            case Source.Account account -> account.host();
            case Source.Watched watched -> watched.path();
        };
    }

    String trial(Mailroom.Trial trial) {
        MailboxProblem problem = trial.problem();
        return problem == null ? messages.plural("settings.mailbox.works", trial.letters()) : problem(problem);
    }

    String protocol(Protocol protocol) {
        return messages.text("mailbox.protocol." + protocol.name());
    }

    String security(Security security) {
        return messages.text("mailbox.security." + security.name());
    }

    String signIn(SignIn signIn) {
        return messages.text("mailbox.signIn." + signIn.name());
    }

    String reach(Reach reach) {
        return messages.text("mailbox.reach." + reach.name());
    }
}
