package org.dsrdesk.letters.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dsrdesk.letters.docx.DocumentProblem;
import org.dsrdesk.letters.docx.FieldFault;
import org.dsrdesk.letters.docx.FieldProblem;
import org.dsrdesk.letters.docx.UnusableDocumentException;
import org.dsrdesk.letters.html.LeftOut;
import org.dsrdesk.letters.html.LeftOutKind;
import org.junit.jupiter.api.Test;

class LetterTextsTest {
    private static List<String> all(LetterTexts texts) {
        List<String> sentences = new ArrayList<>();
        for (String detail : List.of("", "a{b}'c")) {
            Stream.of(DocumentProblem.values())
                    .map(problem -> texts.of(new UnusableDocumentException(problem, detail)))
                    .forEach(sentences::add);
            Stream.of(FieldProblem.values())
                    .map(problem -> texts.of(new FieldFault(problem, detail)))
                    .forEach(sentences::add);
            Stream.of(LeftOutKind.values()).map(kind -> texts.of(new LeftOut(kind, detail))).forEach(sentences::add);
        }
        return sentences;
    }

    @Test
    void everyProblemHasASentenceInBothLanguages() {
        all(new LetterTexts(Locale.of("ru"))).forEach(sentence -> assertFalse(
                sentence.replace(".docx", "").replace("a{b}'c", "").matches(".*(\\{0\\}|\\bthe\\b).*"), sentence));
        all(new LetterTexts(Locale.of("en"))).forEach(sentence -> assertFalse(
                sentence.matches(".*(\\{0\\}|[А-яЁё]).*"), sentence));
    }

    @Test
    void aSignThatCannotBePrintedIsNamedWithItsWordAndField() {
        FieldFault fault = new FieldFault(FieldProblem.SIGN, "адресат", List.of("გ", "გიორგი"));
        assertEquals(
                "Поле «адресат»: в слове «გიორგი» есть знак «გ», который в PDF не напечатать."
                        + " Напишите это слово русскими или латинскими буквами.",
                new LetterTexts(Locale.of("ru")).of(fault));
    }

    @Test
    void theDetailIsNamed() {
        assertEquals("Не заполнено: «причины».",
                new LetterTexts(Locale.of("ru")).of(new FieldFault(FieldProblem.EMPTY, "причины")));
        assertEquals("The file is damaged. Open it in a word processor and save it again as .docx.",
                new LetterTexts(Locale.of("en")).of(new UnusableDocumentException(DocumentProblem.DAMAGED, "")));
    }
}
