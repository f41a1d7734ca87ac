package org.dsrdesk.desktop.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dsrdesk.casework.Field;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Pictures;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.desktop.parts.RequestForm;
import org.dsrdesk.domain.person.IdentityDetails;
import org.dsrdesk.domain.request.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterPersonTest {
    @TempDir private Path files;

    private final InboxBench bench;

    LetterPersonTest(@TempDir Path folder) {
        bench = Fx.call(() -> new InboxBench(folder, new Looks(Theme.LIGHT)));
    }

    @AfterEach
    void close() {
        bench.desk.close();
    }

    @Test
    void theOneContractThatALetterNamesIsProposedAndKept() throws IOException {
        Path letter = letter("Прошу удалить мои персональные данные. Договор № 4417-25 расторгнут в мае.");
        List<Request> registered = new ArrayList<>();
        Fx.run(() -> {
            bench.model.take(List.of(letter), _ -> {});
            assertEquals("4417-25", form().text(Field.CONTRACT).get());
            form().text(Field.DOCUMENT).set("4510 123456");
            Pictures.take("inbox-person-ru-light", Theme.LIGHT, bench.framed(), Pictures.WIDTH, 1000);
            bench.model.register(registered::add);
        });
        IdentityDetails kept =
                bench.desk.view(registered.getFirst().id()).request().requester().details();
        assertEquals("4417-25", kept.contract());
        assertEquals(bench.desk.desk.documents().mark("4510123456").orElseThrow(), kept.document());
    }

    @Test
    void ofTwoContractsNoneIsProposed() throws IOException {
        Path letter = letter("Прошу удалить мои данные по договору № 4417-25 и по договору № 9921-24.");
        Fx.run(() -> {
            bench.model.take(List.of(letter), _ -> {});
            assertEquals("", form().text(Field.CONTRACT).get());
        });
    }

    private RequestForm form() {
        return bench.model.openProperty().get().form();
    }

    private Path letter(String words) throws IOException {
        return Files.writeString(files.resolve("letter.eml"), """
                From: =?utf-8?B?0J/RkdGC0YA=?= <p@mail.example>
                Subject: delete
                Date: Fri, 20 Nov 2026 10:00:00 +0300
                MIME-Version: 1.0
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: 8bit

                Добрый день!

                """ + words + "\n\nПётр Семёнов\n", StandardCharsets.UTF_8);
    }
}
