package org.dsrdesk.intake;

import java.util.Set;

/** Words that deny what follows them. */
final class Negation {
    private static final int REACH = 3;
    private static final Set<String> DENIALS = Set.of(
            "не", "ни", "нет", "нельзя", "без", "not", "don't", "dont", "never", "didn't", "doesn't", "won't",
            "cannot");
    private static final Set<String> POLITE =
            Set.of("могли", "могли-бы", "можете", "мог", "могла", "только", "затруднит", "only", "позднее", "later");

    private Negation() {}

    /** The place of the denial that this word stands under, or -1. */
    static int over(Words words, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            if (words.at(i).clause() != words.at(at).clause()) {
                return -1;
            }
            if (at(words, i)) {
                return i;
            }
        }
        return -1;
    }

    static boolean at(Words words, int at) {
        boolean polite = at + 1 < words.size() && POLITE.contains(words.at(at + 1).folded());
        return DENIALS.contains(words.at(at).folded()) && !polite;
    }
}
