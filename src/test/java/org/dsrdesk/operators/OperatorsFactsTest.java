package org.dsrdesk.operators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the table of facts about five operators; a row that waits for something is told so, never passed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperatorsFactsTest {
    private static final Map<String, String> PROFILES = Map.of("X-Keeper", "xkeeper", "CallKeeper", "callkeeper",
            "kp-clever", "kp-clever", "xikmat", "xikmat", "NEKST", "nekst");

    private final Map<String, String> lines = new TreeMap<>();
    private final AtomicInteger passed = new AtomicInteger();
    @TempDir private Path folder;

    static List<FactRow> rows() {
        return Stream.of(XKeeperFacts.rows(), CallKeeperFacts.rows(), KpCleverFacts.rows(), XikmatFacts.rows(),
                NekstFacts.rows())
                .flatMap(List::stream)
                .toList();
    }

    @BeforeAll
    void expectEveryRow() {
        rows().forEach(row -> lines.put(row.id(), row.line("no", "the check failed: " + row.checked())));
    }

    @Test
    void theTableHasThirtyThreeRowsAndNoneIsLeftOut() {
        assertEquals(33, rows().size());
        assertEquals(33, rows().stream().map(FactRow::id).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theDeskDoesWhatThePolicyObligesTo(FactRow row) throws IOException {
        String profile = Objects.requireNonNull(PROFILES.get(row.operator()));
        try (OperatorDesk desk = new OperatorDesk(Files.createTempDirectory(folder, profile), profile)) {
            row.check().on(desk);
        }
        if (!row.missing().isEmpty()) {
            lines.put(row.id(), row.line("no", "missing: " + row.missing() + "; there is: " + row.checked()));
            abort(row.missing());
        }
        passed.incrementAndGet();
        lines.put(row.id(), row.line("yes", row.checked()));
    }

    @AfterAll
    void writeFigures() throws IOException {
        List<String> table = Stream.of(
                Stream.of("row,operator,clause,passed,what was checked"),
                rows().stream().map(row -> lines.get(row.id())),
                Stream.of("passed " + passed.get() + " of " + rows().size()))
                .flatMap(line -> line)
                .map(Objects::requireNonNull)
                .toList();
        Files.write(Files.createDirectories(Path.of("target", "figures")).resolve("operators.csv"), table);
    }
}
