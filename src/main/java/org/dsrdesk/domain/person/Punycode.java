package org.dsrdesk.domain.person;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads a domain name written in the letters of RFC 3492. */
final class Punycode {
    private static final String MARK = "xn--";
    private static final Pattern DOT = Pattern.compile("\\.");
    private static final int BASE = 36;
    private static final int T_MIN = 1;
    private static final int T_MAX = 26;
    private static final int LONGEST = 63;

    private Punycode() {}

    /** The domain with every label in its own letters; a label that is no Punycode stays as it is. */
    static String domain(String domain) {
        if (!domain.contains(MARK)) {
            return domain;
        }
        List<String> labels = new ArrayList<>();
        for (String label : DOT.split(domain, -1)) {
            labels.add(label.startsWith(MARK) && label.length() <= LONGEST ? label(label) : label);
        }
        return String.join(".", labels);
    }

    private static String label(String label) {
        int dash = label.lastIndexOf('-');
        List<Integer> letters = new ArrayList<>();
        if (dash >= MARK.length()) {
            label.substring(MARK.length(), dash).chars().forEach(letters::add);
        }
        long letter = 128;
        long bias = 72;
        long place = 0;
        int at = Math.max(dash + 1, MARK.length());
        while (at < label.length()) {
            long before = place;
            long weight = 1;
            for (long step = BASE;; step += BASE) {
                int digit = at < label.length() ? digit(label.charAt(at++)) : -1;
                if (digit < 0 || weight > Integer.MAX_VALUE) {
                    return label;
                }
                place += digit * weight;
                long threshold = Math.clamp(step - bias, T_MIN, T_MAX);
                if (digit < threshold) {
                    break;
                }
                weight *= BASE - threshold;
            }
            int count = letters.size() + 1;
            bias = bias(place - before, count, before == 0);
            letter += place / count;
            place %= count;
            if (!Character.isValidCodePoint((int) Math.min(letter, Integer.MAX_VALUE))) {
                return label;
            }
            letters.add((int) place, (int) letter);
            place++;
        }
        StringBuilder read = new StringBuilder();
        letters.forEach(read::appendCodePoint);
        return read.toString();
    }

    private static int digit(char sign) {
        if (sign >= 'a' && sign <= 'z') {
            return sign - 'a';
        }
        return sign >= '0' && sign <= '9' ? sign - '0' + 26 : -1;
    }

    private static long bias(long change, int count, boolean first) {
        long delta = first ? change / 700 : change / 2;
        delta += delta / count;
        long steps = 0;
        while (delta > (BASE - T_MIN) * T_MAX / 2) {
            delta /= BASE - T_MIN;
            steps += BASE;
        }
        return steps + (BASE - T_MIN + 1) * delta / (delta + 38);
    }
}
