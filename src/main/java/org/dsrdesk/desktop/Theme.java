package org.dsrdesk.desktop;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Light or dark: the base theme and the desk's own sheets upon it. */
public enum Theme {
    LIGHT,
    DARK;

    private static final List<String> TOPICS =
            List.of("base", "buttons", "forms", "cards", "chips", "table", "shell", "welcome", "dialogs",
                    "parts", "inbox", "request", "lists", "calendars", "laws", "settings", "operators", "outgoing");

    /** The word that names this theme in files. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    String base() {
        return switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    /** The colours first, then a sheet for each topic. */
    List<String> sheets() {
        return Stream.concat(Stream.of("tokens-" + tag()), TOPICS.stream()).map(Theme::sheet).toList();
    }

    private static String sheet(String topic) {
        String file = "theme/" + topic + ".css";
        return Objects.requireNonNull(Theme.class.getResource(file), file).toExternalForm();
    }
}
