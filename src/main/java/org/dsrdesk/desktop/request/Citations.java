package org.dsrdesk.desktop.request;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.statute.Citation;
import org.dsrdesk.domain.statute.Statute;

/** Citations and acts as lawyers write them in the language of the moment. */
final class Citations {
    private static final Pattern LAW = Pattern.compile("Закон (РБ|РК) № ?(\\S+)");

    private Citations() {}

    /** «ч. 5.1 ст. 21». */
    static String of(Citation citation, Messages messages) {
        return russian(messages) ? citation.russian() : citation.english();
    }

    /** «ч. 5.1 ст. 21 152-ФЗ». */
    static String whole(Citation citation, Messages messages) {
        return of(citation, messages) + " " + act(citation, messages);
    }

    /** The act as it is quoted: «152-ФЗ». */
    static String act(Citation citation, Messages messages) {
        return russian(messages)
                ? citation.act()
                : LAW.matcher(citation.act().replace("-ФЗ", "-FZ").replace("-З", "-Z"))
                        .replaceAll(found -> Matcher.quoteReplacement(
                                messages.text(
                                        found.group(1).equals("РБ") ? "request.act.belarus" : "request.act.kazakhstan",
                                        found.group(2))));
    }

    private static boolean russian(Messages messages) {
        return messages.language() == Language.RUSSIAN;
    }

    /** The edition of an act: its day as people write it, or its name when that is no day. */
    static String edition(Statute.Edition edition, Messages messages) {
        String name = edition.id().edition();
        try {
            return messages.shortDate(LocalDate.parse(name));
        } catch (DateTimeParseException noDay) {
            return name;
        }
    }
}
