package org.dsrdesk.letters.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dsrdesk.letters.Docx;
import org.dsrdesk.letters.OfficeLetter;
import org.dsrdesk.letters.Sample;
import org.dsrdesk.letters.docx.DocumentProblem;
import org.dsrdesk.letters.docx.DocxTemplate;
import org.dsrdesk.letters.docx.TextTemplate;
import org.dsrdesk.letters.docx.UnusableDocumentException;
import org.dsrdesk.letters.html.LeftOut;
import org.dsrdesk.letters.html.LeftOutKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class PdfMakerTest {
    private static final PdfMaker MAKER = new PdfMaker();

    @Test
    void aShippedLetterCanBeReadAndSearched() {
        MadePdf made = MAKER.make(DocxTemplate.of(Sample.template()).fill(Sample.values()));
        assertEquals(2, made.pages());
        assertEquals(List.of(), made.leftOut());
        assertEquals("""
                ООО «Ромашка & Партнёры»
                ИНН 7701234567, ОГРН 1027700132195
                125009, г. Москва, ул. Тверская, д. 1
                Ивановой Марии Петровне
                101000, г. Москва,
                ул. Мясницкая, д. 24, кв. 7
                Исх. № 17-ПДн/2026 от 22 ноября 2026 г.
                Ответ на обращение субъекта персональных данных
                Уважаемая Мария Петровна!
                Ваше обращение от 10.11.2026 № О-2026/118 рассмотрено. На основании части 1
                статьи 14 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»
                сообщаем сведения, относящиеся к обработке Ваших персональных данных. Обработка
                ведётся на законном основании, перечисленном ниже.
                Цели обработки:
                – исполнение договора;
                – доставка заказов;
                – учёт обращений;
                – исполнение обязанностей, возложенных законодательством на оператора.
                № Категория данных Где хранится Срок
                1 Имя, телефон, адрес CRM до 31.12.2027
                электронной почты
                2 Адрес доставки Склад 30 дней после возврата
                Меры, принятые оператором: назначен ответственный;
                принята политика.
                Приложение: на 1 л.""", ReadPdf.text(made.bytes(), 1));
        assertTrue(ReadPdf.text(made.bytes(), 2).startsWith("2\nПриложение\nВторой лист с номером страницы."));
    }

    @Test
    void noPageHoldsNothingButItsNumber() {
        for (int words = 0; words < 70; words += 14) {
            String start = "строка ".repeat(words) + "\n\n";
            int lines = 30;
            MadePdf made = letter(start, lines);
            while (made.pages() == 1) {
                made = letter(start, ++lines);
            }
            String last = ReadPdf.text(made.bytes(), 2);
            assertTrue(last.contains("строка"), lines + " lines after " + words + " words: " + last);
        }
    }

    @Test
    void aSignatureNeverStandsAloneOnAPage() {
        for (int lines = 30; lines < 42; lines++) {
            String text = "строка\n\n".repeat(lines) + "Последнее слово.\n\nДиректор ____________________ И. П.\n\n"
                    + "Исполнитель: М. О.\n\n";
            MadePdf made = MAKER.make(TextTemplate.docx(text, List.of("ООО"), Locale.of("ru")));
            String last = ReadPdf.text(made.bytes(), made.pages());
            assertTrue(last.contains("Последнее слово.\nДиректор") && last.contains("Исполнитель"),
                    lines + " lines: " + last);
        }
    }

    @Test
    void aNumberStaysInTheLineOfItsSign() {
        for (int words = 5; words < 12; words++) {
            MadePdf made = letter("слово ".repeat(words) + "акт № 1/2026 от 30 ноября", 1);
            assertTrue(ReadPdf.text(made.bytes(), 1).contains("№ 1/2026"), ReadPdf.text(made.bytes(), 1));
        }
    }

    private static MadePdf letter(String start, int lines) {
        return MAKER.make(TextTemplate.docx(start + "строка\n\n".repeat(lines), List.of("ООО"), Locale.of("ru")));
    }

    @Test
    void theFontsAreEmbedded() {
        MadePdf made = MAKER.make(DocxTemplate.of(Sample.template()).fill(Sample.values()));
        assertEquals(Set.of("LiberationSerif embedded", "LiberationSerif-Bold embedded"), ReadPdf.fonts(made.bytes()));
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        byte[] letter = DocxTemplate.of(Sample.template()).fill(Sample.values());
        assertArrayEquals(MAKER.make(letter).bytes(), new PdfMaker().make(letter).bytes());
        byte[] office = OfficeLetter.docx();
        assertArrayEquals(MAKER.make(office).bytes(), new PdfMaker().make(office).bytes());
    }

    @Test
    void looksOfTextSurvive() {
        byte[] pdf = MAKER.make(OfficeLetter.docx()).bytes();
        assertTrue(ReadPdf.line(pdf, "Жирный").font().endsWith("LiberationSans-Bold"));
        assertTrue(ReadPdf.line(pdf, "Подчёркнутый").font().endsWith("+LiberationSans"));
        ReadPdf.Drawn right = ReadPdf.line(pdf, "Справа курсивом");
        assertTrue(right.font().endsWith("LiberationSans-Italic"));
        assertEquals(595.3 - 42.5, right.right(), 0.5);
        ReadPdf.Drawn middle = ReadPdf.line(pdf, "Посередине крупно");
        assertEquals((85.05 + 595.3 - 42.5) / 2, (middle.left() + middle.right()) / 2, 0.5);
        assertEquals(85.05 + 141.75 + 28.35, ReadPdf.line(pdf, "На второй странице").left(), 0.5);
    }

    @Test
    void listsAreNumberedAsTheWordProcessorDoes() {
        String text = ReadPdf.text(MAKER.make(OfficeLetter.docx()).bytes(), 1);
        assertTrue(text.contains("1. первый\n1.1. вложенный\n2. второй\n• точка"), text);
    }

    @Test
    void mergedCellsKeepTheirPlaces() {
        byte[] pdf = MAKER.make(OfficeLetter.docx()).bytes();
        double left = 85.05 + 5.4;
        assertEquals(left, ReadPdf.line(pdf, "Через три").left(), 1);
        assertEquals(left + 150, ReadPdf.line(pdf, "Б1").left(), 1);
        assertEquals(left + 150, ReadPdf.line(pdf, "Б2").left(), 1);
        assertEquals(left + 300, ReadPdf.line(pdf, "В2").left(), 1);
        double middle = (ReadPdf.line(pdf, "Б1").base() + ReadPdf.line(pdf, "Б2").base()) / 2;
        assertEquals(middle, ReadPdf.line(pdf, "Вниз на две").base(), 1);
    }

    @Test
    void aSignatureStandsAtItsTabStop() {
        byte[] pdf = MAKER.make(OfficeLetter.docx()).bytes();
        ReadPdf.Drawn name = ReadPdf.lines(pdf).stream().filter(line -> line.text().endsWith("Петров")).findFirst()
                .orElseThrow();
        assertEquals(85.05 + 467.75, name.right(), 1);
    }

    @Test
    void headersFootersPicturesAndPagesSurvive() {
        MadePdf made = MAKER.make(OfficeLetter.docx());
        assertEquals(2, made.pages());
        assertEquals(1, ReadPdf.pictures(made.bytes(), 1));
        assertEquals(1, ReadPdf.pictures(made.bytes(), 2));
        assertTrue(ReadPdf.text(made.bytes(), 1).startsWith("Шапка\nЖирный"));
        assertTrue(ReadPdf.text(made.bytes(), 1).endsWith("Страница 1 из 2"));
        assertEquals("Шапка\nНа второй странице с отступом\nвписано\nСтраница 2 из 2", ReadPdf.text(made.bytes(), 2));
        double header = ReadPdf.line(made.bytes(), "Шапка").base();
        assertTrue(ReadPdf.line(made.bytes(), "Жирный").base() > header + 5, "the text begins below a high header");
    }

    @Test
    void measuresBeyondAllReasonAreBroughtWithinBounds() {
        String cell =
                "<w:tc><w:tcPr><w:gridSpan w:val=\"999999999\"/></w:tcPr>" + Docx.paragraph("в ячейке") + "</w:tc>";
        byte[] docx = Docx.of("<w:p><w:pPr><w:ind w:left=\"99999999\" w:right=\"99999999\"/><w:spacing w:before="
                + "\"99999999\"/></w:pPr><w:r><w:rPr><w:sz w:val=\"9999999\"/></w:rPr><w:t>Я</w:t></w:r></w:p><w:tbl>"
                + "<w:tr>" + cell + "</w:tr></w:tbl><w:sectPr><w:pgSz w:w=\"1\" w:h=\"1\"/></w:sectPr>").packed();
        assertTrue(MAKER.make(docx).pages() <= 3);
    }

    @Test
    void tablesWithinTablesWithoutEndAreTooDeep() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(20) + Docx.paragraph("x") + "</w:tc></w:tr></w:tbl>".repeat(20);
        assertEquals(DocumentProblem.TOO_DEEP, assertThrows(UnusableDocumentException.class,
                () -> MAKER.make(Docx.of(deep).packed())).problem());
    }

    private static MadePdf paper(String text) {
        return MAKER.make(Docx.of(Docx.paragraph(text)).packed());
    }

    @Test
    void aSignThatTheLayoutWouldMisplaceIsABoxAndReported() {
        MadePdf hebrew = paper("Имя: דג.");
        assertEquals(List.of(new LeftOut(LeftOutKind.SIGN, "ד"), new LeftOut(LeftOutKind.SIGN, "ג")), hebrew.leftOut());
        assertEquals("Имя: □□.", ReadPdf.text(hebrew.bytes(), 1));
        assertEquals(List.of(new LeftOut(LeftOutKind.SIGN, "\u0301")), paper("за\u0301мок").leftOut());
        assertEquals(List.of(new LeftOut(LeftOutKind.SIGN, "\uFFFD")), paper("Ива\uFFFDов").leftOut());
    }

    @Test
    void lettersTypedApartFromTheirMarksAreDrawnAsOne() {
        MadePdf made = paper("Андреи\u0306 Е\u0308лкин");
        assertEquals("Андрей Ёлкин", ReadPdf.text(made.bytes(), 1));
        assertEquals(List.of(), made.leftOut());
    }

    @Test
    void roublesAreWrittenOutWhereTheFontHasNoSign() {
        MadePdf made = paper("За 500 ₽, 300₽ или 1 ₽.");
        assertEquals("За 500 руб., 300 руб. или 1 руб.", ReadPdf.text(made.bytes(), 1));
        assertEquals(List.of(), made.leftOut());
    }

    @Test
    void signsThatOnlySteerShowNothingAndBulletsOfSymbolFontsArePoints() {
        MadePdf made = paper("а\u200Bб\u2060в\u200Eг \uF0B7 пункт");
        assertEquals("абвг • пункт", ReadPdf.text(made.bytes(), 1));
        assertEquals(List.of(), made.leftOut());
    }

    @Test
    void aWordLongerThanItsLineIsBrokenAtTheEdge() {
        String address = "https://lk.example.ru/requests/" + "0123456789abcdef".repeat(20);
        byte[] pdf = paper(address).bytes();
        assertTrue(ReadPdf.lines(pdf).stream().allMatch(line -> line.right() <= 595.3 - 36), "beyond the margin");
        assertEquals(address, ReadPdf.text(pdf, 1).replace("\n", ""));
        String cells = "<w:tbl><w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"8000\"/></w:tblGrid><w:tr><w:tc>"
                + Docx.paragraph("Щ".repeat(100)) + "</w:tc><w:tc>" + Docx.paragraph("сосед")
                + "</w:tc></w:tr></w:tbl>";
        byte[] table = MAKER.make(Docx.of(cells).packed()).bytes();
        double neighbour = ReadPdf.line(table, "сосед").left();
        assertTrue(ReadPdf.lines(table).stream().filter(line -> line.text().startsWith("Щ"))
                .allMatch(line -> line.right() <= neighbour), "over the neighbour");
    }

    @Test
    void aLetterOfMoreThanTwoHundredPagesIsTooLong() {
        String turned = "<w:p><w:r><w:t>лист</w:t><w:br w:type=\"page\"/></w:r></w:p>";
        UnusableDocumentException pages = assertThrows(UnusableDocumentException.class,
                () -> MAKER.make(Docx.of(turned.repeat(200) + Docx.paragraph("конец")).packed()));
        assertEquals("TOO_LONG: 201", pages.problem() + ": " + pages.detail());
        for (String endless : List.of(Docx.paragraph("x").repeat(20_001), Docx.paragraph("я".repeat(2_000_001)))) {
            assertEquals(DocumentProblem.TOO_LONG, assertThrows(UnusableDocumentException.class,
                    () -> MAKER.make(Docx.of(endless).packed())).problem());
        }
    }

    @Test
    void whatCannotBeShownIsReported() {
        String chart =
                "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Диаграмма\"/></wp:inline></w:drawing></w:r>"
                        + "</w:p>";
        byte[] docx =
                Docx.of(Docx.paragraph("Ключ \uD83D\uDE00") + chart + "<w:p>" + OfficeLetter.picture("rId7", 50, 50)
                        + "</w:p>").picture("rId7", "old.emf", new byte[100]).packed();
        MadePdf made = MAKER.make(docx);
        assertEquals(
                List.of(new LeftOut(LeftOutKind.SIGN, "\uD83D\uDE00"), new LeftOut(LeftOutKind.DRAWING, "Диаграмма"),
                        new LeftOut(LeftOutKind.PICTURE_FORM, "word/media/old.emf")),
                made.leftOut());
        assertEquals("Ключ □", ReadPdf.text(made.bytes(), 1));
        assertEquals(List.of(new LeftOut(LeftOutKind.TRACKED_CHANGES, "")), MAKER.make(OfficeLetter.docx()).leftOut());
    }
}
