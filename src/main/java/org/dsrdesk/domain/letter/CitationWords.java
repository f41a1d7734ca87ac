package org.dsrdesk.domain.letter;

import org.dsrdesk.domain.statute.Citation;

/** Writes out where a rule stands, as official letters do. */
public final class CitationWords {
    private static final String STATUTE = "Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»";
    private static final String ORDER = "Приказ ";

    private CitationWords() {}

    /** The citation in a language, act included, beginning with its smallest part. */
    public static String of(Citation citation, LetterLanguage language) {
        return switch (language) {
            case RUSSIAN -> russian(citation);
            case ENGLISH -> english(citation);
        };
    }

    private static String russian(Citation citation) {
        if (citation.act().startsWith(ORDER)) {
            String letter = citation.point().isEmpty() ? "" : "подпункт «" + citation.point() + "» пункта ";
            String paragraph = letter.isEmpty() ? "пункт " : letter;
            return paragraph + citation.article() + " приказа " + citation.act().substring(ORDER.length());
        }
        String act = "152-ФЗ".equals(citation.act()) ? STATUTE : citation.act();
        return russianPlace(citation) + " " + act;
    }

    private static String russianPlace(Citation citation) {
        boolean point = !citation.point().isEmpty();
        boolean part = !citation.part().isEmpty();
        boolean parts = citation.part().contains("–") || citation.part().contains("-");
        String nominative = parts ? "части " : "часть ";
        String genitive = parts ? "частей " : "части ";
        return (point ? "пункт " + citation.point() + " " : "")
                + (part ? (point ? genitive : nominative) + citation.part() + " " : "")
                + (point || part ? "статьи " : "статья ")
                + citation.article();
    }

    private static String english(Citation citation) {
        String place = citation.article() + bracketed(citation.part()) + bracketed(citation.point());
        return switch (citation.act()) {
            case "11 CCR", "Cal. Civ. Code" -> citation.act() + " § " + place;
            case "DPA 2018" -> "section " + place + " of the DPA 2018";
            case "152-ФЗ" -> "Article " + place + " of Federal Law No. 152-FZ of 27.07.2006";
            default -> "Article " + place + " of the " + citation.act();
        };
    }

    private static String bracketed(String value) {
        return value.isEmpty() ? "" : "(" + value + ")";
    }
}
