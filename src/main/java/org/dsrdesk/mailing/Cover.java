package org.dsrdesk.mailing;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.domain.profile.Recipient;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.intake.EmailAddresses;
import org.jspecify.annotations.Nullable;

/** Proposes what is written around a letter: where to, under which subject, with which words. */
record Cover(CaseView view, Profile profile, FirstLetter first, String sender) {
    private static final Pattern ANSWER = Pattern.compile("(?iu)\\s*(?:re|отв|ответ)\\s*(?:\\[\\d+])?\\s*:.*");

    Envelope of(OutgoingLetter letter) {
        return new Envelope(to(letter), subject(letter), text(letter));
    }

    /** Whether a letter goes back to who wrote the request. */
    static boolean answers(OutgoingLetter letter) {
        return switch (letter.kind().addressee()) {
            case SUBJECT, AUTHORITY -> true;
            case THIRD_PARTY, REGULATOR, OTHER_OPERATOR, INTERNAL -> false;
        };
    }

    private String to(OutgoingLetter letter) {
        return switch (letter.kind().addressee()) {
            case SUBJECT -> view.request().requester().role() == RequesterRole.REGULATOR ? "" : requester();
            case AUTHORITY -> requester();
            case THIRD_PARTY -> recipient(letter.about().place());
            case REGULATOR, OTHER_OPERATOR, INTERNAL -> "";
        };
    }

    private String requester() {
        String given = Objects.requireNonNullElse(view.request().requester().email(), "").strip();
        return EmailAddresses.valid(given) ? given : first.replyTo();
    }

    private String recipient(@Nullable PlaceId place) {
        if (place == null || place.kind() != TaskPlace.Kind.RECIPIENT) {
            return "";
        }
        return profile.inventory().recipients().stream()
                .filter(one -> one.id().equals(place.id()))
                .findFirst()
                .map(Recipient::contact)
                .map(MailAddress::in)
                .orElse("");
    }

    private String subject(OutgoingLetter letter) {
        String asked = first.subject().strip();
        if (!answers(letter)) {
            return say(letter, "subject.letter");
        }
        if (asked.isEmpty()) {
            return say(letter, "subject.answer");
        }
        return ANSWER.matcher(asked).matches() ? asked : "Re: " + asked;
    }

    private String text(OutgoingLetter letter) {
        return say(letter, answers(letter) ? "text.answer" : "text.letter");
    }

    private String say(OutgoingLetter letter, String key) {
        LetterLanguage language = letter.about().language();
        MadeLetter made = Objects.requireNonNull(letter.made(), "only a made letter is sent");
        ResourceBundle texts = ResourceBundle.getBundle("org.dsrdesk.mailing.cover", language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String day = DateTimeFormatter.ofPattern(texts.getString("day"), language.locale()).format(made.on());
        return new MessageFormat(texts.getString(key), language.locale())
                .format(new Object[] {view.request().number().toString(), made.number(), day, sender});
    }
}
