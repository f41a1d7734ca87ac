package org.dsrdesk.domain.statute;

/**
 * Where a rule stands.
 *
 * @param act the act in its usual short form, such as 152-ФЗ
 * @param article the article, such as 21 or 10.1
 * @param part the part or parts, such as 5.1 or 12-13; empty when the article has none
 */
public record Citation(String act, String article, String part) {
    /** The citation as Russian lawyers write it, without the act: «ч. 5.1 ст. 21». */
    public String russian() {
        return part.isEmpty() ? "ст. " + article : "ч. " + part + " ст. " + article;
    }

    /** The citation in English, without the act: «art. 21(5.1)». */
    public String english() {
        return part.isEmpty() ? "art. " + article : "art. " + article + "(" + part + ")";
    }
}
