package org.dsrdesk.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.domain.statute.Citation;

/** What commands say, in one language: Russian unless English is asked for. */
final class CliTexts {
    static final Locale RUSSIAN = Locale.of("ru");
    static final Locale ENGLISH = Locale.of("en");

    private final ResourceBundle bundle;
    private final Locale locale;

    CliTexts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "org.dsrdesk.cli.texts",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /**
     * The language that arguments ask for, found before they are parsed so that complaints about them speak it too.
     *
     * @throws UsageException for a language the desk does not speak
     */
    static Locale language(String[] arguments) {
        String wanted = "ru";
        for (int index = 0; index < arguments.length; index++) {
            if (arguments[index].startsWith("--lang=")) {
                wanted = arguments[index].substring("--lang=".length());
            } else if (arguments[index].equals("--lang") && index + 1 < arguments.length) {
                wanted = arguments[index + 1];
            }
        }
        return switch (wanted) {
            case "ru" -> RUSSIAN;
            case "en" -> ENGLISH;
            default -> throw new UsageException("usage.choice", "--lang", wanted, "ru, en");
        };
    }

    ResourceBundle bundle() {
        return bundle;
    }

    Locale locale() {
        return locale;
    }

    /** A text with values in it; one without values is taken as it stands. */
    String text(String key, Object... values) {
        String form = bundle.getString(key);
        return values.length == 0 ? form : new MessageFormat(form, locale).format(values);
    }

    /** The word for a constant, under its type's name. */
    String of(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT)
                + "."
                + constant.name().toLowerCase(Locale.ROOT));
    }

    /** Why a part of a profile was refused. */
    String of(Field part, Problem problem) {
        String where = "part." + part.name().toLowerCase(Locale.ROOT);
        String key = "problem." + problem.name().toLowerCase(Locale.ROOT);
        String why = text(bundle.containsKey(key) ? key : "problem.other");
        return bundle.containsKey(where) ? text(where) + ": " + why : why;
    }

    String of(Citation citation) {
        return RUSSIAN.equals(locale) ? russian(citation) : english(citation);
    }

    /** A citation that begins with its act, as in a list of many. */
    String actFirst(Citation citation) {
        return RUSSIAN.equals(locale)
                ? citation.act() + ", " + citation.russian()
                : citation.act().replace("-ФЗ", "-FZ") + ", " + citation.english();
    }

    static String russian(Citation citation) {
        return citation.russian() + " " + citation.act();
    }

    static String english(Citation citation) {
        return citation.act() + ", " + citation.english();
    }
}
