package org.dsrdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.dsrdesk.casework.RegisterFilter;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.TestDesk;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writes how long a confirmed registration takes, beside a bare unforced insert, to {@code target/figures/save.csv}.
 */
class SaveFiguresTest {
    private static final int WARM_UP = 20;
    private static final int SAVES = 60;

    @TempDir private Path folder;

    @Test
    void measuresSavesThatAreAllThereAfterwards() throws IOException {
        double[] ours;
        try (TestDesk desk = TestDesk.in(folder)) {
            ours = millis(number -> desk.register(person(number), TestDesk.NOW.minusDays(1), DemandKind.DELETION));
            assertEquals(WARM_UP + SAVES, desk.desk.cases().count(desk.operator.id(), RegisterFilter.ALL));
        }
        double[] bare;
        try (Handle handle = Jdbi.create("jdbc:h2:file:" + folder.resolve("bare"), "sa", "").open()) {
            handle.execute("create table saved (id bigint primary key, content varchar(400))");
            bare = millis(number -> handle.execute("insert into saved values (?, 'Прошу удалить')", number));
        }
        Files.writeString(
                Files.createDirectories(Path.of("target", "figures")).resolve("save.csv"),
                "measure,ours,baseline,ratio,goal\n" + row("save a request: median ms", ours, bare, SAVES / 2, "")
                        + row("save a request: p95 ms", ours, bare, SAVES * 95 / 100, "25"));
    }

    private static Requester person(int number) {
        return new Requester("Заявитель" + number, null, String.format(Locale.ROOT, "+7900%07d", number),
                RequesterRole.SUBJECT, null);
    }

    private static String row(String measure, double[] ours, double[] bare, int place, String goal) {
        return String.format(Locale.ROOT, "%s,%.2f,%.2f,%.1f,%s%n", measure, ours[place], bare[place],
                ours[place] / bare[place], goal);
    }

    private interface Save {
        void one(int number);
    }

    private static double[] millis(Save save) {
        double[] millis = new double[SAVES];
        for (int number = 0; number < WARM_UP + SAVES; number++) {
            long before = System.nanoTime();
            save.one(number);
            if (number >= WARM_UP) {
                millis[number - WARM_UP] = Duration.ofNanos(System.nanoTime() - before).toNanos() / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis;
    }
}
