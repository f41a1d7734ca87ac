package org.dsrdesk.domain.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.dsrdesk.domain.statute.Citation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            152-ФЗ;14;8;4;пункт 4 части 8 статьи 14 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»
            152-ФЗ;21;5.1;'';часть 5.1 статьи 21 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»
            152-ФЗ;14;4–6;'';части 4–6 статьи 14 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»
            152-ФЗ;7;'';'';статья 7 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных данных»
            Приказ Роскомнадзора от 28.10.2022 № 179;3;'';а;подпункт «а» пункта 3 приказа Роскомнадзора от 28.10.2022 № 179
            Приказ Роскомнадзора от 28.10.2022 № 179;8;'';'';пункт 8 приказа Роскомнадзора от 28.10.2022 № 179
            GDPR;17;3;e;пункт e части 3 статьи 17 GDPR
            """)
    void russianCitationsAreWrittenOutFromTheSmallestPart(
            String act, String article, String part, String point, String words) {
        assertEquals(words, CitationWords.of(new Citation(act, article, part, point), LetterLanguage.RUSSIAN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            GDPR;17;3;e;Article 17(3)(e) of the GDPR
            UK GDPR;22C;2;'';Article 22C(2) of the UK GDPR
            DPA 2018;142;'';'';section 142 of the DPA 2018
            11 CCR;7021;b;'';11 CCR § 7021(b)
            Cal. Civ. Code;1798.105;c;'';Cal. Civ. Code § 1798.105(c)
            152-ФЗ;21;5.1;'';Article 21(5.1) of Federal Law No. 152-FZ of 27.07.2006
            """)
    void englishCitationsAreWrittenAsEachLawIsCited(
            String act, String article, String part, String point, String words) {
        assertEquals(words, CitationWords.of(new Citation(act, article, part, point), LetterLanguage.ENGLISH));
    }
}
