package org.dsrdesk.casework;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dsrdesk.domain.assessment.RepeatFinding;

/** Chooses which of the earlier requests found are kept as links of a new one. */
final class KeptRepeats {
    private static final int MOST = 12;

    private KeptRepeats() {}

    /**
     * The surest, the newest and the oldest of each finding among them: what a flood began with stays known, and they
     * are so few that the thousandth request of a person costs what the tenth did.
     *
     * @param found the surest and newest first
     */
    static List<Earlier> of(List<Earlier> found) {
        Map<RepeatFinding, Integer> newest = new EnumMap<>(RepeatFinding.class);
        Map<RepeatFinding, Integer> oldest = new EnumMap<>(RepeatFinding.class);
        for (int place = 0; place < found.size(); place++) {
            Earlier earlier = found.get(place);
            newest.putIfAbsent(earlier.finding(), place);
            Earlier surest = found.get(newest.getOrDefault(earlier.finding(), place));
            if (earlier.match().likeness() == surest.match().likeness()) {
                oldest.put(earlier.finding(), place);
            }
        }
        Set<Integer> places = new TreeSet<>(newest.values());
        places.addAll(oldest.values());
        for (int place = 0; place < found.size() && places.size() < MOST; place++) {
            places.add(place);
        }
        return places.stream().map(found::get).toList();
    }
}
