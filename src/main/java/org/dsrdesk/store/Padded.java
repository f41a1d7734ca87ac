package org.dsrdesk.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Lists of one of a few lengths, so that statements have few texts and an engine remembers how to run them. */
final class Padded {
    private static final int STEP = 8;

    private Padded() {}

    /** The same numbers, the last one again and again at the end; an empty list stays empty. */
    static List<Long> of(Collection<Long> numbers) {
        List<Long> padded = new ArrayList<>(numbers);
        while (padded.size() % STEP != 0) {
            padded.add(padded.getLast());
        }
        return padded;
    }
}
