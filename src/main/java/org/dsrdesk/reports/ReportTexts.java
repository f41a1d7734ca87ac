package org.dsrdesk.reports;

import java.util.Locale;
import java.util.ResourceBundle;
import org.dsrdesk.domain.statute.Citation;

/** The words of a report in one language: Russian for {@code ru}, English for any other. */
final class ReportTexts {
    private final ResourceBundle bundle;
    private final Locale locale;

    ReportTexts(Locale wanted) {
        this.locale = Locale.of(russian(wanted) ? "ru" : "en");
        this.bundle = ResourceBundle.getBundle(
                "org.dsrdesk.reports.report",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static boolean russian(Locale locale) {
        return "ru".equals(locale.getLanguage());
    }

    Locale locale() {
        return locale;
    }

    String text(String key) {
        return bundle.getString(key);
    }

    /** The word for a constant, under its type's name. */
    String of(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT)
                + "."
                + constant.name().toLowerCase(Locale.ROOT));
    }

    String yesOrNo(boolean yes) {
        return text(yes ? "yes" : "no");
    }

    String of(Citation citation) {
        return russian(locale)
                ? citation.russian() + " " + citation.act()
                : citation.act() + " " + citation.english();
    }
}
