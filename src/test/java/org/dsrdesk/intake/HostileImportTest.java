package org.dsrdesk.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Hostile files are taken by a process with little memory; with the profile "hostile" the large ones, too. */
@Execution(ExecutionMode.CONCURRENT)
class HostileImportTest {
    private static final boolean ALL = Boolean.getBoolean("dsrdesk.hostile");
    private static final long MOST_MILLIS = 10_000;

    @TempDir private Path folder;

    @Test
    void everyFileIsKeptWholeInTimeAndInLittleMemory() throws IOException, InterruptedException {
        List<Path> files = new ArrayList<>();
        Path letters = Files.createDirectory(folder.resolve("letters"));
        for (HostileCase each : HostileCorpus.all()) {
            if (ALL || !each.large()) {
                files.add(each.writeTo(letters));
            }
        }
        List<String[]> rows = taken(files);
        List<String> csv = new ArrayList<>(List.of("case,bytes,ms,letters,outcome,identical"));
        for (String[] row : rows) {
            csv.add(String.join(",", row[0], Long.toString(Files.size(letters.resolve(row[0]))), row[1], row[2], row[3],
                    row[4]));
        }
        Path figures = Files.createDirectories(Path.of("target", "figures"));
        Files.write(figures.resolve("hostile.csv"), csv);

        assertEquals(files.size(), rows.size());
        assertEquals("", rows.stream().filter(row -> !row[4].equals("true") || row[2].equals("0")
                || (ALL && Long.parseLong(row[1]) > MOST_MILLIS)).map(row -> String.join(" ", row))
                .collect(Collectors.joining("\n")));
    }

    private List<String[]> taken(List<Path> files) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-Dstdout.encoding=UTF-8",
                "-Dlogback.configurationFile=migrations/quiet-logback.xml", "-cp",
                System.getProperty("java.class.path"), HostileChild.class.getName(),
                folder.resolve("desk").toString()));
        Files.createDirectory(folder.resolve("desk"));
        files.forEach(file -> command.add(file.toString()));
        Process child = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        try (BufferedReader lines = child.inputReader(StandardCharsets.UTF_8); Stream<String> all = lines.lines()) {
            List<String[]> rows = all.map(line -> line.split("\t", -1)).filter(row -> row.length == 5).toList();
            int code = child.waitFor();
            assertTrue(code == 0, () -> code + " after " + rows.size() + ": " + read(errors));
            return rows;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
