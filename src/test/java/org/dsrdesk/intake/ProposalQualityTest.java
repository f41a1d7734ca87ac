package org.dsrdesk.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.intake.LabelledLetters.Labelled;
import org.junit.jupiter.api.Test;

/** Measures what is proposed against labelled letters; the phrases are fitted to the tuning set only. */
class ProposalQualityTest {
    private static final double GOAL_PRECISION = 0.95;
    private static final double GOAL_RECALL = 0.85;
    private static final double LEAST_PRECISION = 0.9;

    private final DemandProposer proposer = new DemandProposer(PhraseBook.standard());

    private record Judged(Labelled letter, Set<DemandKind> proposed) {}

    private record Score(String set, String kind, int texts, int right, int wrong, int missed) {

        double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        String row() {
            return String.format(Locale.ROOT, "%s,%s,%d,%d,%d,%d,%.3f,%.3f,%.2f,%.2f", set, kind, texts, right, wrong,
                    missed, precision(), recall(), GOAL_PRECISION, GOAL_RECALL);
        }
    }

    @Test
    void demandsAreFoundAndNotInvented() throws IOException {
        Map<String, List<Judged>> sets = new TreeMap<>(Map.of(
                "held-out", judged("labelled/held-out-1.txt", "labelled/held-out-2.txt", "labelled/held-out-3.txt"),
                "tuning", judged("labelled.tsv", "later.tsv", "labelled/tuning.txt", "labelled/tuning-long.txt",
                        "labelled/tuning-more.txt", "labelled/tuning-late.txt", "labelled/tuning-last.txt",
                        "labelled/tuning-apart.txt", "labelled/tuning-fresh.txt")));
        List<Score> scores = new ArrayList<>();
        sets.forEach((set, letters) -> scores.addAll(scores(set, letters)));
        List<String> rows = new ArrayList<>(List.of("set,kind,texts,true_positives,false_positives,false_negatives,"
                + "precision,recall,goal_precision,goal_recall"));
        scores.forEach(each -> rows.add(each.row()));
        Files.write(Files.createDirectories(Path.of("target", "figures")).resolve("intake.csv"), rows);
        assertEquals(30, scores.size());
        for (Score score : scores) {
            boolean all = score.kind().equals("ALL");
            assertTrue(score.precision() >= (all ? GOAL_PRECISION : LEAST_PRECISION), score::row);
            assertTrue(score.recall() >= GOAL_RECALL, score::row);
        }
    }

    @Test
    void whoAsksNothingIsNearlyAlwaysLeftAlone() {
        List<Judged> nothing = judged("labelled/held-out-1.txt", "labelled/held-out-2.txt").stream()
                .filter(each -> each.letter().kinds().isEmpty())
                .toList();
        long disturbed = nothing.stream().filter(each -> !each.proposed().isEmpty()).count();
        assertEquals(63, nothing.size());
        assertTrue(disturbed <= 2, () -> disturbed + " letters that ask nothing");
    }

    private List<Judged> judged(String... files) {
        return LabelledLetters.of(files).stream()
                .map(each -> new Judged(each, kinds(each.read())))
                .toList();
    }

    private Set<DemandKind> kinds(ReadLetter letter) {
        Set<DemandKind> kinds = EnumSet.noneOf(DemandKind.class);
        proposer.propose(letter).forEach(each -> kinds.add(each.kind()));
        return kinds;
    }

    private static List<Score> scores(String set, List<Judged> letters) {
        List<Score> scores = new ArrayList<>();
        for (DemandKind kind : DemandKind.values()) {
            Predicate<Judged> asked = each -> each.letter().kinds().contains(kind);
            Predicate<Judged> proposed = each -> each.proposed().contains(kind);
            scores.add(new Score(set, kind.name(), letters.size(), count(letters, asked.and(proposed)),
                    count(letters, proposed.and(asked.negate())), count(letters, asked.and(proposed.negate()))));
        }
        scores.add(new Score(set, "ALL", letters.size(), scores.stream().mapToInt(Score::right).sum(),
                scores.stream().mapToInt(Score::wrong).sum(), scores.stream().mapToInt(Score::missed).sum()));
        return scores;
    }

    private static int count(List<Judged> letters, Predicate<Judged> which) {
        return (int) letters.stream().filter(which).count();
    }
}
