package org.dsrdesk.intake;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the outsider's letter in a chain of forwards. Colleagues hand a letter on with their own forwards around it;
 * what the operator itself wrote and a requester sends back is history, not a request.
 */
final class HandedOn {
    private static final int LONGEST_CHAIN = 10;
    private static final Set<String> PUBLIC = Set.of(
            "gmail.com", "googlemail.com", "mail.ru", "bk.ru", "inbox.ru", "list.ru", "internet.ru", "yandex.ru",
            "yandex.com", "ya.ru", "narod.ru", "rambler.ru", "lenta.ru", "outlook.com", "hotmail.com", "live.com",
            "icloud.com", "me.com", "yahoo.com", "proton.me", "protonmail.com", "vk.com");

    private final @Nullable Sender forwarder;
    private final List<String> recipients;
    private final ZoneId fallback;

    HandedOn(@Nullable Sender forwarder, List<String> recipients, ZoneId fallback) {
        this.forwarder = forwarder;
        this.recipients = recipients;
        this.fallback = fallback;
    }

    /** Whether addresses of this domain belong to people who have nothing to do with each other. */
    static boolean isPublic(String domain) {
        return PUBLIC.contains(domain);
    }

    /** The outsider's letter inside this split, or null when there is none. */
    @Nullable Forwarded in(LetterSplit split) {
        LetterSplit level = split;
        Forwarded found = null;
        for (int i = 0; i < LONGEST_CHAIN && level.head() != null; i++) {
            ForwardHead head = level.head();
            LetterSplit inner = LetterSplit.of(level.forwarded(), head.subject(), false, fallback);
            if (!operators(head.sender())) {
                found = new Forwarded(head.sender(), head.date(), inner.own(), head.subject(), byColleague());
                if (!inner.own().isBlank() || inner.head() == null) {
                    return found;
                }
            }
            level = inner;
        }
        return found;
    }

    /** A letter attached as a letter. */
    @Nullable Forwarded attached(ReadLetter letter) {
        if (letter.bulk() || letter.broken()) {
            return null;
        }
        Forwarded inner = letter.forwarded();
        if (inner != null && operators(letter.sender())) {
            return new Forwarded(inner.sender(), inner.received(), inner.text(), inner.subject(), byColleague());
        }
        return operators(letter.sender())
                ? null
                : new Forwarded(letter.sender(), letter.received(), letter.text(), letter.subject(), byColleague());
    }

    /** True when the forwarder shares a domain (or, at public providers, the address) with an addressee. */
    private boolean byColleague() {
        return operators(forwarder);
    }

    private boolean operators(@Nullable Sender sender) {
        if (sender == null || sender.email() == null) {
            return false;
        }
        String address = sender.email().toLowerCase(Locale.ROOT);
        String domain = sender.domain();
        return recipients.stream().anyMatch(recipient -> recipient.equals(address)
                || (!PUBLIC.contains(domain) && EmailAddresses.domain(recipient).equals(domain)));
    }
}
