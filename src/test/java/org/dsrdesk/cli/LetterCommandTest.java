package org.dsrdesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dsrdesk.letters.docx.TextTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterCommandTest {
    private final Terminal terminal = Terminal.withoutData();
    private final Path folder;

    LetterCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Path template(String text) throws IOException {
        Path file = folder.resolve("own.docx");
        Files.write(file, TextTemplate.docx(text, List.of(), Locale.of("ru")));
        return file;
    }

    @Test
    void lettersAreListedWithTheirRules() {
        Terminal.Said said = terminal.type("letter");
        assertEquals(0, said.code());
        assertTrue(said.out().contains("destruction-act\tч. 7 ст. 21 152-ФЗ\tАкт об уничтожении"), said.out());
        assertEquals(43, said.out().lines().count());
    }

    @Test
    void theFieldsOfALetterAreListedWithWhoFillsThem() {
        Terminal.Said said = terminal.type("letter", "corrected");
        assertTrue(said.out().contains("что изменено\tпишет сотрудник\tЧто было и что стало"), said.out());
        assertTrue(said.out().contains("подписавший\tиз профиля оператора" + System.lineSeparator()), said.out());
    }

    @Test
    void aReadyTemplateIsSavedAndFitsWhenItComesBack() {
        String file = folder.resolve("act.docx").toString();
        assertEquals(0, terminal.type("letter", "destruction-act", "--save", file).code());
        Terminal.Said said = terminal.type("letter", "destruction-act", "--check", file);
        assertEquals("", said.err());
        assertTrue(said.out().startsWith("Шаблон годится; полей: "), said.out());
        assertEquals(1, terminal.type("letter", "destruction-act", "--save", file).code(), "never replaced");
    }

    @Test
    void everyFaultOfATemplateIsNamedAtOnce() throws IOException {
        Path own = template("№ {{исходящий номер}} для {{адрисат}}\n\nОт {{дата письма и");
        Terminal.Said said = terminal.type("letter", "receipt", "--check", own.toString());
        assertEquals(1, said.code());
        assertTrue(said.err().contains("Поля «адрисат» нет среди полей этого письма. Проверьте имя в шаблоне."),
                said.err());
        assertTrue(said.err().contains("Скобки поля открыты и не закрыты"), said.err());
    }

    @Test
    void aLetterIsMadeOfOwnTemplateAndValues() throws IOException {
        Path own = template("{{адресат}}\n\n№ {{исходящий номер}}: {{субъект}}");
        Path values = folder.resolve("values.toml");
        Files.writeString(values, """
                "Исходящий Номер" = "7-ПД/2026"
                "адресат" = ["ООО «Рога & Копыта»", "<Москва>"]
                "субъект" = 'Анна "Энн" <О’Нил>'
                """);
        Path base = folder.resolve("письмо");
        Terminal.Said said = terminal.type("letter", "receipt", "--template", own.toString(), "--values",
                values.toString(), "--make", base.toString());
        assertEquals("", said.err());
        assertTrue(Files.exists(folder.resolve("письмо.docx")));
        assertEquals("""
                ООО «Рога & Копыта»
                <Москва>
                № 7-ПД/2026: Анна "Энн" <О’Нил>
                """, text(folder.resolve("письмо.pdf")));
    }

    @Test
    void aMissingOrEmptyValueIsNamedAndNothingIsWritten() throws IOException {
        Path own = template("{{адресат}} {{исходящий номер}} {{субъект}}");
        Path values = folder.resolve("values.toml");
        Files.writeString(values, "\"адресат\" = \"кому\"\n\"субъект\" = \" \"\n");
        Terminal.Said said = terminal.type("letter", "receipt", "--template", own.toString(), "--values",
                values.toString(), "--make", folder.resolve("a").toString());
        assertEquals(1, said.code());
        assertEquals("Письмо не сделано. Нет значения для поля «исходящий номер». Не заполнено: «субъект»."
                + System.lineSeparator(), said.err());
        assertFalse(Files.exists(folder.resolve("a.docx")));
    }

    @Test
    void anInventedExampleShowsEveryLetterAndNoWordDocumentIsAskedFor() throws IOException {
        Terminal.Said said = terminal.type("letter", "access-answer", "--make", folder.resolve("пример").toString());
        assertEquals("", said.err());
        assertTrue(text(folder.resolve("пример.pdf")).contains("Ответ на запрос о персональных данных"));
        Files.writeString(folder.resolve("not.docx"), "просто текст");
        assertEquals(
                "Шаблон не подходит. Это не документ Word. Нужен файл с окончанием .docx." + System.lineSeparator(),
                terminal.type("letter", "receipt", "--check", folder.resolve("not.docx").toString()).err());
    }

    private Path endless(String name) throws IOException {
        Path file = folder.resolve(name);
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(3L << 30);
        }
        return file;
    }

    private String refusal(String... arguments) {
        Terminal.Said said = terminal.type(arguments);
        assertEquals(1, said.code());
        return said.err().strip();
    }

    @Test
    void whatIsNoFileOfReasonableSizeIsRefusedInASentence() throws IOException {
        String large = endless("large").toString();
        String base = folder.resolve("a").toString();
        assertEquals("Шаблон не подходит. Документ слишком большой для письма.",
                refusal("letter", "receipt", "--check", large));
        assertEquals("Письмо не сделано. Документ слишком большой для письма.",
                refusal("letter", "receipt", "--template", large, "--make", base));
        assertEquals("Файл слишком большой: " + large + ".",
                refusal("letter", "receipt", "--values", large, "--make", base));
        assertEquals("Шаблон не подходит. Это не документ Word. Нужен файл с окончанием .docx.",
                refusal("letter", "receipt", "--check", folder.toString()));
        assertEquals("Нужен файл, а это папка: " + folder + ".",
                refusal("letter", "receipt", "--values", folder.toString(), "--make", base));
    }

    @Test
    void aDiskThatTakesOnlyHalfKeepsNothing() throws IOException {
        Files.createDirectories(folder.resolve("a.pdf.tmp").resolve("x"));
        assertTrue(refusal("letter", "receipt", "--make", folder.resolve("a").toString())
                .startsWith("Не удалось записать файл: "));
        assertFalse(Files.exists(folder.resolve("a.docx")));
        assertFalse(Files.exists(folder.resolve("a.pdf")));
    }

    @Test
    void valuesMayBeginWithTheMarkOfTheirEncodingAndFaultsNameTheLine() throws IOException {
        Path own = template("{{адресат}}");
        Path values = folder.resolve("values.toml");
        Files.writeString(values, "\uFEFF\"адресат\" = \"кому\"\n");
        String[] make = {"letter", "receipt", "--template", own.toString(), "--values", values.toString(), "--make",
            folder.resolve("a").toString()};
        assertEquals("", terminal.type(make).err());
        assertEquals("кому\n", text(folder.resolve("a.pdf")));
        Files.writeString(values, "\"адресат\" = \"кому\"\n\"субъект\" = Анна\n");
        assertTrue(refusal(make).startsWith("Файл значений не разобран, строка 2: "));
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        String missing = folder.resolve("нет.docx").toString();
        assertEquals("Нет файла: " + missing + "." + System.lineSeparator(),
                terminal.type("letter", "receipt", "--check", missing).err());
    }

    @Test
    void anUnknownLetterAndTwoWishesAtOnceAreRefused() {
        assertEquals(2, terminal.type("letter", "love-letter", "--save", "x.docx").code());
        assertEquals(2, terminal.type("letter", "receipt", "--save", "x.docx", "--make", "y").code());
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replace("\r\n", "\n").replace('\u00A0', ' ');
        }
    }
}
