package org.dsrdesk.domain.assessment;

import java.time.LocalDate;

/** Dates of birth that one slip tells apart: a digit, or day and month changed round. */
final class BirthSlip {
    private BirthSlip() {}

    static boolean between(LocalDate one, LocalDate other) {
        boolean turned = one.getYear() == other.getYear() && one.getDayOfMonth() == other.getMonthValue()
                && one.getMonthValue() == other.getDayOfMonth();
        return turned || digits(one.toString(), other.toString()) == 1;
    }

    private static int digits(String one, String other) {
        int different = Math.abs(one.length() - other.length());
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return different;
    }
}
