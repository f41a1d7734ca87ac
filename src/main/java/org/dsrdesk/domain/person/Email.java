package org.dsrdesk.domain.person;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** Which addresses reach one mailbox, and which mailboxes are read by many. */
public final class Email {
    private static final Set<String> GOOGLE = Set.of("gmail.com", "googlemail.com");
    private static final Set<String> YANDEX = Set.of(
            "ya.ru", "yandex.ru", "yandex.com", "yandex.by", "yandex.kz", "yandex.ua", "yandex.com.tr", "yandex.uz",
            "narod.ru");
    private static final Set<String> SHARED = Set.of(
            "info", "office", "mail", "admin", "administrator", "support", "help", "sales", "sale", "contact",
            "contacts", "hello", "buh", "buhgalter", "kadry", "hr", "zakaz", "order", "orders", "shop", "company",
            "secretary", "sekretar", "priem", "priemnaya", "reception", "kanc", "kancelyaria", "post", "service",
            "manager", "director", "team", "feedback", "pr", "noreply", "no-reply", "webmaster", "postmaster", "it",
            "job", "legal", "privacy", "dpo", "pd", "client", "clients", "reklama", "marketing", "account", "accounts");

    private Email() {}

    /**
     * One spelling for all addresses of one mailbox: small letters, without a +tag; at Google dots do not count, at
     * Yandex all its domains are one and a hyphen is a dot. The domains of mail.ru are different mailboxes.
     */
    public static String key(String written) {
        String folded = Normalizer.normalize(written.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        int at = folded.lastIndexOf('@');
        if (at <= 0) {
            return folded;
        }
        String domain = folded.substring(at + 1);
        String box = folded.substring(0, at);
        int plus = box.indexOf('+');
        box = plus > 0 ? box.substring(0, plus) : box;
        domain = domain.endsWith(".") ? domain.substring(0, domain.length() - 1) : domain;
        if (GOOGLE.contains(domain)) {
            return box.replace(".", "") + "@gmail.com";
        }
        if (YANDEX.contains(domain)) {
            return box.replace('-', '.') + "@yandex.ru";
        }
        return box + "@" + Punycode.domain(domain);
    }

    /** Whether the address is an office's by its name, such as info@ or sales@. */
    static boolean shared(String key) {
        int at = key.lastIndexOf('@');
        return at > 0 && SHARED.contains(key.substring(0, at));
    }
}
