package org.dsrdesk;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dsrdesk.casework.Tray;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.Screens;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.View;
import org.dsrdesk.desktop.Views;
import org.dsrdesk.desktop.call.CallController;
import org.dsrdesk.desktop.call.CallModel;
import org.dsrdesk.desktop.call.Calls;
import org.dsrdesk.desktop.inbox.InboxController;
import org.dsrdesk.desktop.inbox.InboxFailures;
import org.dsrdesk.desktop.inbox.InboxModel;
import org.dsrdesk.desktop.inbox.LetterController;
import org.dsrdesk.desktop.outgoing.LetterFiles;
import org.dsrdesk.desktop.outgoing.Office;
import org.dsrdesk.desktop.outgoing.OpenedLetters;
import org.dsrdesk.desktop.outgoing.OutgoingController;
import org.dsrdesk.desktop.outgoing.OutgoingModel;
import org.dsrdesk.desktop.parts.FxPagePrinter;
import org.dsrdesk.desktop.parts.FxPaper;
import org.dsrdesk.desktop.parts.PrivateCopies;
import org.dsrdesk.desktop.register.RegisterController;
import org.dsrdesk.desktop.register.RegisterModel;
import org.dsrdesk.desktop.request.ProofPages;
import org.dsrdesk.desktop.request.RequestController;
import org.dsrdesk.desktop.request.RequestModel;
import org.dsrdesk.desktop.today.TodayController;
import org.dsrdesk.desktop.today.TodayModel;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.intake.LetterIntake;
import org.dsrdesk.intake.PhoneNumbers;
import org.jspecify.annotations.Nullable;

/**
 * The screens of one session. A place that is opened anew gets a fresh model; the same place shown again, as after a
 * change
 * of language, keeps what was typed.
 */
final class Rooms implements Screens {
    private final Frame frame;
    private final OpenedLetters letters;
    private final Session session;
    private final Views views;
    private final BackRooms back;
    private final PrivateCopies copies;
    private final Calls calls;
    private final TodayModel today;
    private final RegisterModel register;
    private final InboxModel inbox;
    private @Nullable Place last;
    private @Nullable CallModel call;
    private @Nullable RequestModel request;
    private @Nullable OutgoingModel outgoing;
    private List<Path> files = List.of();
    private String words = "";

    Rooms(Frame frame, Office office, BackRooms back, PrivateCopies copies) {
        this.frame = frame;
        this.session = office.session();
        this.letters = new OpenedLetters(
                office, frame.background(), frame.shell(), frame.dialogs(), frame.messages());
        this.back = back;
        this.copies = copies;
        this.today = new TodayModel(session, frame.background(), frame.dialogs(), frame.messages());
        this.register = new RegisterModel(session, frame.background(), frame.dialogs(), frame.messages());
        PhoneNumbers phones = new PhoneNumbers();
        this.calls = new Calls(session, frame.background(), phones, frame.messages());
        LetterIntake intake = new LetterIntake(
                session.desk().letters(), phones, session.desk().clock(), session.operator().zone());
        this.inbox = new InboxModel(session, frame.background(), intake, phones, copies,
                new InboxFailures(frame.dialogs(), frame.shell(), frame.messages()));
        this.views = back.addTo(new Views(frame.messages()))
                .add(TodayController.class, this::today)
                .add(CallController.class, this::call)
                .add(RegisterController.class, this::register)
                .add(InboxController.class, this::inbox)
                .add(LetterController.class, this::letter)
                .add(RequestController.class, this::request)
                .add(OutgoingController.class, this::outgoing);
    }

    Session session() {
        return session;
    }

    /** The call being written. */
    CallModel callModel() {
        return Objects.requireNonNull(call, "no call");
    }

    InboxModel inboxModel() {
        return inbox;
    }

