package org.dsrdesk.domain.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.dsrdesk.domain.person.IdentityDetails;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.LookupKeys;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.intake.PhoneNumbers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Measures the matching on 414 pairs that were written by hand before anybody knew how it works: invented people as a
 * support desk types them, half of them one person, half of them families, colleagues, namesakes and strangers. A pair
 * is strong when a careful reader would be sure from what is given, weak when suspicion is the right answer.
 */
class PairsByHandTest {
    private static final double PRECISION_AT_SAME = 0.99;
    private static final double RECALL_AT_PERHAPS = 0.95;

    private final PhoneNumbers phones = new PhoneNumbers();

    private record Pair(boolean same, boolean strong, IdentityKeys one, IdentityKeys other) {
        Optional<Likeness> told() {
            return PersonMatcher.match(one, other).map(PersonMatch::likeness);
        }

        boolean shareAKey() {
            List<String> shared = new ArrayList<>(LookupKeys.of(one).all());
            shared.retainAll(LookupKeys.of(other).all());
            return !shared.isEmpty();
        }
    }

    @Test
    void strongPairsAreToldApartAndFound() throws IOException {
        List<Pair> pairs = pairs();
        assertEquals(414, pairs.size());
        double precision = share(pairs, pair -> pair.strong() && saysSame(pair), Pair::same);
        double recall = share(pairs, pair -> pair.strong() && pair.same(), pair -> pair.told().isPresent());
        double keys = share(pairs, pair -> pair.same() && pair.told().isPresent(), Pair::shareAKey);
        Path file = Files.createDirectories(Path.of("target", "figures")).resolve("matching-by-hand.csv");
        Files.write(file, List.of(
                "measure,value,goal",
                line("strong pairs: precision at same", precision, PRECISION_AT_SAME),
                line("strong pairs: recall at perhaps", recall, RECALL_AT_PERHAPS),
                line("recall of look-up keys", keys, null),
                line("all pairs: precision at same", share(pairs, PairsByHandTest::saysSame, Pair::same), null),
                line("all pairs: recall at perhaps",
                        share(pairs, Pair::same, pair -> pair.told().isPresent()), null)));
        assertTrue(precision >= PRECISION_AT_SAME, "precision " + precision);
        assertTrue(recall >= RECALL_AT_PERHAPS, "recall " + recall);
        assertEquals(1, keys);
    }

    private static boolean saysSame(Pair pair) {
        return pair.told().filter(Likeness.SAME::equals).isPresent();
    }

    private static double share(List<Pair> pairs, Predicate<Pair> of, Predicate<Pair> those) {
        List<Pair> all = pairs.stream().filter(of).toList();
        return (double) all.stream().filter(those).count() / all.size();
    }

    private static String line(String measure, double value, @Nullable Double goal) {
        return String.format(Locale.ROOT, "%s,%.4f,%s", measure, value, goal == null ? "" : goal);
    }

    private List<Pair> pairs() throws IOException {
        try (InputStream stream = Objects.requireNonNull(
                PairsByHandTest.class.getResourceAsStream("pairs-by-hand.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(row -> row.split("\t", -1)).map(this::pair).toList();
        }
    }

    private Pair pair(String[] cells) {
        return new Pair(cells[1].equals("SAME"), cells[3].equals("STRONG"), keys(cells, 4), keys(cells, 10));
    }

    private IdentityKeys keys(String[] cells, int from) {
        PhoneNumbers.Read phone = phones.read(cells[from + 2], "RU").orElse(null);
        return IdentityKeys.of(new Requester(cells[from], orNull(cells[from + 1]), phone == null ? null : phone.e164(),
                RequesterRole.SUBJECT, null, null,
                new IdentityDetails(cells[from + 3].isEmpty() ? null : LocalDate.parse(cells[from + 3]),
                        orNull(cells[from + 4]), orNull(cells[from + 5]), phone == null ? null : phone.extension())));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isBlank() ? null : cell;
    }
}
