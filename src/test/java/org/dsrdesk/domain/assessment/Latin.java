package org.dsrdesk.domain.assessment;

import java.util.Locale;

/** Four ways of writing Russian in Latin letters, and the other keyboard; independent of the product's own tables. */
final class Latin {
    private static final String LETTERS = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
    private static final String[] PASSPORT = table(
            "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch ie y - e iu ia");
    private static final String[] GOST = table(
            "a b v g d e yo zh z i j k l m n o p r s t u f x cz ch sh shh '' y' ' e' yu ya");
    private static final String[] BGN = table(
            "a b v g d e yo zh z i y k l m n o p r s t u f kh ts ch sh shch - y - e yu ya");
    private static final String[] CASUAL = table(
            "a b v g d e e j z i y k l m n o p r s t u f h c ch sh sch - y - e u ya");
    private static final String RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private static final String LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";

    private Latin() {}

    static String passport(String text) {
        return written(text, PASSPORT);
    }

    static String gost(String text) {
        return written(text, GOST);
    }

    static String bgn(String text) {
        return written(text.replace("ие", "ийе").replace("ье", "ьйе").replace("ае", "айе").replace("ее", "ейе"), BGN);
    }

    static String casual(String text) {
        return written(text, CASUAL);
    }

    static String otherKeyboard(String text) {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int key = RUSSIAN_KEYS.indexOf(Character.toLowerCase(letter));
            char small = key < 0 ? letter : LATIN_KEYS.charAt(key);
            typed.append(Character.isUpperCase(letter) ? Character.toUpperCase(small) : small);
        }
        return typed.toString();
    }

    private static String[] table(String row) {
        String[] cells = row.split(" ", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].equals("-") ? "" : cells[i];
        }
        return cells;
    }

    private static String written(String text, String[] table) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int row = LETTERS.indexOf(Character.toLowerCase(letter));
            String cell = row < 0 ? String.valueOf(letter) : table[row];
            boolean capital = row >= 0 && Character.isUpperCase(letter) && !cell.isEmpty();
            latin.append(capital ? cell.substring(0, 1).toUpperCase(Locale.ROOT) + cell.substring(1) : cell);
        }
        return latin.toString();
    }
}
