package org.dsrdesk.casework;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.SplittableRandom;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class KeepEvidenceTest {
    @TempDir Path folder;
    private TestDesk desk;
    private CaseDesk cases;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
        cases = desk.desk;
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private static DemandId first(Request request) {
        return request.demands().getFirst().id();
    }

    private static FulfilmentTask task(Request request, int ordinal) {
        return request.demands().getFirst().task(ordinal);
    }

    private static Map<Field, Problem> refusal(Executable work) {
        return assertThrows(RefusedException.class, work).problems();
    }

    private Request planned() {
        Request request = desk.register("2026-11-16", DemandKind.ACCESS);
        request = cases.planning().add(request, first(request), "CRM", OFFICER);
        return cases.planning().add(request, first(request), "Архив", OFFICER);
    }

    @Test
    void evidenceComesBackByteByByteAndIsKeptOnce() {
        Request request = planned();
        byte[] bytes = new byte[1_300_000];
        new SplittableRandom(7).nextBytes(bytes);
        Request added = cases.evidence().attach(
                request, first(request), 1, "выписка <№ 4>.bin", Original.of(bytes), OFFICER);
        assertSame(added, cases.evidence().attach(added, first(added), 1, "ещё раз.bin", Original.of(bytes), OFFICER));
        Request twice = cases.evidence().attach(added, first(added), 2, "другая.bin", Original.of(bytes), OFFICER);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        cases.evidence().copy(task(twice, 2).evidence().getFirst(), out, OFFICER);
        assertArrayEquals(bytes, out.toByteArray());
        assertEquals("выписка <№ 4>.bin", task(twice, 1).evidence().getFirst().name());
        assertEquals(1_300_000, task(twice, 1).evidence().getFirst().size());
        assertEquals(twice, cases.cases().view(twice.id(), OFFICER).orElseThrow().request());
        assertEquals(Map.of(Field.REASONS, Problem.TASK_HAS_EVIDENCE),
                refusal(() -> cases.planning().remove(twice, first(twice), 1, "так", OFFICER)));
    }

    @Test
    void anEmptyOrTooLargeFileIsRefusedEvenIfItsSizeWasMistold() {
        Request request = planned();
        assertEquals(Map.of(Field.FILE, Problem.FILE_EMPTY), refusal(() -> cases.evidence().attach(
                request, first(request), 1, "пусто", Original.of(new byte[0]), OFFICER)));
        Original endless = new Original() {
            @Override
            public long size() {
                return 1;
            }

            @Override
            public InputStream open() {
                return new InputStream() {
                    @Override
                    public int read() {
                        return 0;
                    }

                    @Override
                    public int read(byte[] into, int at, int length) {
                        return length;
                    }
                };
            }
        };
        assertEquals(Map.of(Field.FILE, Problem.FILE_TOO_LARGE), refusal(() -> cases.evidence().attach(
                request, first(request), 1, "лента", endless, OFFICER)));
        assertEquals(Map.of(Field.FILE, Problem.FILE_NAME_UNFIT), refusal(() -> cases.evidence().attach(
                request, first(request), 1, " ", Original.of(new byte[] {1}), OFFICER)));
    }
}
