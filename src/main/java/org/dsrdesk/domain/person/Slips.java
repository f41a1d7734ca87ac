package org.dsrdesk.domain.person;

/** Slips of typing: a letter too many, too few, wrong, or two letters that changed places. */
final class Slips {
    private static final int SHORTEST = 4;
    private static final int LONG = 8;

    private Slips() {}

    /** Whether two words differ by no more slips than a word of their length has by accident; two equal ones do not. */
    static boolean apart(String one, String other) {
        int length = Math.min(one.length(), other.length());
        if (length < SHORTEST - 1 || Math.max(one.length(), other.length()) < SHORTEST) {
            return false;
        }
        int most = length >= LONG ? 2 : 1;
        return Math.abs(one.length() - other.length()) <= most && distance(one, other, most) <= most;
    }

    /** The number of slips between two words (Damerau, adjacent letters); anything above the most is only "more". */
    static int distance(String one, String other, int most) {
        int width = other.length() + 1;
        int[] before = new int[width];
        int[] last = new int[width];
        int[] now = new int[width];
        for (int j = 0; j < width; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            int least = i;
            for (int j = 1; j < width; j++) {
                now[j] = cell(one, other, i, j, before, last, now);
                least = Math.min(least, now[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] spare = before;
            before = last;
            last = now;
            now = spare;
        }
        return last[width - 1];
    }

    private static int cell(String one, String other, int i, int j, int[] before, int[] last, int[] now) {
        char a = one.charAt(i - 1);
        char b = other.charAt(j - 1);
        int cost = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + (a == b ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a == other.charAt(j - 2) && b == one.charAt(i - 2);
        return swapped ? Math.min(cost, before[j - 2] + 1) : cost;
    }
}
