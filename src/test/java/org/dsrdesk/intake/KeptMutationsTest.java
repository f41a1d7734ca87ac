package org.dsrdesk.intake;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.Original;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.StepClock;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Damaged letters go all the way into the store; the profile "hostile" reads a hundred thousand more. */
@Execution(ExecutionMode.CONCURRENT)
class KeptMutationsTest {
    private static final long SEED = 20_261_122L;
    private static final int KEPT = 300;
    private static final int READ = Integer.getInteger("dsrdesk.hostile.mutations", 600);

    @TempDir private Path folder;

    @Test
    void everyDamagedLetterIsKeptAsItCame() throws IOException {
        Random random = new Random(SEED);
        List<byte[]> samples = samples();
        try (TestDesk desk = TestDesk.in(folder)) {
            LetterIntake intake =
                    new LetterIntake(desk.desk.letters(), new PhoneNumbers(), desk.clock, Rules.MOSCOW);
            for (int i = 0; i < KEPT; i++) {
                byte[] raw = Mutation.of(samples.get(i % samples.size()), samples, random);
                Letter letter = intake.take("a.eml", Original.of(raw), OFFICER, _ -> {}).letter();
                ByteArrayOutputStream copy = new ByteArrayOutputStream();
                desk.desk.letters().copy(letter.id(), copy, OFFICER);
                assertArrayEquals(raw, copy.toByteArray(), "seed " + SEED + ", case " + i);
            }
        }
    }

    @Test
    void everyDamagedLetterIsReadInTime() throws IOException {
        Random random = new Random(SEED + 1);
        List<byte[]> samples = samples();
        ReadingRoom room = new ReadingRoom(new PhoneNumbers(), new StepClock(TestDesk.NOW),
                Rules.MOSCOW, Duration.ofSeconds(60));
        long slowest = 0;
        int asides = 0;
        for (int i = 0; i < READ; i++) {
            byte[] raw = Mutation.of(samples.get(i % samples.size()), samples, random);
            String hash = Hashes.sha256(raw);
            long start = System.nanoTime();
            Reading reading = room.begin(raw, hash).end();
            slowest = Math.max(slowest, System.nanoTime() - start);
            asides += reading.letter().broken() ? 1 : 0;
            assertEquals(hash, reading.letter().sha256(), "seed " + (SEED + 1) + ", case " + i);
            assertTrue(reading.letter().brokenReason() != ReadProblem.TOO_SLOW, "seed " + (SEED + 1) + ", case " + i);
        }
        Path figures = Files.createDirectories(Path.of("target", "figures"));
        Files.write(figures.resolve("mutations.csv"), List.of("letters,set aside,slowest ms",
                READ + "," + asides + "," + slowest / 1_000_000));
    }

    private static List<byte[]> samples() throws IOException {
        List<byte[]> samples = new ArrayList<>(Sample.all().stream().map(Sample::raw).toList());
        samples.add(OutlookFile.russian());
        samples.add(OutlookFile.nested(2));
        samples.add("From a@b.example Fri Nov 20 10:00:00 2026\nFrom: a@b.example\n\nУдалите мои данные\n\n"
                .getBytes(StandardCharsets.UTF_8));
        return samples;
    }
}
