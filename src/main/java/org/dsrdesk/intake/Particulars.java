package org.dsrdesk.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in a letter that are not telephones: identity documents, contracts, cards, dates. */
final class Particulars {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DOCUMENT = Pattern.compile(
            "(?:паспорт|passport|снилс|водительск\\p{L}* удостоверен|удостоверени\\p{L}* личности|"
                    + "свидетельств\\p{L}* о рождении|загранпаспорт)"
                    + "(?:гр\\.|сер\\.|ном\\.|(?!(?<!\\p{L})(?:тел|моб)|\\+)[^\\d\\n.]){0,40}"
                    + "(?:[IVXLC]{1,4}-\\p{L}{2}\\s*(?:№|N)?\\s*)?\\d(?:[\\d \\t№N,-]|номер){4,20}\\d",
            FLAGS);
    private static final Pattern OTHER_NUMBERS = Pattern.compile(
            "(?:\\d{4}[ -]){3}\\d{4}|(?:инн|огрн|огрнип|кпп|бик|р/с|к/с|inn)[^\\d\\n]{0,10}\\d{9,20}"
                    + "|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4}|\\d{3}-\\d{3}-\\d{3}[ -]\\d{2}",
            FLAGS);
    private static final Pattern CONTRACT = Pattern.compile(
            "(?<!\\p{L})(?:договор\\p{L}{0,3}|контракт\\p{L}{0,3}|л/с|лицев\\p{L}{2,3} сч[её]т\\p{L}{0,2}|"
                    + "contract|agreement|account)"
                    + "(?:\\s+(?:от|of|dated)\\s+[\\d./-]{6,10}(?:\\s*г\\.?)?)?"
                    + "\\s*(?:№|N[oо]?\\.?|номер|number|#|:)?\\s*"
                    + "([\\p{L}\\d][\\p{L}\\d/_-]{0,30})",
            FLAGS);
    private static final Pattern DATE = Pattern.compile("\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|(?:19|20)\\d\\d");
    private static final int MOST = 20;
    private static final int SEARCHED = 100_000;

    private Particulars() {}

    /** The text with such numbers blanked out, positions kept. */
    static String withoutNumbers(String text) {
        String result = start(text);
        for (Pattern pattern : List.of(DOCUMENT, OTHER_NUMBERS)) {
            result = pattern.matcher(result).replaceAll(match -> " ".repeat(match.end() - match.start()));
        }
        for (String contract : contracts(text)) {
            result = result.replace(contract, " ".repeat(contract.length()));
        }
        return result;
    }

    /** True when the particulars of an identity document are in the text; the number itself is not kept. */
    static boolean identityDocument(String text) {
        return DOCUMENT.matcher(start(text)).find();
    }

    /** Contract or account numbers as written, in order, each once. */
    static List<String> contracts(String text) {
        LinkedHashSet<String> found = new LinkedHashSet<>();
        Matcher matcher = CONTRACT.matcher(start(text));
        while (matcher.find() && found.size() < MOST) {
            String number = matcher.group(1);
            boolean dateFollows = matcher.end() < text.length() && text.charAt(matcher.end()) == '.'
                    && matcher.end() + 1 < text.length() && Character.isDigit(text.charAt(matcher.end() + 1));
            if (number.chars().anyMatch(Character::isDigit) && !DATE.matcher(number).matches() && !dateFollows) {
                found.add(number);
            }
        }
        return new ArrayList<>(found);
    }

    private static String start(String text) {
        return text.length() <= SEARCHED ? text : text.substring(0, SEARCHED);
    }
}
