package org.dsrdesk.desktop.parts;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.dsrdesk.casework.DocumentMarks;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.IntakeCheck;
import org.dsrdesk.casework.NewRequest;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.desktop.Problems;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.person.IdentityDetails;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.intake.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/** What is written of a request before it is registered, what is wrong with it, and the deadlines it would have. */
public final class RequestForm {
    private static final List<Field> TYPED =
            List.of(Field.PHONE, Field.EMAIL, Field.NAME, Field.ADDRESS, Field.REFERENCE, Field.BIRTH, Field.CONTRACT,
                    Field.DOCUMENT, Field.SAID, Field.RECEIVED);
    private static final String REGION = "RU";

    private final Session session;
    private final PhoneNumbers phones;
    private final IntakeCheck check;
    private final ReceivedText moments;
    private final Map<Field, StringProperty> texts = new EnumMap<>(Field.class);
    private final Map<Field, ObjectProperty<@Nullable String>> errors = new EnumMap<>(Field.class);
    private final StringProperty subject = new SimpleStringProperty("");
    private final ObjectProperty<RequesterRole> role = new SimpleObjectProperty<>(RequesterRole.SUBJECT);
    private final ObjectProperty<Channel> channel;
    private final ReadOnlyObjectWrapper<@Nullable ZonedDateTime> received = new ReadOnlyObjectWrapper<>();
    private final ObservableList<DemandKind> kinds = FXCollections.observableArrayList();
    private final LawChoice law;
    private final ReceptionForm reception = new ReceptionForm();
    private final ObservableList<DueLine> dues = FXCollections.observableArrayList();
    private final ObservableList<DueLine> duesView = FXCollections.unmodifiableObservableList(dues);

    /** An empty form, received now by a channel. */
    public RequestForm(Session session, PhoneNumbers phones, Channel channel) {
        this.session = session;
        this.phones = phones;
        this.check = new IntakeCheck(session.desk().clock());
        this.moments = new ReceivedText(session.operator().zone(), session.desk().clock());
        this.channel = new SimpleObjectProperty<>(channel);
        this.law = new LawChoice(session, kinds);
        for (Field field : Field.values()) {
            texts.put(field, new SimpleStringProperty(""));
            errors.put(field, new SimpleObjectProperty<>());
            text(field).addListener(_ -> error(field).set(null));
        }
        text(Field.RECEIVED).addListener((_, _, typed) -> received.set(moments.read(typed).orElse(null)));
        received.addListener(_ -> refit());
        law.packProperty().addListener(_ -> refit());
        law.fit(null);
        kinds.addListener((ListChangeListener<DemandKind>) _ -> demandsChanged());
        receive(session.desk().clock().instant().atZone(session.operator().zone()));
    }

    public StringProperty text(Field field) {
        return Objects.requireNonNull(texts.get(field));
    }

    /** The key of the sentence under a field, or null. */
    public ObjectProperty<@Nullable String> error(Field field) {
        return Objects.requireNonNull(errors.get(field));
    }

    /** Whose data, when the requester asks for another person. */
    public StringProperty subjectProperty() {
        return subject;
    }

    public ObjectProperty<RequesterRole> roleProperty() {
        return role;
    }

    public ObjectProperty<Channel> channelProperty() {
        return channel;
    }

    /** The moment of receipt as it was understood when it was typed; null while it is not understood. */
    public ReadOnlyObjectProperty<@Nullable ZonedDateTime> receivedProperty() {
        return received.getReadOnlyProperty();
    }

    /** What is asked, in the order of choosing. */
    public ObservableList<DemandKind> kinds() {
        return kinds;
    }

    /** The law it is judged by. */
    public LawChoice law() {
        return law;
    }

    /** What the desk notes beside the request itself. */
    public ReceptionForm reception() {
        return reception;
    }

    /** Asks for all of these; what the law does not know is told apart. */
    public void ask(List<DemandKind> wanted) {
        law.ask(wanted);
    }

    /** The deadlines of what is asked, the nearest first. */
    public ObservableList<DueLine> dues() {
        return duesView;
    }

    /** Adds a kind, or takes it away again. */
    public void toggle(DemandKind kind) {
        if (!kinds.remove(kind)) {
            kinds.add(kind);
        }
    }

    /** Writes a moment of receipt into the form. */
    public void receive(ZonedDateTime moment) {
        text(Field.RECEIVED).set(moments.write(moment));
        received.set(moment);
    }

