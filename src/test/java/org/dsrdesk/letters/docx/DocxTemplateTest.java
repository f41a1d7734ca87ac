package org.dsrdesk.letters.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dsrdesk.letters.Docx;
import org.dsrdesk.letters.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class DocxTemplateTest {
    private static final String DOCUMENT = "word/document.xml";

    @Test
    void fieldsAreFoundInTheOrderOfTheText() {
        assertEquals(List.of("кому", "адрес", "исходящий номер", "дата письма", "обращение по имени", "дата обращения",
                "номер обращения", "цели обработки", "категория", "меры", "листов", "должность", "подпись"),
                DocxTemplate.of(Sample.template()).fields());
    }

    @Test
    void aFieldCutIntoRunsIsOneField() {
        byte[] docx =
                Docx.of("<w:p><w:r><w:t>№ {</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:b/></w:rPr>"
                        + "<w:t>{исходящий</w:t></w:r><w:r><w:t xml:space=\"preserve\"> "
                        + "Но</w:t></w:r><w:r><w:t>мер}</w:t></w:r>"
                        + "<w:r><w:t>}, срочно</w:t></w:r></w:p>").packed();

        assertEquals(List.of("исходящий номер"), DocxTemplate.of(docx).fields());
        byte[] letter = DocxTemplate.of(docx).fill(Map.of("Исходящий  номер", "17"));
        assertEquals("№ 17, срочно", Docx.words(letter, DOCUMENT));
    }

    @Test
    void fieldsInTablesHeadersFootersAndTextBoxesAreFilled() {
        String box = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic>"
                + "<wps:wsp><wps:txbx><w:txbxContent>" + Docx.paragraph("{{в рамке}}") + "</w:txbxContent></wps:txbx>"
                + "</wps:wsp></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                + "<w:txbxContent>" + Docx.paragraph("{{в рамке}}")
                + "</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r></w:p>";
        byte[] docx = Docx.of("<w:tbl><w:tr><w:tc>" + Docx.paragraph("{{в таблице}}") + "</w:tc></w:tr></w:tbl>" + box)
                .related("rId5", "header", "hdr", Docx.paragraph("{{сверху}}"))
                .related("rId6", "footer", "ftr", Docx.paragraph("{{снизу}}"))
                .packed();

        assertEquals(List.of("в таблице", "в рамке", "снизу", "сверху"), DocxTemplate.of(docx).fields());
        byte[] letter = DocxTemplate.of(docx)
                .fill(Map.of("в таблице", "ячейка", "в рамке", "рамка", "сверху", "шапка", "снизу", "подвал"));
        assertEquals("ячейка\nрамка\nрамка", Docx.words(letter, DOCUMENT));
        assertEquals("шапка", Docx.words(letter, "word/headerrId5.xml"));
        assertEquals("подвал", Docx.words(letter, "word/footerrId6.xml"));
    }

    @Test
    void whateverAValueHoldsIsTextAndNothingElse() {
        byte[] docx = Docx.of(Docx.paragraph("[{{имя}}] [{{другое}}]")).packed();
        String evil = "\"О'Коннор\" <w:br/> & </w:t> {{другое}} ]]> \u0000\u0007\u001B\uFFFE\uD800 😀 \u202Eтекст";
        byte[] letter = DocxTemplate.of(docx).fill(Map.of("имя", evil, "другое", "второе"));

        assertEquals("[\"О'Коннор\" <w:br/> & </w:t> {{другое}} ]]> \uFFFD 😀 текст] [второе]",
                Docx.words(letter, DOCUMENT).replace("&#128512;", "😀"));
        DocxFile.open(letter);
    }

    @Test
    void lettersTypedApartFromTheirMarksAreJoinedInNamesAndValues() {
        DocxTemplate template = DocxTemplate.of(Docx.of(Docx.paragraph("{{исходящии\u0306 номер}}")).packed());
        assertEquals(List.of("исходящий номер"), template.fields());
        byte[] letter = template.fill(Map.of("исходящий номер", "Еи\u0306 Е\u0308лкин"));
        assertEquals("Ей Ёлкин", Docx.words(letter, DOCUMENT));
    }

    private static List<FieldFault> faults(Docx docx) {
        return DocxTemplate.of(docx.packed()).faults(List.of());
    }

    @Test
    void aFieldWhereNoneIsFilledIsAFault() {
        List<FieldFault> stray = List.of(new FieldFault(FieldProblem.OUT_OF_PLACE, "{{нет}}"));
        String maths = "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";
        assertEquals(stray, faults(Docx.of(
                "<w:p><m:oMath " + maths + "><m:r><m:t>{{не</m:t></m:r><m:r><m:t>т}}</m:t></m:r></m:oMath></w:p>")));
        assertEquals(stray, faults(Docx.of(
                "<w:p><w:r><w:instrText> HYPERLINK \"mailto:{{нет}}\" </w:instrText></w:r></w:p>")));
        assertEquals(stray, faults(Docx.of(
                "<w:p><w:r><w:pict><v:shape><v:textpath string=\"{{нет}}\"/></v:shape></w:pict></w:r></w:p>")));
        assertEquals(stray, faults(Docx.of("").outside("rId8", "hyperlink", "mailto:%7b%7bнет}}")));
        assertEquals(stray, faults(Docx.of("").related("rId9", "header", "hdr",
                "<w:p><w:r><w:instrText>{{нет}}</w:instrText></w:r></w:p>")));
        Docx struckOut = Docx.of("<w:p><w:del><w:r><w:delText>{{нет}}</w:delText></w:r></w:del></w:p>");
        assertEquals(List.of(), faults(struckOut));
        byte[] broken = Docx.of("<w:p><w:r><w:instrText>{{нет}}</w:instrText></w:r></w:p>").packed();
        assertThrows(FieldFaultsException.class, () -> DocxTemplate.of(broken).fill(Map.of("нет", "да")));
    }

    @Test
    void aFullStopOfTheTemplateIsNotDoubledByThatOfTheValue() {
        byte[] docx = Docx.of(Docx.paragraph("До {{день}}. С {{день}}, {{итог}}.")).packed();
        byte[] letter = DocxTemplate.of(docx).fill(Map.of("день", "1 мая 2027 г.", "итог", "ждём..."));
        assertEquals("До 1 мая 2027 г. С 1 мая 2027 г., ждём....", Docx.words(letter, DOCUMENT));
    }

    @Test
    void aNameOfThreeHundredSignsIsKeptWhole() {
        String name = "Ы".repeat(300);
        byte[] docx = Docx.of(Docx.paragraph("{{имя}}")).packed();
        assertEquals(name, Docx.words(DocxTemplate.of(docx).fill(Map.of("имя", name)), DOCUMENT));
    }

    @Test
    void linesOfAValueBecomeLinesAndInAListItems() {
        byte[] letter = DocxTemplate.of(Sample.template()).fill(Sample.values());
        String xml = Docx.read(letter, DOCUMENT);
        assertTrue(xml.contains("назначен ответственный;</w:t><w:br/><w:t xml:space=\"preserve\">принята политика."));
        assertEquals(4, xml.split("w:val=\"ListBullet\"", -1).length - 1);
        assertTrue(
                Docx.words(letter, DOCUMENT).contains("исполнение договора;\nдоставка заказов;\nучёт обращений;\nисп"));
    }

    @Test
    void missingAndEmptyFieldsAreNamedAllAtOnce() {
        Map<String, String> values = new HashMap<>(Sample.values());
        values.remove("меры");
        values.put("листов", " \u00A0\n\u0007");
        FieldFaultsException faults = assertThrows(FieldFaultsException.class,
                () -> DocxTemplate.of(Sample.template()).fill(values));
        assertEquals(
                List.of(new FieldFault(FieldProblem.MISSING, "меры"), new FieldFault(FieldProblem.EMPTY, "листов")),
                faults.faults());
    }

    @Test
    void brokenFieldsAreToldByTheirWords() {
        byte[] docx = Docx.of(Docx.paragraph("Дата {{дата письма") + Docx.paragraph("номер}} тут")
                + Docx.paragraph("{{ }} пусто") + Docx.paragraph("{{вне {{внутри}} }}") + Docx.paragraph("{{имя@дом}}")
                + Docx.paragraph("{{верное имя}}")).packed();
        assertEquals(List.of(new FieldFault(FieldProblem.UNCLOSED, "{{дата письма"),
                new FieldFault(FieldProblem.UNOPENED, "номер}}"), new FieldFault(FieldProblem.NAMELESS, "{{ }} пусто"),
                new FieldFault(FieldProblem.NESTED, "{{вне {{внутри}}"), new FieldFault(FieldProblem.UNOPENED, "}}"),
                new FieldFault(FieldProblem.BAD_NAME, "{{имя@дом}}"),
                new FieldFault(FieldProblem.UNKNOWN, "верное имя")),
                DocxTemplate.of(docx).faults(List.of("имя")));
        assertThrows(FieldFaultsException.class, () -> DocxTemplate.of(docx).fill(Map.of("верное имя", "1")));
    }

    @Test
    void knownFieldsInAnySpellingAreNoFault() {
        byte[] docx = Docx.of(Docx.paragraph("{{ Дата\u00A0 Письма }}")).packed();
        assertEquals(List.of(), DocxTemplate.of(docx).faults(List.of("дата письма")));
    }

    @Test
    void theSameTemplateAndValuesGiveTheSameBytes() {
        byte[] first = DocxTemplate.of(Sample.template()).fill(Sample.values());
        assertArrayEquals(first, DocxTemplate.of(Sample.template()).fill(Sample.values()));
        Map<String, String> other = new HashMap<>(Sample.values());
        other.put("листов", "2");
        assertFalse(java.util.Arrays.equals(first, DocxTemplate.of(Sample.template()).fill(other)));
    }
}
