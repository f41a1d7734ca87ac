package org.dsrdesk.domain.statute;

/**
 * Where a rule stands.
 *
 * @param act the act in its usual short form, such as 152-ФЗ
 * @param article the article, such as 21 or 10.1
 * @param part the part or parts, such as 5.1 or 12-13; empty when the article has none
 * @param point the point of the part, such as 9.1; empty when none is meant
 */
public record Citation(String act, String article, String part, String point) {
    /** A citation of a whole part or article. */
    public Citation(String act, String article, String part) {
        this(act, article, part, "");
    }

    /** The citation as Russian lawyers write it, without the act: «п. 1 ч. 8 ст. 14». */
    public String russian() {
        return named("п. ", point) + named("ч. ", part) + "ст. " + article;
    }

    /** The citation in English, without the act: «art. 14(8)(1)». */
    public String english() {
        return "art. " + article + bracketed(part) + bracketed(point);
    }

    private static String named(String name, String value) {
        return value.isEmpty() ? "" : name + value + " ";
    }

    private static String bracketed(String value) {
        return value.isEmpty() ? "" : "(" + value + ")";
    }
}
