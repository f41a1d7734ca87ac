package org.dsrdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.dsrdesk.store.CrashHarness.Cycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class KillTest {
    private static final int KILLS = Integer.getInteger("dsrdesk.crash.kills", 12);
    private static final int BASELINE_KILLS = Integer.getInteger("dsrdesk.crash.baseline", 3);
    private static final long SEED = Long.getLong("dsrdesk.crash.seed", System.nanoTime());

    @TempDir private Path place;

    @Test
    void killedProgramLosesNothingConfirmedAndTearsNothing(TestReporter reporter) throws IOException {
        reporter.publishEntry("seed", Long.toString(SEED));
        List<Cycle> careless = cycles(CrashWorkload.Kind.CARELESS, BASELINE_KILLS);
        List<Cycle> ours = new ArrayList<>(cycles(CrashWorkload.Kind.SERVICES, KILLS));
        ours.addAll(cycles(CrashWorkload.Kind.DESK, KILLS / 3));
        DurabilityFigures.write("kill", ours, careless);
        assertTrue(careless.stream().anyMatch(cycle -> !cycle.isLossless()), "the harness catches no loss");
        assertEquals(List.of(), ours.stream().filter(cycle -> !cycle.isLossless()).toList(), "seed " + SEED);
        assertTrue(ours.stream().mapToLong(Cycle::confirmed).max().orElse(0) > KILLS, "hardly anything was written");
    }

    private List<Cycle> cycles(CrashWorkload.Kind kind, int kills) throws IOException {
        CrashHarness harness = new CrashHarness(kind, place, new SplittableRandom(SEED));
        List<Cycle> cycles = new ArrayList<>();
        for (int i = 0; i < kills; i++) {
            cycles.add(harness.run(i));
        }
        return cycles;
    }
}
