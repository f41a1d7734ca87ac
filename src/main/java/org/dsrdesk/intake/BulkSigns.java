package org.dsrdesk.intake;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells mail sent by a machine to many (newsletters, automatic answers, delivery reports) from a person's letter. */
final class BulkSigns {
    private BulkSigns() {}

    static boolean in(MailHeaders headers, @Nullable Sender sender, List<String> recipients) {
        String automatic = word(headers, "Auto-Submitted");
        if (automatic.startsWith("auto-replied") || headers.mediaType().equals("multipart/report")) {
            return true;
        }
        boolean own = ownHouse(headers, sender, recipients);
        if (!automatic.isEmpty() && !automatic.startsWith("no")) {
            return !own;
        }
        boolean toMany = List.of("bulk", "list", "junk", "auto_reply").contains(word(headers, "Precedence"));
        boolean list = headers.raw("List-Unsubscribe") != null || headers.raw("List-Id") != null;
        return list ? !ownGroup(headers, sender, recipients, toMany) : toMany && !own;
    }

    /** A form on the operator's own site writes by a machine for a person, who is named for the answer. */
    private static boolean ownHouse(MailHeaders headers, @Nullable Sender sender, List<String> recipients) {
        String from = sender == null ? "" : sender.domain();
        boolean inside = recipients.stream().anyMatch(address -> EmailAddresses.domain(address).equals(from));
        return inside || headers.raw("Reply-To") != null;
    }

    /** A letter that passed through the operator's own mailing group carries list headers too. */
    private static boolean ownGroup(
            MailHeaders headers, @Nullable Sender sender, List<String> recipients, boolean toMany) {
        String id = word(headers, "List-Id");
        if (id.isEmpty() || sender == null || sender.email() == null) {
            return false;
        }
        boolean operators = recipients.stream().map(EmailAddresses::domain).anyMatch(domain -> within(id, domain));
        boolean outsider = !within(id, sender.domain());
        return operators && (outsider || (!toMany && headers.raw("List-Unsubscribe") == null));
    }

    private static boolean within(String listId, String domain) {
        return !domain.isEmpty() && listId.contains(domain);
    }

    private static String word(MailHeaders headers, String name) {
        String value = headers.text(name);
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }
}
