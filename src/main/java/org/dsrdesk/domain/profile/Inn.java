package org.dsrdesk.domain.profile;

/** The taxpayer number of a Russian company (ten digits) or person (twelve), told by its check digits. */
public final class Inn {
    private static final int[] WEIGHTS = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int COMPANY = 10;
    private static final int PERSON = 12;

    private Inn() {}

    /** Whether the digits are those of a taxpayer number. */
    public static boolean isValid(String digits) {
        if (!digits.matches("[0-9]+") || digits.chars().distinct().count() == 1) {
            return false;
        }
        return switch (digits.length()) {
            case COMPANY -> checks(digits, COMPANY - 1);
            case PERSON -> checks(digits, PERSON - 2) && checks(digits, PERSON - 1);
            default -> false;
        };
    }

    private static boolean checks(String digits, int place) {
        int sum = 0;
        for (int index = 0; index < place; index++) {
            sum += WEIGHTS[WEIGHTS.length - place + index] * digit(digits, index);
        }
        return sum % 11 % 10 == digit(digits, place);
    }

    private static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }
}
