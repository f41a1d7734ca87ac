package org.dsrdesk.casework;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dsrdesk.domain.profile.Difference;
import org.dsrdesk.domain.profile.Difference.Part;
import org.dsrdesk.domain.profile.Profile;

/** What the case log keeps of a profile: the trace of all that it says, and which parts changed, by identity. */
final class ProfileTrace {
    /** A line of the log stays a line: what is beyond is counted. */
    private static final int MOST_NAMED = 40;

    private ProfileTrace() {}

    static String of(Profile profile) {
        return profile.equals(Profile.EMPTY) ? "" : Facts.trace(ordered(profile));
    }

    /** Sets come in the order of their names, so that equal profiles have one trace. */
    private static String ordered(Profile profile) {
        return String.join("\n", List.of(
                profile.company().toString(),
                profile.channels().stream().sorted().toList().toString(),
                profile.identification().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(rule -> rule.getKey() + "=" + rule.getValue().stream().sorted().toList())
                        .collect(Collectors.joining(";")),
                profile.inventory().toString(),
                profile.promises().stream()
                        .map(one -> one.clause() + "\n" + one.words() + one.kinds().stream().sorted().toList())
                        .toList().toString(),
                profile.consequences().stream()
                        .map(one -> one.clause() + "\n" + one.words() + one.kinds().stream().sorted().toList())
                        .toList().toString(),
                profile.letterhead().toString(),
                profile.standing().toString(),
                profile.plan().lines().stream()
                        .map(one -> one.place() + "\n" + one.work() + one.words()
                                + one.kinds().stream().sorted().toList())
                        .toList().toString(),
                String.valueOf(profile.plan().secondEyes())));
    }

    /** Parts with their signs, as in {@code CHANNELS ~, SYSTEM + 4, SYSTEM - 2}; never a name. */
    static String parts(List<Difference> differences) {
        String named = differences.stream()
                .limit(MOST_NAMED)
                .map(ProfileTrace::part)
                .distinct()
                .collect(Collectors.joining(", "));
        int beyond = differences.size() - MOST_NAMED;
        return beyond > 0 ? named + ", … " + beyond : named;
    }

    private static String part(Difference difference) {
        String sign = switch (difference.change()) {
            case ADDED -> "+";
            case CHANGED -> "~";
            case GONE -> "-";
            case MOVED -> "=";
        };
        boolean place = difference.part() == Part.SYSTEM || difference.part() == Part.RECIPIENT;
        String id = place && !difference.id().isEmpty() ? " " + difference.id() : "";
        return difference.part().name() + " " + sign + id;
    }
}
