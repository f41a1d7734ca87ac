package org.dsrdesk.desktop.parts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsrdesk.desktop.Messages;

/** The acts behind a calendar in full words, in the language of the moment. */
public final class Acts {
    private static final Pattern LABOUR_CODE = Pattern.compile("ТК РФ ст\\. ?112");
    private static final Pattern DECREE = Pattern.compile("ПП РФ (\\S+) N (\\d+)");

    private Acts() {}

    /** «постановление Правительства РФ от 24.09.2025 № 1466» for a basis that the calendar names shortly. */
    public static String of(String bases, Messages messages) {
        String code = Matcher.quoteReplacement(messages.text("request.act.labourCode"));
        String named = LABOUR_CODE.matcher(bases).replaceAll(code);
        return DECREE.matcher(named).replaceAll(
                found -> Matcher.quoteReplacement(messages.text("request.act.decree", found.group(1), found.group(2))));
    }
}
