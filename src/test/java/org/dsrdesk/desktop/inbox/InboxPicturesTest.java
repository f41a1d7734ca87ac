package org.dsrdesk.desktop.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.Tray;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Pictures;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxPicturesTest {
    private static final Set<String> LATER = Set.of("01-callkeeper-delete-utf8.eml");

    private final InboxBench bench;

    InboxPicturesTest(@TempDir Path folder) {
        bench = Fx.call(() -> new InboxBench(folder, new Looks(Theme.LIGHT)));
    }

    @AfterEach
    void close() {
        bench.desk.close();
    }

    @Test
    void leavesPicturesOfTheTraysAndOfARepeatedLetter() {
        Fx.run(() -> {
            bench.model.take(List.of(SampleFiles.first()), _ -> {});
            bench.model.register(_ -> {});
            bench.model.take(rest(), _ -> {});
            bench.model.open(named("02-callkeeper-delete-again-koi8r.eml"));
        });
        Pictures.take("inbox", bench.messages, () -> bench.framed());
        Fx.run(() -> {
            bench.messages.languageProperty().set(Language.RUSSIAN);
            picture("inbox-1920-ru-light", 1920, 1080);
            picture("inbox-1000-ru-light", 1000, 800);
            Parent root = bench.framed();
            Scene scene = Pictures.take("inbox-many-ru-light", Theme.LIGHT, root, Pictures.WIDTH, Pictures.HEIGHT);
            ((ListView<?>) scene.lookup("#letters")).getSelectionModel().selectRange(0, 7);
            scene.setRoot(new Pane());
            Pictures.take("inbox-many-ru-light", Theme.LIGHT, root, Pictures.WIDTH, Pictures.HEIGHT);
            attach();
        });
    }

    @Test
    void leavesPicturesOfALetterToAnotherOperator() {
        bench.desk.desk.operators().keep(
                new Operator(new OperatorId(0), "KP Clever", "support@kp-clever.example", null, null,
                        bench.desk.operator.zone(), CountingSwitches.STRICT, bench.desk.operator.packs()),
                TestDesk.OFFICER);
        Fx.run(() -> {
            bench.model.take(rest(), _ -> {});
            bench.model.open(named("04-kpclever-correct-html-only.eml"));
        });
        Pictures.take("inbox-foreign", bench.messages, () -> bench.framed());
    }

    private void attach() {
        Parent root = bench.framed();
        Scene scene = Pictures.take("inbox-attach-ru-dark", Theme.DARK, root, Pictures.WIDTH, Pictures.HEIGHT);
        AttachBox box = (AttachBox) Objects.requireNonNull(scene.lookup("#attachBox"));
        box.open();
        ((TextField) scene.lookup("#attachWords")).setText("Иванова");
        scene.setRoot(new Pane());
        Pictures.take("inbox-attach-ru-dark", Theme.DARK, root, Pictures.WIDTH, Pictures.HEIGHT);
    }

    @Test
    void leavesPicturesOfOtherLettersAndOfEmptyTrays(@TempDir Path files) throws IOException {
        Path program = Files.writeString(files.resolve("program.eml"), """
                From: =?utf-8?B?0J/RkdGC0YA=?= <p@mail.example>
                Subject: =?utf-8?B?0YHRh9GR0YI=?=
                Date: Fri, 20 Nov 2026 10:00:00 +0300
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                Добрый день! Пришлите, пожалуйста, все мои персональные данные, которые у вас хранятся.
                --b
                Content-Type: application/octet-stream
                Content-Disposition: attachment; filename=invoice.exe
                Content-Transfer-Encoding: base64

                TVqQAAMAAAAEAAAA
                --b
                Content-Type: application/pdf
                Content-Disposition: attachment; filename="passport-scan.pdf"
                Content-Transfer-Encoding: base64

                JVBERi0xLjQK
                --b--
                """, StandardCharsets.UTF_8);
        Path copy = Files.writeString(files.resolve("copy.eml"),
                "Received: from a by b; Fri, 20 Nov 2026 11:00:00 +0300\r\n" + Files.readString(program));
        Path answer = Files.writeString(files.resolve("answer.eml"), """
                From: a@mail.example
                Subject: Re: delete
                Date: Fri, 20 Nov 2026 12:00:00 +0300
                In-Reply-To: <20261109111412.1@mail.example>

                When will you answer me?
                """);
        Fx.run(() -> {
            picture("inbox-empty-ru-light", Pictures.WIDTH, Pictures.HEIGHT);
            taken("inbox-forwarded-ru-light", SampleFiles.forwarded());
            taken("inbox-broken-ru-light", SampleFiles.broken());
            taken("inbox-program-ru-light", program);
            taken("inbox-copy-ru-light", copy);
            taken("inbox-newsletter-ru-light", SampleFiles.newsletter());
            taken("inbox-answer-ru-light", SampleFiles.first(), answer);
            bench.model.show(Tray.DISMISSED);
            picture("inbox-dismissed-ru-light", Pictures.WIDTH, Pictures.HEIGHT);
        });
    }

    private void taken(String name, Path... files) {
        bench.model.take(List.of(files), _ -> {});
        bench.model.take(List.of(files[files.length - 1]), _ -> {});
        picture(name, Pictures.WIDTH, Pictures.HEIGHT);
    }

    private static List<Path> rest() {
        return Stream.of(SampleFiles.twelve()).filter(file -> !LATER.contains(String.valueOf(file.getFileName())))
                .toList();
    }

    private Letter named(String name) {
        return bench.model.trays().letters().stream().filter(letter -> letter.fileName().equals(name)).findFirst()
                .orElseThrow();
    }

    private void picture(String name, int width, int height) {
        Pictures.take(name, Theme.LIGHT, bench.framed(), width, height);
    }
}
