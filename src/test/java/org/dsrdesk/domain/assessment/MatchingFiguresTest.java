package org.dsrdesk.domain.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dsrdesk.domain.assessment.PersonPairs.Pair;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.LookupKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Writes how well people are told apart to {@code target/figures/matching.csv}. The weights were set on seed 5; the
 * figures are of another seed.
 */
@Execution(ExecutionMode.CONCURRENT)
class MatchingFiguresTest {
    private static final long SEED = Long.getLong("pairs.seed", 2026);
    private static final int EACH = 500;
    private static final List<Pair> PAIRS = PersonPairs.drawn(SEED, EACH);

    @Test
    void meetsItsGoalsOnPairsThatItWasNotTunedOn() throws IOException {
        assertEquals(29_000, PAIRS.size());
        double precision = share(PAIRS, MatchingFiguresTest::calledSame, Pair::same);
        double recall = share(PAIRS, Pair::same, MatchingFiguresTest::found);
        double keys = share(PAIRS, pair -> pair.same() && found(pair), MatchingFiguresTest::sharesAKey);
        StringBuilder table = new StringBuilder("measure,value,goal\n");
        table.append(row("precision at same", precision, "0.99"));
        table.append(row("recall at perhaps", recall, "0.95"));
        table.append(row("recall at probably", share(PAIRS, Pair::same, pair -> calledAtLeast(Likeness.PROBABLY, pair)),
                ""));
        table.append(row("recall at same", share(PAIRS, Pair::same, MatchingFiguresTest::calledSame), ""));
        table.append(row("recall of look-up keys", keys, "0.97"));
        table.append(row("look-up keys of a requester, mean", meanKeys(), "30"));
        kinds().forEach((kind, pairs) -> table.append(ofKind(kind, pairs)));
        table.append(row("pairs compared in a second", speed(), ""));
        table.append(row("look-up keys computed in a second", keySpeed(), ""));
        Files.writeString(Files.createDirectories(Path.of("target", "figures")).resolve("matching.csv"), table);
        assertTrue(precision >= 0.99, table::toString);
        assertTrue(recall >= 0.95, table::toString);
        assertTrue(keys >= 0.97, table::toString);
    }

    private static Map<String, List<Pair>> kinds() {
        return PAIRS.stream().collect(Collectors.groupingBy(Pair::kind, TreeMap::new, Collectors.toList()));
    }

    private static String ofKind(String kind, List<Pair> pairs) {
        if (!pairs.getFirst().same()) {
            return row(kind + ": called same", share(pairs, _ -> true, MatchingFiguresTest::calledSame), "");
        }
        return row(kind + ": found", share(pairs, _ -> true, MatchingFiguresTest::found), "")
                + row(kind + ": found by a key", share(pairs, _ -> true, MatchingFiguresTest::sharesAKey), "");
    }

    private static double share(List<Pair> pairs, Predicate<Pair> of, Predicate<Pair> counted) {
        List<Pair> all = pairs.stream().filter(of).toList();
        return all.stream().filter(counted).count() / (double) Math.max(1, all.size());
    }

    private static boolean calledAtLeast(Likeness least, Pair pair) {
        return PersonMatcher.match(pair.one(), pair.other())
                .filter(match -> match.likeness().compareTo(least) <= 0)
                .isPresent();
    }

    private static boolean calledSame(Pair pair) {
        return calledAtLeast(Likeness.SAME, pair);
    }

    private static boolean found(Pair pair) {
        return PersonMatcher.match(pair.one(), pair.other()).isPresent();
    }

    private static boolean sharesAKey(Pair pair) {
        return !Collections.disjoint(new HashSet<>(LookupKeys.of(pair.one()).all()), LookupKeys.of(pair.other()).all());
    }

    private static double meanKeys() {
        return PAIRS.stream().mapToInt(pair -> LookupKeys.of(pair.one()).all().size()).average().orElseThrow();
    }

    private static double speed() {
        long before = System.nanoTime();
        long found = PAIRS.stream().filter(MatchingFiguresTest::found).count();
        return Math.max(found, PAIRS.size()) / ((System.nanoTime() - before) / 1e9);
    }

    private static double keySpeed() {
        List<IdentityKeys> people = PAIRS.stream().map(Pair::one).toList();
        long before = System.nanoTime();
        people.forEach(LookupKeys::of);
        return people.size() / ((System.nanoTime() - before) / 1e9);
    }

    private static String row(String measure, double value, String goal) {
        return String.format(Locale.ROOT, value > 100 ? "%s,%.0f,%s%n" : "%s,%.4f,%s%n", measure, value, goal);
    }
}
