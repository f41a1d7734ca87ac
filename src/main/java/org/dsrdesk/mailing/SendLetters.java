package org.dsrdesk.mailing;

import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayOutputStream;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.casework.MailAccount;
import org.dsrdesk.casework.MailServer;
import org.dsrdesk.casework.Original;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.letter.Sending;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends made letters by e-mail, as answers in the conversation that the request came in. */
public final class SendLetters {
    /** The largest PDF that is worth a try, in bytes; mail servers take half of it. */
    static final long MOST_BYTES = 50L << 20;

    private static final Logger LOG = LoggerFactory.getLogger(SendLetters.class);

    private final CaseDesk desk;
    private final SmtpPost post;

    public SendLetters(CaseDesk desk) {
        this(desk, new SmtpPost());
    }

    public SendLetters(CaseDesk desk, SmtpPost post) {
        this.desk = desk;
        this.post = post;
    }

    /** What is proposed to be written around a made letter; the address is empty where nobody knows one. */
    public Envelope proposed(OutgoingLetter letter, Actor actor) {
        CaseView view = view(letter, actor);
        return new Cover(view, desk.profiles().of(view.operator().id()), FirstLetter.of(desk, view, actor),
                server(view).map(MailServer::fromName).filter(name -> !name.isBlank())
                        .orElse(view.operator().name()))
                .of(letter);
    }

    /**
     * Sends a made letter by the operator's account; waits for the mail server, so call it off the FX thread.
     *
     * @throws org.dsrdesk.casework.RefusedException when the letter cannot be sent as it stands; nothing was sent
     * @throws org.dsrdesk.casework.StaleLetterException when somebody changed it meanwhile; nothing was sent
     * @throws UnrecordedDispatchException when the server took it and the desk could not record that
     */
    public Delivery send(OutgoingLetter letter, Envelope envelope, Actor actor) {
        CaseView view = view(letter, actor);
        try (MailAccount account = desk.servers().account(view.operator().id()).orElse(null)) {
            return account == null
                    ? new Delivery.NotTaken(letter, MailingProblem.NO_ACCOUNT, "")
                    : send(letter, envelope, view, account, actor);
        }
    }

    /** All that is read is read before the letter is on its way, so that it cannot be left there. */
    private Delivery send(
            OutgoingLetter letter, Envelope envelope, CaseView view, MailAccount account, Actor actor) {
        MailServer server = account.server();
        InternetAddress from = MailAddress.of(server.from(), server.fromName()).orElse(null);
        InternetAddress to = MailAddress.of(envelope.to(), "").orElse(null);
        if (from == null || to == null) {
            return new Delivery.NotTaken(letter,
                    from == null ? MailingProblem.SENDER_REFUSED : MailingProblem.ADDRESS_REFUSED, "");
        }
        if (made(letter).pdf().size() > MOST_BYTES) {
            return new Delivery.NotTaken(letter, MailingProblem.TOO_LARGE, "");
        }
        Paper paper = paper(letter, envelope, view, from, to, actor);
        OutgoingLetter going = desk.dispatching().sending(letter, envelope.to().strip(), actor);
        ZoneId zone = view.operator().zone();
        LetterMessage message = message(paper, going, zone, actor);
        return switch (handed(account, message, going, actor)) {
            case Posted.Taken _ -> new Delivery.Taken(recorded(going, zone, actor));
            case Posted.Unsure _ -> unsure(going, actor);
            case Posted.Refused(Refusal refusal) -> refused(going, refusal, actor);
        };
    }

    /** Nothing has gone to anybody yet when no message can be made. */
    private LetterMessage message(Paper paper, OutgoingLetter going, ZoneId zone, Actor actor) {
        Sending sending = sending(going);
        try {
            return LetterMessage.toSend(paper, sending.messageId(), sending.since().atZone(zone));
        } catch (RuntimeException | Error broken) {
            desk.dispatching().notSent(going, MailingProblem.BROKEN_OFF.name(), actor);
            throw broken;
        }
    }

    /** Nobody knows how far the letter came when the conversation itself breaks. */
    private Posted handed(MailAccount account, LetterMessage message, OutgoingLetter going, Actor actor) {
        try {
            return post.hand(account.server(), account.secret(), message);
        } catch (RuntimeException | Error broken) {
            desk.dispatching().unsure(going, actor);
            throw broken;
        }
    }

    /** The moment is the one that the message itself names. */
    private OutgoingLetter recorded(OutgoingLetter going, ZoneId zone, Actor actor) {
        String proof = sending(going).messageId();
        ZonedDateTime at = sending(going).since().atZone(zone);
        try {
            return desk.dispatching()
                    .dispatched(going, new Dispatch(Dispatch.Way.EMAIL, at, proof, actor.name()), actor);
        } catch (RuntimeException lost) {
            LOG.error("letter {} went out and could not be recorded", going.id().value());
            throw new UnrecordedDispatchException(proof, lost);
        }
    }

    private Delivery unsure(OutgoingLetter going, Actor actor) {
        LOG.warn("letter {}: the connection was lost after its end", going.id().value());
        return new Delivery.Unsure(desk.dispatching().unsure(going, actor));
    }

    private Delivery refused(OutgoingLetter going, Refusal refusal, Actor actor) {
        LOG.warn("letter {}: {} {}", going.id().value(), refusal.problem(), refusal.code());
        String why = refusal.code() == 0 ? refusal.problem().name() : refusal.problem() + " " + refusal.code();
        return new Delivery.NotTaken(
                desk.dispatching().notSent(going, why, actor), refusal.problem(), refusal.words());
    }

    /** The same as a draft that a mail program opens to be sent from there; its Message-ID is the mail program's. */
    public byte[] draft(OutgoingLetter letter, Envelope envelope, Actor actor) {
        CaseView view = view(letter, actor);
        InternetAddress from = server(view)
                .flatMap(server -> MailAddress.of(server.from(), server.fromName()))
                .or(() -> Optional.ofNullable(view.operator().email())
                        .flatMap(email -> MailAddress.of(email, view.operator().name())))
                .orElse(null);
        InternetAddress to = MailAddress.of(envelope.to(), "").orElse(null);
        return LetterMessage.draft(paper(letter, envelope, view, from, to, actor)).raw();
    }

    private Paper paper(OutgoingLetter letter, Envelope envelope, CaseView view, @Nullable InternetAddress from,
            @Nullable InternetAddress to, Actor actor) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        desk.evidence().copy(made(letter).pdf(), pdf, actor);
        Conversation conversation = Cover.answers(letter)
                ? FirstLetter.of(desk, view, actor).conversation()
                : Conversation.NEW;
        return new Paper(from, to, envelope.subject(), envelope.text(), conversation,
                new Enclosure(made(letter).pdf().name(), Original.of(pdf.toByteArray())));
    }

    private CaseView view(OutgoingLetter letter, Actor actor) {
        return desk.cases().view(letter.request(), actor).orElseThrow();
    }

    private Optional<MailServer> server(CaseView view) {
        return desk.servers().find(view.operator().id());
    }

    private static MadeLetter made(OutgoingLetter letter) {
        return Objects.requireNonNull(letter.made(), "only a made letter is sent");
    }

    private static Sending sending(OutgoingLetter letter) {
        return Objects.requireNonNull(letter.sending(), "a letter on its way has a Message-ID");
    }
}
