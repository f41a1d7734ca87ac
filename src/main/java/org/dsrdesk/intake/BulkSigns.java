package org.dsrdesk.intake;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells mail sent by a machine to many (newsletters, automatic answers, delivery reports) from a person's letter. */
final class BulkSigns {
    private BulkSigns() {}

    static boolean in(MailHeaders headers, @Nullable Sender sender, List<String> recipients) {
        String automatic = word(headers, "Auto-Submitted");
        if (!automatic.isEmpty() && !automatic.startsWith("no")) {
            return true;
        }
        if (headers.mediaType().equals("multipart/report")) {
            return true;
        }
        String precedence = word(headers, "Precedence");
        boolean toMany = List.of("bulk", "list", "junk", "auto_reply").contains(precedence);
        boolean list = toMany || headers.raw("List-Unsubscribe") != null || headers.raw("List-Id") != null;
        return list && !ownGroup(headers, sender, recipients);
    }

    /** A person's letter that passed through the operator's own mailing group carries list headers too. */
    private static boolean ownGroup(MailHeaders headers, @Nullable Sender sender, List<String> recipients) {
        String id = word(headers, "List-Id");
        if (id.isEmpty() || sender == null || sender.email() == null) {
            return false;
        }
        boolean operators = recipients.stream().map(EmailAddresses::domain).anyMatch(domain -> within(id, domain));
        return operators && !within(id, sender.domain());
    }

    private static boolean within(String listId, String domain) {
        return !domain.isEmpty() && listId.contains(domain);
    }

    private static String word(MailHeaders headers, String name) {
        String value = headers.text(name);
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }
}
