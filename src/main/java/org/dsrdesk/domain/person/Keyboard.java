package org.dsrdesk.domain.person;

/** What was typed, had the keyboard been switched to the other alphabet. */
final class Keyboard {
    private static final String RUSSIAN = "йцукенгшщзхъфывапролджэячсмитьбюё" + "ЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ";
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`" + "QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~";

    private Keyboard() {}

    static String russian(String typed) {
        return swap(typed, LATIN, RUSSIAN);
    }

    static String latin(String typed) {
        return swap(typed, RUSSIAN, LATIN);
    }

    private static String swap(String typed, String from, String to) {
        StringBuilder swapped = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            int key = from.indexOf(typed.charAt(i));
            swapped.append(key < 0 ? typed.charAt(i) : to.charAt(key));
        }
        return swapped.toString();
    }
}
