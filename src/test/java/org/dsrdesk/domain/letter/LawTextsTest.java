package org.dsrdesk.domain.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawTextsTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            eu-gdpr;supervisory authority;Article 77 of the GDPR
            eu-gdpr;go to court;Article 79 of the GDPR
            uk-gdpr;Information Commissioner;go to court
            us-ccpa;California Privacy Protection Agency;Attorney General
            ru-152fz;Roskomnadzor;Article 17 of the law
            """)
    void theRemediesNameTheAuthorityAndTheCourtOfTheLaw(String pack, String authority, String further) {
        String remedies = LawTexts.ofPack(pack).orElseThrow().remedies().english();
        assertTrue(remedies.contains(authority), remedies);
        assertTrue(remedies.contains(further), remedies);
    }

    @Test
    void aLawThatNoTemplateSpeaksOfHasNeitherTextsNorALanguage() {
        assertEquals(Optional.empty(), LawTexts.ofPack("by-99z"));
        assertEquals(Optional.empty(), LetterLanguage.ofPack("by-99z"));
        assertEquals(Optional.of(LetterLanguage.ENGLISH), LetterLanguage.ofPack("uk-gdpr"));
    }
}
