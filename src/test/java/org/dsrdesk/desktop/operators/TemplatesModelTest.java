package org.dsrdesk.desktop.operators;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.dsrdesk.correspondence.WriteLetters;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Pictures;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.parts.FaultWords;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.letters.docx.TextTemplate;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesModelTest {
    @TempDir private Path folder;

    private final RecordingDialogs dialogs = new RecordingDialogs();
    private final List<String> told = new ArrayList<>();
    private TestDesk desk;
    private WriteLetters writing;
    private Messages messages;
    private TemplatesModel model;

    @BeforeEach
    void open() throws IOException {
        desk = TestDesk.in(Files.createDirectory(folder.resolve("desk")));
        writing = new WriteLetters(desk.desk);
        messages = new Messages(Language.RUSSIAN, desk.clock);
        model = new TemplatesModel(new Session(desk.desk, TestDesk.OFFICER, desk.operator), writing,
                Background.sameThread(), notice -> told.add(notice.text()), dialogs, messages);
        model.load();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private byte[] used() {
        return writing.template(desk.operator.id(), LetterKind.STOPPED, LetterLanguage.RUSSIAN);
    }

    private List<String> sentences() {
        return new FaultWords(messages).of(Objects.requireNonNull(model.faultProperty().get()).why());
    }

    @Test
    void theReadyDocumentIsSavedBroughtBackAndPutBack() throws IOException {
        Path word = folder.resolve("Своё.docx");
        dialogs.choose(word);
        byte[] ready = used();
        model.save(LetterKind.STOPPED);
        assertArrayEquals(ready, Files.readAllBytes(word));
        byte[] own = TextTemplate.docx("Стоп, {{субъект}}.", List.of(), Locale.of("ru"));
        Files.write(word, own);
        model.take(LetterKind.STOPPED);
        assertArrayEquals(own, used());
        assertEquals("Своё.docx", model.own(LetterKind.STOPPED).orElseThrow().file().name());
        model.remove(LetterKind.STOPPED);
        assertArrayEquals(ready, used());
        assertEquals(List.of(), model.keptProperty().get());
        assertEquals(List.of("Сохранено: " + word, "Шаблон принят: следующие письма делаются по нему.",
                "Письма снова делаются по готовому тексту."), told);
    }

    @Test
    void aFaultyDocumentChangesNothingAndItsFaultsAreToldByName() throws IOException {
        Path word = Files.writeString(folder.resolve("план.docx"), "не документ");
        dialogs.choose(word);
        byte[] ready = used();
        model.take(LetterKind.STOPPED);
        assertEquals(List.of("Это не документ Word. Нужен файл с окончанием .docx."), sentences());
        Files.write(word, TextTemplate.docx("{{кличка}} и {{субъект}}", List.of(), Locale.of("ru")));
        model.take(LetterKind.STOPPED);
        assertEquals(List.of("Поля «кличка» нет среди полей этого письма. Проверьте имя в шаблоне."), sentences());
        assertArrayEquals(ready, used());
        assertEquals(List.of(), told);
        model.load();
        assertNull(model.faultProperty().get());
    }

    @Test
    void aFileOfThreeGigabytesIsRefusedBeforeItIsReadAndAnOldOneStaysWholeOnAFullDisk() throws IOException {
        Path word = folder.resolve("Своё.docx");
        try (RandomAccessFile sparse = new RandomAccessFile(word.toFile(), "rw")) {
            sparse.setLength(3L << 30);
        }
        dialogs.choose(word);
        model.take(LetterKind.STOPPED);
        assertEquals(List.of("Документ слишком большой для письма."), sentences());
        Files.createDirectories(folder.resolve("Своё.docx.tmp").resolve("x"));
        model.save(LetterKind.STOPPED);
        assertEquals(3L << 30, Files.size(word));
        assertEquals(List.of(), told);
    }

    @Test
    void leavesPicturesOfTheTemplatesWithAFaultyOne() throws IOException {
        dialogs.choose(Files.writeString(folder.resolve("план.docx"), "не документ"));
        model.take(LetterKind.ACCESS_ANSWER);
        Pictures.take("operator-templates", messages, () -> {
            VBox page = new VBox(new TemplateBox(model, messages));
            page.getStyleClass().add("page");
            ScrollPane window = new ScrollPane(page);
            window.setFitToWidth(true);
            return window;
        });
    }
}
