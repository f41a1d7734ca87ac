package org.dsrdesk.desktop.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.letter.Addressee;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.FieldSource;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.mailing.MailingProblem;
import org.junit.jupiter.api.Test;

class OutgoingTextsTest {
    private static Stream<String> keys(String prefix, Enum<?>... values) {
        return Stream.of(values).map(value -> prefix + value.name());
    }

    @Test
    void everythingThatIsSaidOfLettersHasItsTextInBothLanguages() {
        List<String> keys = Stream.of(
                keys("outgoing.stage.", LetterStage.values()),
                keys("outgoing.sent.", Dispatch.Way.values()),
                keys("outgoing.proof.", Dispatch.Way.values()),
                keys("outgoing.to.", Addressee.values()),
                keys("outgoing.unknown.", FieldSource.values()),
                keys("outgoing.problem.", MailingProblem.values()),
                keys("operators.letters.language.", LetterLanguage.values()))
                .flatMap(each -> each)
                .toList();
        for (Language language : Language.values()) {
            Set<String> there = new Messages(language, FixedClock.friday()).bundle().keySet();
            assertEquals(List.of(), keys.stream().filter(key -> !there.contains(key)).toList(), language.tag());
        }
    }
}
