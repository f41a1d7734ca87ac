package org.dsrdesk.letters.docx;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The one spelling of a field's name: lower case, single blanks. */
public final class FieldNames {
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{Nd}]([\\p{L}\\p{M}\\p{Nd} -]*[\\p{L}\\p{M}\\p{Nd}])?");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern HYPHENS = Pattern.compile("[\u2010\u2011\u2012\u2013]");

    private FieldNames() {}

    public static String canonical(String name) {
        String joined = Normalizer.normalize(name, Normalizer.Form.NFC);
        String single = BLANKS.matcher(joined).replaceAll(" ").strip();
        return HYPHENS.matcher(single).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    static boolean isName(String canonical) {
        return NAME.matcher(canonical).matches();
    }
}
