package org.dsrdesk.letters.html;

import java.util.Locale;

/** Lengths of a Word document in points; what is no number or out of all measure is brought within bounds. */
final class Length {
    private static final double MOST = 1_600;

    private Length() {}

    /** Twentieths of a point, or a number with a unit. */
    static double twips(String text, double otherwise) {
        return number(text, 20, otherwise);
    }

    /** Eighths of a point, as in the widths of borders. */
    static double eighths(String text) {
        return Math.clamp(number(text, 8, 0.5), 0.25, 6);
    }

    /** English metric units, 12 700 in a point. */
    static double emu(String text) {
        return number(text, 12_700, 0);
    }

    static double halfPoints(String text, double otherwise) {
        return Math.clamp(number(text, 2, otherwise), 1, 200);
    }

    static int whole(String text, int otherwise, int most) {
        try {
            return Math.clamp(Long.parseLong(text.strip()), 0, most);
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    private static double number(String text, double units, double otherwise) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        try {
            if (plain.endsWith("pt")) {
                return bounded(Double.parseDouble(plain.substring(0, plain.length() - 2)), otherwise);
            }
            return bounded(Double.parseDouble(plain) / units, otherwise);
        } catch (NumberFormatException notANumber) {
            return otherwise;
        }
    }

    private static double bounded(double points, double otherwise) {
        return Double.isFinite(points) ? Math.clamp(points, -MOST, MOST) : otherwise;
    }

    static String pt(double points) {
        return String.format(Locale.ROOT, "%.2fpt", points);
    }
}
