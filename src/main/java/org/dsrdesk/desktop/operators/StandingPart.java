package org.dsrdesk.desktop.operators;

import java.util.List;
import java.util.Map;
import org.dsrdesk.domain.letter.FieldSource;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.profile.Profile;

/** The section of what all letters say alike. */
final class StandingPart {
    private StandingPart() {}

    static Part<Profile> sentences(LetterLanguage language) {
        return new Part<>(
                List::of,
                (_, profiles) -> profiles.getFirst(),
                _ -> new Part.Row("", List.of(), ""),
                (profile, _) -> ask(profile.standing(), language),
                (old, answers) -> (old == null ? Profile.EMPTY : old).telling(answers.sentences()),
                _ -> null);
    }

    private static Answers ask(Map<LetterField, String> said, LetterLanguage language) {
        Answers answers = new Answers();
        for (LetterField field : LetterField.values()) {
            if (field.source() == FieldSource.STANDING) {
                String ready = field.question()
                        .map(question -> question.suggestion().in(language.locale()))
                        .orElse("");
                answers.sentence(field, ready, said.getOrDefault(field, ""));
            }
        }
        return answers;
    }
}
