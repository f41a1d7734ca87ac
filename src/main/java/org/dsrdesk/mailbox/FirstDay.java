package org.dsrdesk.mailbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.jspecify.annotations.Nullable;

/** Finds the letters of an IMAP folder that came since the beginning of a day of this machine. */
final class FirstDay {
    private FirstDay() {}

    /** A server compares days in a time zone of its own: it is asked for one day more, and the moments decide. */
    static Message[] lettersSince(LocalDate day, IMAPFolder folder) throws MessagingException {
        Instant first = start(day);
        Message[] found = folder.search(
                new ReceivedDateTerm(ComparisonTerm.GE, Date.from(start(day.minusDays(1)))));
        FetchProfile moments = new FetchProfile();
        moments.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        folder.fetch(found, moments);
        List<Message> since = new ArrayList<>();
        for (Message letter : found) {
            @Nullable Date received = letter.getReceivedDate();
            if (received == null || !received.toInstant().isBefore(first)) {
                since.add(letter);
            }
        }
        return since.toArray(Message[]::new);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneId.systemDefault()).toInstant();
    }
}
