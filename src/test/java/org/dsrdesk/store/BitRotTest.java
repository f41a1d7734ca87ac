package org.dsrdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import org.dsrdesk.safekeeping.StoreKey;
import org.dsrdesk.store.DatabaseLocation.EncryptedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class BitRotTest {
    private static final int FLIPS = Integer.getInteger("dsrdesk.rot.flips", 200);
    private static final int ROWS = 400;
    private static final long SEED = Long.getLong("dsrdesk.crash.seed", System.nanoTime());

    private final StoreKey key = StoreKey.random(new SecureRandom());

    @TempDir private Path folder;

    private enum Outcome { REFUSED, UNCHANGED, SILENTLY_WRONG }

    @Test
    void flippedBitIsNoticed(TestReporter reporter) throws IOException {
        List<String> rows = fill();
        Map<Outcome, Integer> sealed = outcomes(
                (file, key) -> Database.open(file, key, PlainRegister.PLAIN), rows);
        Map<Outcome, Integer> cipherAlone = outcomes(
                (file, key) -> Database.openDamaged(file, key, PlainRegister.PLAIN), rows);
        reporter.publishEntry(Map.of("seed", Long.toString(SEED), "sealed", sealed.toString(),
                "cipher alone", cipherAlone.toString()));
        writeFigures(silent(sealed), silent(cipherAlone));
        assertEquals(Map.of(Outcome.REFUSED, FLIPS), sealed, "seed " + SEED);
        assertTrue(silent(cipherAlone) > 0, "a flip never did harm: " + cipherAlone);
    }

    private Map<Outcome, Integer> outcomes(BiFunction<EncryptedFile, StoreKey, Database> opening, List<String> rows)
            throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
        byte[] whole = Files.readAllBytes(register());
        byte[] seal = Files.readAllBytes(folder.resolve(Seal.NAME));
        for (int i = 0; i < FLIPS; i++) {
            byte[] rotten = whole.clone();
            rotten[random.nextInt(rotten.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(register(), rotten);
            Files.write(folder.resolve(Seal.NAME), seal);
            outcomes.merge(outcome(opening, rows), 1, Integer::sum);
        }
        Files.write(register(), whole);
        Files.write(folder.resolve(Seal.NAME), seal);
        return outcomes;
    }

    private static int silent(Map<Outcome, Integer> outcomes) {
        return outcomes.getOrDefault(Outcome.SILENTLY_WRONG, 0);
    }

    private static void writeFigures(int ours, int baseline) throws IOException {
        Path file = Files.createDirectories(Path.of("target", "figures")).resolve("bit-rot.csv");
        Files.writeString(file,
                "measure,ours,baseline,ratio,goal\n%d flipped bits: wrong rows without a word,%d,%d,%s,0\n"
                        .formatted(FLIPS, ours, baseline,
                                baseline == 0 ? "" : Double.toString((double) ours / baseline)));
    }

    private Path register() {
        return folder.resolve(H2Files.REGISTER);
    }

    private List<String> fill() {
        try (Database database = Database.open(new EncryptedFile(folder), key, PlainRegister.PLAIN)) {
            for (int entry = 1; entry <= ROWS; entry++) {
                int number = entry;
                database.write(handle -> handle.execute("insert into case_log (entry, content) values (?, ?)", number,
                        ("запись " + number + " ").repeat(40)));
            }
            return rows(database);
        }
    }

    private Outcome outcome(BiFunction<EncryptedFile, StoreKey, Database> opening, List<String> expected) {
        try (Database database = opening.apply(new EncryptedFile(folder), key)) {
            return rows(database).equals(expected) ? Outcome.UNCHANGED : Outcome.SILENTLY_WRONG;
        } catch (StoreFailedException _) {
            return Outcome.REFUSED;
        }
    }

    private static List<String> rows(Database database) {
        return database.read(handle -> handle.createQuery("select entry, content from case_log order by entry")
                .map((row, _) -> row.getLong("entry") + row.getString("content")).list());
    }
}
