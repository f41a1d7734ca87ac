package org.dsrdesk.intake;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** Checks e-mail addresses and makes keys of them by which the same mailbox is recognised. */
public final class EmailAddresses {
    private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+"
            + "(?:\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?");
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;

    private EmailAddresses() {}

    /** True for one address with a dotted domain, Cyrillic ones included; no display name, no spaces. */
    public static boolean valid(String address) {
        int at = address.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL || address.length() > LONGEST) {
            return false;
        }
        return LOCAL.matcher(address.substring(0, at)).matches() && validDomain(address.substring(at + 1));
    }

    /** The address in lower case without a "+tag", a national domain in its ASCII form; for comparing only. */
    public static String key(String address) {
        String lower = address.strip().toLowerCase(Locale.ROOT);
        int at = lower.lastIndexOf('@');
        if (at < 1) {
            return lower;
        }
        String local = lower.substring(0, at);
        int tag = local.indexOf('+');
        return (tag > 0 ? local.substring(0, tag) : local) + "@" + ascii(lower.substring(at + 1));
    }

    /** The lower-case domain, or an empty string when there is none. */
    static String domain(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 ? "" : ascii(address.substring(at + 1).strip().toLowerCase(Locale.ROOT));
    }

    private static boolean validDomain(String domain) {
        String[] labels = domain.split("\\.", -1);
        for (String label : labels) {
            if (!LABEL.matcher(label).matches()) {
                return false;
            }
        }
        return labels.length > 1 && !labels[labels.length - 1].chars().allMatch(Character::isDigit);
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain);
        } catch (IllegalArgumentException notADomain) {
            return domain;
        }
    }
}
