package org.dsrdesk.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dsrdesk.domain.assessment.RepeatFinding;

/** Chooses which of the earlier requests found are kept as links of a new one. */
final class KeptRepeats {
    private static final int MOST = 12;

    private KeptRepeats() {}

    /** The surest, each finding among them; so few that the thousandth request of a person costs what the tenth did. */
    static List<Earlier> of(List<Earlier> found) {
        Set<RepeatFinding> seen = EnumSet.noneOf(RepeatFinding.class);
        Set<Integer> places = new TreeSet<>();
        for (int place = 0; place < found.size(); place++) {
            if (seen.add(found.get(place).finding())) {
                places.add(place);
            }
        }
        for (int place = 0; place < found.size() && places.size() < MOST; place++) {
            places.add(place);
        }
        return places.stream().map(found::get).toList();
    }
}
