package org.dsrdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starts the packaged image: what works on the class path may still fail beside modules. */
class ImageSmokeIT {
    private static final long HANG_GUARD_SECONDS = 120;

    @TempDir Path scratch = Path.of("");

    @Test
    void versionNamesTheProgramAndTheBuiltVersion() throws Exception {
        var answer = start("--version");
        assertEquals("DSR Desk " + System.getProperty("dsrdesk.version"), answer.printed().strip(), answer.toString());
        assertEquals(0, answer.exitCode(), answer.toString());
    }

    /** The exit code and a word of what is printed, for each sub-command that needs no window. */
    @ParameterizedTest
    @CsvSource({"0, --version, DSR Desk", "2, --no-such-option, --no-such-option"})
    void commandsRunWithoutAWindow(int exitCode, String command, String word) throws Exception {
        var answer = start(command.split(" "));
        assertEquals(exitCode, answer.exitCode(), answer.toString());
        assertTrue(answer.printed().contains(word), answer.toString());
    }

    private Answer start(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(launcher().toString()));
        command.addAll(List.of(arguments));
        var printed = scratch.resolve("printed.txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "JAVA_TOOL_OPTIONS"));
        var process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(HANG_GUARD_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("the image hung: " + command + "\n" + read(printed));
        }
        return new Answer(process.exitValue(), read(printed));
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static Path launcher() {
        var target = Path.of(System.getProperty("dsrdesk.image", "target"));
        return List.of("dsr-desk/bin/dsr-desk", "dsr-desk/dsr-desk-cli.exe", "dsr-desk.app/Contents/MacOS/dsr-desk")
                .stream()
                .map(target::resolve)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("no image in " + target + ", build one by mvn -DskipTests package"));
    }

    private record Answer(int exitCode, String printed) {}
}
