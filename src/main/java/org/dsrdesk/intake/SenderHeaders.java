package org.dsrdesk.intake;

import jakarta.mail.internet.InternetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who a letter is from and to, by its headers or by the same words in a forwarded text. */
final class SenderHeaders {
    private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}._%+'=&~-]{1,64}@[\\p{L}\\p{N}.-]{3,190}");
    private static final Pattern NO_REPLY = Pattern.compile("(?i)(?:no|do-?not|dont)[-_.]?reply.*|mailer-daemon.*");

    private static final int LONGEST_NAME = 1000;

    private SenderHeaders() {}

    /** The writer: From, or Reply-To where From is a robot, or the next best header. */
    static @Nullable Sender sender(MailHeaders headers) {
        Sender from = first(headers, "From");
        Sender replyTo = first(headers, "Reply-To");
        if (from != null && from.email() != null) {
            boolean robot = NO_REPLY.matcher(from.email()).matches() || ownForm(headers, from, replyTo);
            return robot && replyTo != null && replyTo.email() != null ? replyTo : from;
        }
        for (Sender other : Arrays.asList(replyTo, first(headers, "Sender"), first(headers, "Return-Path"))) {
            if (other != null && other.email() != null) {
                return Sender.of(from == null ? other.name() : from.name(), other.email());
            }
        }
        return from;
    }

    /** The operator's own site writes to the operator, and the answer goes to somebody outside. */
    private static boolean ownForm(MailHeaders headers, Sender from, @Nullable Sender replyTo) {
        boolean inside = recipients(headers).stream()
                .anyMatch(address -> EmailAddresses.domain(address).equals(from.domain()));
        return inside && replyTo != null && !replyTo.domain().equals(from.domain())
                && !HandedOn.isPublic(from.domain());
    }

    /** The domains and addresses the letter went to, lower-case. */
    static List<String> recipients(MailHeaders headers) {
        return List.of("To", "Cc", "Delivered-To").stream()
                .flatMap(name -> headers.all(name).stream())
                .flatMap(value -> ADDRESS.matcher(value).results().limit(Limits.ADDRESSES))
                .map(match -> match.group().toLowerCase(Locale.ROOT))
                .limit(Limits.ADDRESSES)
                .toList();
    }

    /** A sender written in running text, such as {@code Ирина <irina@box.example>}; null when there is none. */
    static @Nullable Sender inText(String written) {
        String text = written.length() > Limits.HEADER ? written.substring(0, Limits.HEADER) : written;
        Matcher match = ADDRESS.matcher(text);
        if (!match.find()) {
            return Sender.of(cleanName(text), null);
        }
        String name = cleanName(text.substring(0, match.start()));
        return Sender.of(name, trimmed(match.group()));
    }

    private static @Nullable Sender first(MailHeaders headers, String name) {
        String raw = headers.raw(name);
        if (raw == null) {
            return null;
        }
        Optional<Sender> parsed = LenientMail.attempt(() -> InternetAddress.parseHeader(raw, false))
                .filter(found -> found.length > 0)
                .flatMap(found -> Optional.ofNullable(decoded(found[0], raw)));
        return parsed.orElseGet(() -> inText(HeaderText.decode(raw)));
    }

    private static @Nullable Sender decoded(InternetAddress address, String raw) {
        String email = address.getAddress();
        if (email == null || !ADDRESS.matcher(HeaderText.decode(email)).matches()) {
            return null;
        }
        int at = raw.indexOf(email);
        String before = at < 0 ? "" : raw.substring(0, at);
        String name = cleanName(HeaderText.decode(before));
        if (name == null) {
            String comment = raw.substring(Math.max(0, at) + (at < 0 ? 0 : email.length()));
            Matcher inBrackets = Pattern.compile("\\(([^()]*)\\)").matcher(comment);
            name = inBrackets.find() ? cleanName(HeaderText.decode(inBrackets.group(1))) : null;
        }
        return Sender.of(name, HeaderText.decode(email));
    }

    private static @Nullable String cleanName(String text) {
        String name = text.substring(0, Math.min(text.length(), LONGEST_NAME))
                .replaceAll("(?i)\\[?mailto:.*", "")
                .replaceAll("[\"<>\\[\\]*\\\\()]", " ")
                .replaceAll("^[\\s,;:'«]+|[\\s,;:'»]+$", "")
                .replaceAll("\\s+", " ")
                .strip();
        return name.isEmpty() ? null : name;
    }

    private static String trimmed(String address) {
        return address.replaceAll("^[.'-]+|[.'-]+$", "");
    }
}
