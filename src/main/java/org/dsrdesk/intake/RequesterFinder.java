package org.dsrdesk.intake;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dsrdesk.intake.PersonProposal.Circumstance;
import org.jspecify.annotations.Nullable;

/** Finds who asks in a letter, looking through a colleague's forward to the original. */
public final class RequesterFinder {
    private final DemandProposer proposer;
    private final PhoneNumbers phones;

    public RequesterFinder(DemandProposer proposer, PhoneNumbers phones) {
        this.proposer = proposer;
        this.phones = phones;
    }

    /** The requester with where each particular came from; what is not in the letter is null. */
    public Requester find(ReadLetter letter) {
        return find(letter, proposer.hear(letter));
    }

    /** The requester of a letter that was heard before. */
    Requester find(ReadLetter letter, Heard heard) {
        Voice voice = voice(letter, heard);
        String subject = Objects.requireNonNullElse(voice.subject(), "");
        String all = subject + "\n\n" + voice.text();
        Optional<String> signed = SignatureName.in(voice.text(), headerName(voice.sender()));
        return new Requester(
                name(voice, signed),
                signed.filter(name -> fuller(name, headerName(voice.sender())))
                        .map(name -> new Found(name, voice.textSource()))
                        .orElse(null),
                email(voice),
                phone(voice, subject),
                role(heard),
                Particulars.contracts(all),
                particulars(voice, subject),
                voice.received());
    }

    /** The pieces that the request is made of. */
    private record Voice(
            @Nullable Sender sender,
            @Nullable String subject,
            String text,
            @Nullable ZonedDateTime received,
            boolean forwarded) {

        Source senderSource() {
            return forwarded ? Source.FORWARDED_SENDER : Source.SENDER;
        }

        Source textSource() {
            return forwarded ? Source.FORWARDED_TEXT : Source.TEXT;
        }
    }

    private static Voice voice(ReadLetter letter, Heard heard) {
        Forwarded inner = letter.forwarded();
        if (inner == null || !heard.throughForward()) {
            return new Voice(letter.sender(), letter.subject(), letter.text(), letter.received(), false);
        }
        ZonedDateTime received = inner.received() == null ? letter.received() : inner.received();
        return new Voice(inner.sender(), inner.subject(), inner.text(), received, true);
    }

    private static @Nullable Found name(Voice voice, Optional<String> signed) {
        String header = headerName(voice.sender());
        if (header != null && (header.contains(" ") || signed.isEmpty())) {
            return new Found(header, voice.senderSource());
        }
        return signed.map(name -> new Found(name, voice.textSource())).orElse(null);
    }

    private static @Nullable Found email(Voice voice) {
        Sender sender = voice.sender();
        if (sender != null && sender.email() != null) {
            return new Found(sender.email(), voice.senderSource());
        }
        Sender typed = SenderHeaders.inText(voice.text());
        return typed == null || typed.email() == null ? null : new Found(typed.email(), voice.textSource());
    }

    private @Nullable Found phone(Voice voice, String subject) {
        Source subjectSource = voice.forwarded() ? Source.FORWARDED_SUBJECT : Source.SUBJECT;
        return phones.firstIn(voice.text())
                .map(number -> new Found(number, voice.textSource()))
                .or(() -> phones.firstIn(subject).map(number -> new Found(number, subjectSource)))
                .orElse(null);
    }

    private static List<Particular> particulars(Voice voice, String subject) {
        Source subjectSource = voice.forwarded() ? Source.FORWARDED_SUBJECT : Source.SUBJECT;
        List<Particular> found = new ArrayList<>(Particulars.in(subject, subjectSource));
        found.addAll(Particulars.in(voice.text(), voice.textSource()));
        return found;
    }

    private static Requester.Role role(Heard heard) {
        return heard.people().stream()
                .map(PersonProposal::circumstance)
                .filter(each -> each != Circumstance.PROCESSOR)
                .findFirst()
                .map(each -> switch (each) {
                    case PARENT -> Requester.Role.PARENT;
                    case REPRESENTATIVE -> Requester.Role.REPRESENTATIVE;
                    case AUTHORITY -> Requester.Role.AUTHORITY;
                    case PROCESSOR -> Requester.Role.SELF;
                })
                .orElse(Requester.Role.SELF);
    }

    /** The name in the header when it is one, not an address or a nickname with digits. */
    private static @Nullable String headerName(@Nullable Sender sender) {
        String name = sender == null ? null : sender.name();
        return name == null || name.contains("@") || name.matches("[\\w.-]*\\d[\\w.-]*") ? null : name.replace(",", "");
    }

    private static boolean fuller(String signed, @Nullable String header) {
        return signed.split(" ").length > (header == null ? 1 : header.split(" ").length);
    }
}
