package org.dsrdesk.intake;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads telephone numbers as people type them; thread-safe. */
public final class PhoneNumbers {
    private static final String HOME_REGION = "RU";
    private static final int RUSSIA = 7;
    private static final int LONGEST_TYPED = 60;
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?iu)(?:тел|моб|сот|номер|phone|tel|mob|call)[^\\d\\n]{0,20}$");
    private static final Pattern PREFIXED = Pattern.compile("(?:\\+|8|7)[\\s(‑–-]*\\d.*", Pattern.DOTALL);
    private static final Pattern EXTENSION =
            Pattern.compile("(?iu)[\\s,;(]*(?:доб|вн)[а-я]*[\\s.:№-]*(?=\\d)");
    private static final Pattern RUSSIAN_RANGE = Pattern.compile("[3489]\\d{9}");

    private final PhoneNumberUtil util = PhoneNumberUtil.getInstance();

    /**
     * A number as it was typed.
     *
     * @param e164 the number itself
     * @param extension the digits to be dialled after it; null when there are none
     */
    public record Read(String e164, @Nullable String extension) {}

    /** The E.164 form of a typed number (8…, +7…, 7…, with or without an extension, which is dropped). */
    public Optional<String> toE164(String typed, String regionDefault) {
        return read(typed, regionDefault).map(Read::e164);
    }

    /** The typed number and its extension («доб. 12», «вн. 12», ext 12, #12, x12); empty when it is no number. */
    public Optional<Read> read(String typed, String regionDefault) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        try {
            PhoneNumber number = util.parse(EXTENSION.matcher(typed).replaceFirst(" ext. "), regionDefault);
            String extension = number.hasExtension() ? number.getExtension() : null;
            return plausible(number) ? Optional.of(new Read(e164(number), extension)) : Optional.empty();
        } catch (NumberParseException garbage) {
            return Optional.empty();
        }
    }

    /** The first telephone number in running text; passports, contracts, cards and dates are not taken for one. */
    public Optional<String> firstIn(String text) {
        String searched = Particulars.withoutNumbers(text);
        for (PhoneNumberMatch match : util.findNumbers(searched, HOME_REGION, Leniency.VALID, Limits.PARTS)) {
            if (lookedFor(match, searched)) {
                return Optional.of(e164(match.number()));
            }
        }
        return Optional.empty();
    }

    /** The number as people read it, such as {@code +7 916 123-45-67}; what is no number is returned unchanged. */
    public String display(String e164) {
        try {
            return util.format(util.parse(e164, HOME_REGION), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException garbage) {
            return e164;
        }
    }

    private boolean plausible(PhoneNumber number) {
        if (util.isValidNumber(number)) {
            return true;
        }
        return number.getCountryCode() == RUSSIA
                && util.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
                && RUSSIAN_RANGE.matcher(Long.toString(number.getNationalNumber())).matches();
    }

    private static boolean lookedFor(PhoneNumberMatch match, String text) {
        String typed = match.rawString();
        String before = text.substring(Math.max(0, match.start() - LONGEST_TYPED), match.start());
        return typed.startsWith("(")
                || typed.startsWith("9")
                || PREFIXED.matcher(typed).matches()
                || ANNOUNCED.matcher(before).find();
    }

    private String e164(PhoneNumber number) {
        return util.format(number, PhoneNumberFormat.E164);
    }
}