    /**
     * Who asks, as far as written; a number or a day that cannot be read is left out, and so is the document, which
     * {@link #document} tells.
     */
    public Requester requester() {
        String email = orNull(Field.EMAIL);
        PhoneNumbers.Read number = phone().orElse(null);
        return new Requester(
                text(Field.NAME).get().strip(),
                email,
                number == null ? null : number.e164(),
                role.get(),
                role.get() == RequesterRole.SUBJECT || subject.get().isBlank() ? null : subject.get().strip(),
                orNull(Field.ADDRESS),
                new IdentityDetails(birth().orElse(null), orNull(Field.CONTRACT), null,
                        number == null ? null : number.extension()));
    }

    /** The number of a document as typed, only to be turned into its mark off the FX thread; empty for none. */
    public String document() {
        return text(Field.DOCUMENT).get().strip();
    }

    private Optional<LocalDate> birth() {
        LocalDate today = LocalDate.ofInstant(
                session.desk().clock().instant(), session.operator().zone());
        return BirthText.day(text(Field.BIRTH).get(), today);
    }

    /** Whether anything was written that would be a loss. */
    public boolean touched() {
        boolean typed =
                TYPED.stream().filter(field -> field != Field.RECEIVED).anyMatch(field -> orNull(field) != null);
        return typed || reception.touched() || !subject.get().isBlank() || !kinds.isEmpty()
                || !law.dropped().isEmpty();
    }

    /** Judges a field that was left; an empty one is let be until the form is sent. */
    public void leave(Field field) {
        Problem problem = orNull(field) == null ? null : problems().get(field);
        boolean unread = field == Field.RECEIVED && received.get() == null;
        error(field).set(unread ? "received.unreadable" : problem == null ? null : Problems.key(problem));
    }

    /** Judges everything; what is to be registered when nothing is wrong. */
    public Optional<NewRequest> submit(@Nullable LetterId letter) {
        errors.values().forEach(error -> error.set(null));
        ZonedDateTime moment = received.get();
        show(problems());
        if (moment == null) {
            error(Field.RECEIVED).set("received.unreadable");
        }
        boolean wrong = errors.values().stream().anyMatch(error -> error.get() != null);
        return wrong || moment == null ? Optional.empty() : Optional.of(asked(moment, letter));
    }

    /** Shows what only registering brought to light. */
    public void refuse(RefusedException refused) {
        show(refused.problems());
    }

    private void show(Map<Field, Problem> problems) {
        problems.forEach((field, problem) -> error(field).set(Problems.key(problem)));
    }

    private Map<Field, Problem> problems() {
        ZonedDateTime moment = received.get();
        ZonedDateTime judged =
                moment == null ? session.desk().clock().instant().atZone(session.operator().zone()) : moment;
        Map<Field, Problem> problems = new EnumMap<>(Field.class);
        problems.putAll(check.problems(asked(judged, null)));
        if (orNull(Field.PHONE) != null && phone().isEmpty()) {
            problems.put(Field.PHONE, Problem.PHONE_INVALID);
        }
        if (orNull(Field.BIRTH) != null && birth().isEmpty()) {
            problems.put(Field.BIRTH, Problem.BIRTH_UNREADABLE);
        }
        if (orNull(Field.DOCUMENT) != null && !DocumentMarks.readable(document())) {
            problems.put(Field.DOCUMENT, Problem.DOCUMENT_UNREADABLE);
        }
        return problems;
    }

    private NewRequest asked(ZonedDateTime moment, @Nullable LetterId letter) {
        return new NewRequest(session.operator().id(), channel.get(), moment, law.pack(), requester(), kinds,
                text(Field.SAID).get(), letter, reception.reception(orNull(Field.REFERENCE)), reception.note());
    }

    /** A number of the store as people read it. */
    public String shown(String e164) {
        return phones.display(e164);
    }

    private Optional<PhoneNumbers.Read> phone() {
        return phones.read(text(Field.PHONE).get().strip(), REGION);
    }

    private @Nullable String orNull(Field field) {
        String typed = text(field).get();
        return typed.isBlank() ? null : typed.strip();
    }

    private void demandsChanged() {
        error(Field.KINDS).set(null);
        count();
    }

    private void refit() {
        law.fit(received.get());
        count();
    }

    private void count() {
        ZonedDateTime moment = received.get();
        boolean possible = moment != null && check.receipt(moment).isEmpty();
        dues.setAll(possible ? DueLine.of(kinds, moment, session, law.pack()) : List.of());
    }
}
