package org.dsrdesk.desktop.call;

/** The beginning of a telephone number while it is typed, in E.164; Russian numbers may begin with 8 or without it. */
final class DialledNumber {
    private static final int LEAST = 4;
    private static final String RUSSIA = "7";

    private DialledNumber() {}

    /** A plus sign and the digits so far, or the empty text while they are too few to tell people apart. */
    static String beginning(String typed) {
        String digits = typed.replaceAll("\\D", "");
        String full = typed.strip().startsWith("+") || digits.startsWith(RUSSIA)
                ? digits
                : RUSSIA + (digits.startsWith("8") ? digits.substring(1) : digits);
        return full.length() < LEAST ? "" : "+" + full;
    }
}
