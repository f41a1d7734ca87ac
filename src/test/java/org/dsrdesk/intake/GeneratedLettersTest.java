package org.dsrdesk.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GeneratedLettersTest {
    private static final int LETTERS = 756;

    @Test
    void everyFactOfEveryGeneratedLetterIsRead() {
        RussianLetters letters = new RussianLetters(20_261_121L);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < LETTERS; i++) {
            RussianLetters.Made made = letters.next();
            ReadLetter read = LetterBuilder.read(made.raw());
            compare(made, "sender", new Sender(made.name(), made.email()), read.sender(), wrong);
            compare(made, "date", made.date().toInstant(), Objects.requireNonNull(read.received()).toInstant(), wrong);
            compare(made, "subject", made.subject(), read.subject(), wrong);
            compare(made, "file", List.of(made.file()), read.attachments().stream().map(Attachment::name).toList(),
                    wrong);
            Forwarded forwarded = read.forwarded();
            if (made.forwards() && forwarded != null) {
                compare(made, "forwarded text", made.text(), forwarded.text(), wrong);
                compare(made, "forwarded date", Instant.parse("2026-10-01T07:00:00Z"),
                        Objects.requireNonNull(forwarded.received()).toInstant(), wrong);
                compare(made, "forwarded sender", new Sender("Анна Гость", "guest@box.example"), forwarded.sender(),
                        wrong);
            } else {
                compare(made, "text", made.forwards() ? "(forwarded)" : made.text(), read.text(), wrong);
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static void compare(RussianLetters.Made made, String fact, Object expected, @Nullable Object actual,
            List<String> wrong) {
        if (!expected.equals(actual)) {
            wrong.add(made.what() + ", " + fact + ": " + expected + " but " + actual);
        }
    }
}
