package org.dsrdesk.cli;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dsrdesk.casework.TaskEnding;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Places;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestoredCommandTest {
    @TempDir private Path folder;

    private TestDesk desk;
    private Terminal terminal;

    @BeforeEach
    void open() throws IOException {
        desk = TestDesk.in(Files.createDirectory(folder.resolve("data")), (_, _) -> Places.landscape());
        terminal = new Terminal((place, passphrase) -> new OpenedTestDesk(desk));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void destroyMaria() {
        Request request = desk.register("2026-11-16", DemandKind.WITHDRAWAL);
        DemandId id = request.demands().getFirst().id();
        request = desk.desk.deciding().decide(request, id, Outcome.FULFILLED, null, "исполняем", OFFICER);
        request = desk.desk.planning().plan(request, id, OFFICER);
        TaskEnding gone = TaskEnding.of(TaskOutcome.DONE, "стёрто", LocalDate.of(2026, 11, 20));
        desk.desk.tasks().end(request, id, 1, gone, OFFICER);
    }

    private Terminal.Said restored(String system, String sheet) throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), sheet);
        return terminal.type("restored", "--data", folder.toString(), "--system", system, "--list", list.toString(),
                "--lang", "en");
    }

    @Test
    void everyRowComesBackWithWhetherToDestroyItAgainAsOftenAsOneAsks() throws IOException {
        destroyMaria();
        String sheet = "id;phone;email\n1;8 916 123-45-67;\n2;;other@mail.example\n3;;M.IVANOVA@mail.example\n";
        String expected = """
                id;phone;email;destroy_again;request;destroyed_on;backup_until
                1;8 916 123-45-67;;yes;2026-0001;2026-11-20;2026-12-20
                2;;other@mail.example;no;;;
                3;;M.IVANOVA@mail.example;yes;2026-0001;2026-11-20;2026-12-20
                """;
        assertEquals(new Terminal.Said(0, expected, ""), restored("учётные записи", sheet));
        assertEquals(new Terminal.Said(0, expected, ""), restored("Учётные записи", sheet));
    }

    @Test
    void aMistypedSystemAndARowThatIsNoneAreToldAndLetNobodyPass() throws IOException {
        String sheet = "name,birth\nИванова,вчера\n";
        assertEquals(1, restored("Учётные записи", sheet).code());
        destroyMaria();
        Terminal.Said unknown = restored("Учетки", sheet);
        assertEquals(1, unknown.code());
        assertEquals("", unknown.out());
        assertEquals("Nothing is recorded of such a system. Check its name; recorded are: Учётные записи."
                + System.lineSeparator(), unknown.err());
        Terminal.Said wrong = restored("Учётные записи", sheet);
        assertEquals(1, wrong.code());
        assertEquals("name,birth,destroy_again,request,destroyed_on,backup_until\nИванова,вчера,,,,\n", wrong.out());
        assertEquals(2, restored("Учётные записи", "colour\nred\n").code());
        assertEquals(2, terminal.type("restored", "--data", folder.toString(), "--list", "x").code());
    }
}
