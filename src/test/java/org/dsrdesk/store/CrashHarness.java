package org.dsrdesk.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.dsrdesk.store.CrashWorkload.Survivors;

/** Lets a process work, kills it at a random moment without warning, and looks at what it leaves. */
final class CrashHarness {
    private static final int CYCLES_PER_FOLDER = 10;

    private final CrashWorkload.Kind kind;
    private final Path place;
    private final RandomGenerator random;

    CrashHarness(CrashWorkload.Kind kind, Path place, RandomGenerator random) {
        this.kind = kind;
        this.place = place;
        this.random = random;
    }

    /** One kill: the first and last numbers that were confirmed before it and what was found after it. */
    record Cycle(long first, long confirmed, Survivors survivors) {
        boolean isLossless() {
            return survivors.last() >= confirmed && survivors.last() <= confirmed + 1 && survivors.faults().isEmpty();
        }

        long lost() {
            return Math.max(0, confirmed - survivors.last());
        }
    }

    Cycle run(int number) throws IOException {
        Path folder = Files.createDirectories(place.resolve(kind + "-" + number / CYCLES_PER_FOLDER));
        List<Long> confirmed = workUntilKilled(folder);
        try (CrashWorkload workload = kind.open(folder)) {
            return new Cycle(confirmed.getFirst(), confirmed.getLast(), workload.survivors());
        }
    }

    private List<Long> workUntilKilled(Path folder) throws IOException {
        Path errors = folder.resolve("errors.txt");
        Process child = new ProcessBuilder(java(), "-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-Dlogback.configurationFile=migrations/quiet-logback.xml",
                "-cp", System.getProperty("java.class.path"), CrashChild.class.getName(),
                kind.name(), folder.toString()).redirectError(errors.toFile()).start();
        try (BufferedReader numbers = child.inputReader()) {
            String first = numbers.readLine();
            if (first == null) {
                throw new IllegalStateException("the child did nothing: " + Files.readAllLines(errors));
            }
            long delay = random.nextLong(20, 900);
            CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS).execute(() -> kill(child));
            return List.of(Long.valueOf(first), lastWhole(first, numbers));
        } finally {
            kill(child);
            child.onExit().join();
        }
    }

    /** Not {@link Process#destroyForcibly}, which would also close our end of its output. */
    private static void kill(Process child) {
        child.toHandle().destroyForcibly();
    }

    /** The last number followed by the end of its line: the kill may have cut one in two. */
    private static long lastWhole(String first, BufferedReader numbers) throws IOException {
        StringBuilder rest = new StringBuilder(first).append('\n');
        char[] buffer = new char[8192];
        for (int read = numbers.read(buffer); read >= 0; read = numbers.read(buffer)) {
            rest.append(buffer, 0, read);
        }
        return Long.parseLong(rest.substring(0, rest.lastIndexOf("\n")).lines().toList().getLast());
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
