package org.dsrdesk.letters.html;

import java.util.Locale;

/** Numbers as the labels of lists write them. */
final class Numerals {
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN =
            {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int MOST_ROMAN = 3_999;

    private Numerals() {}

    static String write(int number, String format) {
        return switch (format) {
            case "none" -> "";
            case "lowerLetter" -> letters(number, LATIN);
            case "upperLetter" -> letters(number, LATIN).toUpperCase(Locale.ROOT);
            case "russianLower" -> letters(number, RUSSIAN);
            case "russianUpper" -> letters(number, RUSSIAN).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
            default -> Integer.toString(number);
        };
    }

    private static String letters(int number, String alphabet) {
        int at = Math.max(0, number - 1);
        return alphabet.substring(at % alphabet.length(), at % alphabet.length() + 1)
                .repeat(Math.min(10, at / alphabet.length() + 1));
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = Math.min(number, MOST_ROMAN);
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
