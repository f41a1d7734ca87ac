package org.dsrdesk.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dsrdesk.intake.Particular.Kind;

/** How people write numbers of documents, contracts, orders and accounts; the number is the first group. */
final class ParticularPatterns {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String BETWEEN = "(?:гр\\.|сер\\.|ном\\.|(?!(?<!\\p{L})(?:тел|моб)|\\+)[^\\d\\n.]){0,40}?";
    private static final String DIGITS = "(\\d(?:[\\d \\t№N,-]|номер){4,20}\\d)";
    private static final String NUMBER_SIGN = "\\s*(?:№|N[oо]?\\.?|номер\\p{L}?|number|no\\.?|#|:)?\\s*:?\\s*";
    private static final String DATED = "(?:\\s+(?:от|of|dated)\\s+[\\d./-]{6,10}+(?:\\s*г\\.?)?)?+";
    private static final String NUMBER = "([\\p{L}\\d][\\p{L}\\d/_-]{0,30})";

    /** In the order in which they are looked for; what one has found the next do not. */
    static final Map<Kind, Pattern> ALL = all();

    private ParticularPatterns() {}

    private static Map<Kind, Pattern> all() {
        Map<Kind, Pattern> all = new LinkedHashMap<>();
        all.put(Kind.FOREIGN_PASSPORT, of("(?:загран\\p{L}*|заграничн\\p{L}* паспорт\\p{L}*)" + BETWEEN + DIGITS));
        all.put(Kind.DRIVING_LICENCE, of("(?:водительск\\p{L}* (?:удостоверени|прав)\\p{L}*|driving licen[cs]e"
                + "|(?<!\\p{L})в/у(?!\\p{L})|(?<!\\p{L})ву(?!\\p{L}))" + BETWEEN + DIGITS));
        all.put(Kind.BIRTH_CERTIFICATE, of("(?:свидетельств\\p{L}* о рождении|birth certificate)" + BETWEEN
                + "((?:[IVXLC]{1,4}-\\p{L}{2}\\s*(?:№|N)?\\s*)?\\d(?:[\\d \\t№N,-]|номер){4,20}\\d)"));
        all.put(Kind.OTHER_DOCUMENT, of("(?:удостоверени\\p{L}* личности|военн\\p{L}* билет\\p{L}*|identity card)"
                + BETWEEN + DIGITS));
        all.put(Kind.PASSPORT, of("(?:паспорт\\p{L}*|passport)" + BETWEEN + DIGITS
                + "|(?<!\\d)((?:серия\\s*)?\\d{2} ?\\d{2}\\s*(?:№|номер|N)\\s*\\d{6}|\\d{2} \\d{2} \\d{6})(?!\\d)"));
        all.put(Kind.SNILS, of("снилс[^\\d\\n]{0,15}(\\d{3}[- ]?\\d{3}[- ]?\\d{3}[- ]?\\d{2})(?!\\d)"
                + "|(?<!\\d)(\\d{3}-\\d{3}-\\d{3}[ -]\\d{2})(?!\\d)"));
        all.put(Kind.INN, of("(?<!\\p{L})(?:инн|inn)(?!\\p{L})[^\\d\\n]{0,15}(\\d{12}|\\d{10})(?!\\d)"));
        all.put(Kind.ORDER,
                of("(?<!\\p{L})(?:заказ\\p{L}{0,3}|order|заявк\\p{L}{1,2})" + DATED + NUMBER_SIGN + NUMBER));
        all.put(Kind.ACCOUNT, of("(?<!\\p{L})(?:логин\\p{L}{0,2}|login|username|ник|"
                + "аккаунт\\p{L}{0,2}|уч[её]тн\\p{L}{2} запис\\p{L}{1,2}|user id|ID)\\s*(?:№|is|:|-|—)?\\s*"
                + "([a-z0-9][a-z0-9._-]{2,40})(?![@\\p{L}])"));
        all.put(Kind.CONTRACT, of("(?<!\\p{L})(?:договор\\p{L}{0,3}|дог\\.|контракт\\p{L}{0,3}|л/с|"
                + "лицев\\p{L}{2,3} сч[её]т\\p{L}{0,2}|contract|agreement|account)" + DATED + NUMBER_SIGN + NUMBER));
        return all;
    }

    private static Pattern of(String pattern) {
        return Pattern.compile(pattern, FLAGS);
    }
}
