package org.dsrdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dsrdesk.store.CrashHarness.Cycle;

/** Writes what was measured about lost rows to {@code target/figures/durability.csv}. */
final class DurabilityFigures {
    private DurabilityFigures() {}

    static void write(String name, List<Cycle> ours, List<Cycle> baseline) throws IOException {
        Path file = Files.createDirectories(Path.of("target", "figures")).resolve("durability.csv");
        Files.writeString(file, "measure,ours,baseline,ratio,goal\n"
                + row(name + "s", ours.size(), baseline.size(), "")
                + row(name + "s that lost confirmed work", losing(ours), losing(baseline), "0")
                + row(name + "s that tore work in two", torn(ours), torn(baseline), "0")
                + row("confirmed rows lost", lost(ours), lost(baseline), "0")
                + row("confirmed rows", confirmed(ours), confirmed(baseline), ""));
    }

    private static String row(String measure, long ours, long baseline, String goal) {
        String ratio = baseline == 0 ? "" : Double.toString(Math.round(1000.0 * ours / baseline) / 1000.0);
        return String.join(",", measure, Long.toString(ours), Long.toString(baseline), ratio, goal) + "\n";
    }

    private static long losing(List<Cycle> cycles) {
        return cycles.stream().filter(cycle -> cycle.lost() > 0).count();
    }

    private static long torn(List<Cycle> cycles) {
        return cycles.stream().filter(cycle -> !cycle.survivors().faults().isEmpty()).count();
    }

    private static long lost(List<Cycle> cycles) {
        return cycles.stream().mapToLong(Cycle::lost).sum();
    }

    private static long confirmed(List<Cycle> cycles) {
        return cycles.stream().mapToLong(cycle -> cycle.confirmed() - cycle.first() + 1).sum();
    }
}