    @Override
    public View<? extends Screen> open(Place place) {
        boolean fresh = !place.equals(last);
        if (fresh && (last instanceof Place.Settings || last instanceof Place.OperatorProfile)) {
            tellUnsaved();
        }
        last = place;
        return switch (place) {
            case Place.Today _ -> views.load(TodayController.class);
            case Place.NewCall _ -> openCall(0);
            case Place.ContinueCall(long draft) -> openCall(draft);
            case Place.Inbox _ -> openInbox(List.of());
            case Place.OpenTray(Tray tray) -> openTray(tray, fresh);
            case Place.OpenLetter(Path file) -> openInbox(fresh ? List.of(file) : List.of());
            case Place.KeptLetter(long id) -> openKept(new LetterId(id), fresh);
            case Place.OpenLetters(List<Path> given) -> openInbox(fresh ? given : List.of());
            case Place.Register(String searched) -> openRegister(searched);
            case Place.OpenRequest(long id) -> openRequest(new RequestId(id), fresh);
            case Place.OpenOutgoing(long id) -> openOutgoing(id);
            case Place.Reports _ -> back.reports(views);
            case Place.Laws _ -> back.laws(views);
            case Place.Calendars _ -> back.calendars(views);
            case Place.OperatorProfile(boolean ready) -> back.operator(views, ready && fresh);
            case Place.AtOperator(long _, Place then) -> open(then);
            case Place.Settings _ -> back.settings(views);
        };
    }

    /** Nothing written in the settings is lost by leaving them, and nothing of it is kept. */
    private void tellUnsaved() {
        List<String> cards = back.unsaved();
        if (!cards.isEmpty()) {
            Messages messages = frame.messages();
            frame.shell().show(Notice.of(messages.text("settings.unsaved.told", String.join(", ", cards))));
        }
    }

    /** Goes on with what was being written in the settings before the session was renewed. */
    void goOnFrom(Rooms before) {
        back.goOnFrom(before.back);
    }

    /** Whether the operator may be left: nothing is written in its settings, or what is may be dropped. */
    boolean mayLeave() {
        List<String> cards = back.unsaved();
        Messages messages = frame.messages();
        return cards.isEmpty() || frame.dialogs().confirm(new Dialogs.Question(
                messages.text("settings.unsaved.title"),
                messages.text("settings.unsaved.cards", String.join(", ", cards)),
                messages.text("settings.unsaved.drop")));
    }

    private View<? extends Screen> openCall(long draft) {
        call = calls.open(draft);
        return views.load(CallController.class);
    }

    private View<? extends Screen> openInbox(List<Path> given) {
        files = given;
        return views.load(InboxController.class);
    }

    private View<? extends Screen> openKept(LetterId id, boolean fresh) {
        if (fresh) {
            inbox.reveal(id);
        }
        return openInbox(List.of());
    }

    private View<? extends Screen> openTray(Tray tray, boolean fresh) {
        if (fresh) {
            inbox.show(tray);
        }
        return openInbox(List.of());
    }

    private View<? extends Screen> openRegister(String searched) {
        words = searched;
        return views.load(RegisterController.class);
    }

    private View<? extends Screen> openRequest(RequestId id, boolean fresh) {
        if (fresh || request == null) {
            request =
                    new RequestModel(session, id, frame.background(), frame.shell(), frame.dialogs(), frame.messages());
        }
        return views.load(RequestController.class);
    }

    private View<? extends Screen> openOutgoing(long id) {
        outgoing = letters.open(id);
        return views.load(OutgoingController.class);
    }

    private TodayController today() {
        return new TodayController(
                today, session.operator(), frame.shell(), frame.shell(), frame.messages());
    }

    private CallController call() {
        return new CallController(
                Objects.requireNonNull(call), frame.shell(), frame.shell(), frame.dialogs(), frame.messages());
    }

    private RegisterController register() {
        return new RegisterController(register, words, session, frame.shell(), frame.messages());
    }

    private InboxController inbox() {
        return new InboxController(inbox, files, views, frame.shell(), frame.dialogs(), frame.messages());
    }

    private LetterController letter() {
        return new LetterController(inbox, frame.shell(), frame.shell(), frame.dialogs(), frame.messages());
    }

    private RequestController request() {
        RequestModel model = Objects.requireNonNull(request);
        ProofPages pages = new ProofPages(model, new FxPaper(frame.owner()), frame.background(), frame.dialogs(),
                frame.shell(), frame.messages());
        return new RequestController(model, pages, frame.shell(), frame.dialogs(), frame.messages());
    }

    private OutgoingController outgoing() {
        OutgoingModel model = Objects.requireNonNull(outgoing);
        LetterFiles files = new LetterFiles(model, new FxPagePrinter(frame.owner()), copies, frame.background(),
                frame.dialogs(), frame.messages());
        return new OutgoingController(model, files, frame.shell(), frame.messages());
    }
}
