package org.dsrdesk.desktop.lists;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Looks;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.desktop.View;
import org.dsrdesk.desktop.Views;
import org.dsrdesk.desktop.calendars.CalendarsController;
import org.dsrdesk.desktop.operators.OperatorController;
import org.dsrdesk.desktop.operators.OperatorsController;
import org.dsrdesk.desktop.operators.OperatorsModel;
import org.dsrdesk.desktop.operators.TestFiles;
import org.dsrdesk.desktop.register.RegisterController;
import org.dsrdesk.desktop.register.RegisterModel;
import org.dsrdesk.desktop.reports.ReportExport;
import org.dsrdesk.desktop.reports.ReportsController;
import org.dsrdesk.desktop.reports.ReportsModel;
import org.dsrdesk.desktop.settings.CalendarLineController;
import org.dsrdesk.desktop.settings.LawCardController;
import org.dsrdesk.desktop.settings.MailboxFormController;
import org.dsrdesk.desktop.settings.MailboxesController;
import org.dsrdesk.desktop.settings.MailboxesModel;
import org.dsrdesk.desktop.settings.PassphraseChange;
import org.dsrdesk.desktop.settings.PassphraseController;
import org.dsrdesk.desktop.settings.PassphraseModel;
import org.dsrdesk.desktop.settings.ProfileController;
import org.dsrdesk.desktop.settings.ProfileModel;
import org.dsrdesk.desktop.settings.RecordingMailboxDesk;
import org.dsrdesk.desktop.settings.SendingController;
import org.dsrdesk.desktop.settings.SendingFormController;
import org.dsrdesk.desktop.settings.SendingModel;
import org.dsrdesk.desktop.settings.SettingsController;
import org.dsrdesk.desktop.settings.SettingsDesk;
import org.dsrdesk.desktop.settings.SettingsModel;
import org.dsrdesk.desktop.shell.DeskCounts;
import org.dsrdesk.desktop.shell.ShellActions;
import org.dsrdesk.desktop.shell.ShellController;
import org.dsrdesk.desktop.shell.ShellModel;
import org.dsrdesk.desktop.shell.ViewMenuController;
import org.dsrdesk.desktop.today.TodayController;
import org.dsrdesk.desktop.today.TodayModel;
import org.dsrdesk.mailing.Refusal;
import org.dsrdesk.testing.TestDesk;
import org.jspecify.annotations.Nullable;

/** The frame around the screens that list the desk, wired as the root wires them; made on the FX thread. */
public final class ListBench implements SettingsDesk, ShellActions {
    public final TestDesk store;
    public final Messages messages = new Messages(Language.RUSSIAN, FixedClock.friday());
    public final Looks looks = new Looks(Theme.LIGHT);
    public final RecordingDialogs dialogs = new RecordingDialogs();
    public final ShellModel shell = new ShellModel();
    public final Background background = Background.sameThread();
    public final DeskCounts counts = new DeskCounts(shell, background);
    public final List<Place> opened = new ArrayList<>();
    public final List<Session> renewed = new ArrayList<>();
    public final List<Boolean> reminded = new ArrayList<>();
    public final List<String> passphrases = new ArrayList<>();
    public final RegisterModel register;
    public final RecordingMailboxDesk mailDesk = new RecordingMailboxDesk();
    public final MailboxesModel mailboxes;
    public final SendingModel sending;
    /** What trials of the sending account find in the way; nothing while it is null. */
    public @Nullable Refusal inTheWay;
    public final Views views;
    public PassphraseChange answer = PassphraseChange.CHANGED;
    public ReportExport export =
            (month, locale, masked) -> (month + " " + locale + " " + masked).getBytes(StandardCharsets.UTF_8);

    public final TestFiles operatorFiles = new TestFiles();
    private final Session session;
    private Place place = new Place.Today();

    public ListBench(TestDesk store) {
        this.store = store;
        session = new Session(store.desk, TestDesk.OFFICER, store.operator);
        register = new RegisterModel(session, background, dialogs, messages);
        mailboxes = new MailboxesModel(session, mailDesk, background, shell, dialogs, messages);
        sending = new SendingModel(
                session, (_, _) -> Optional.ofNullable(inTheWay), background, shell, dialogs, messages);
        views = new Views(messages);
        shell.operatorProperty().set(session.operator().name());
        shell.personProperty().set(session.actor().name());
        shell.calendarReachProperty().set(store.rules.calendar(store.operator).publishedThrough());
        shell.dataPlaceProperty().set(dataPlace());
        counts.follow(session);
        addScreens();
    }

    private void addScreens() {
        views.add(ShellController.class, () -> new ShellController(shell, this::open, this, dialogs, messages))
                .add(ViewMenuController.class, () -> new ViewMenuController(messages, looks))
                .add(TodayController.class,
                        () -> new TodayController(new TodayModel(session, background, dialogs, messages),
                                session.operator(), shell, shell, messages))
                .add(RegisterController.class,
                        () -> new RegisterController(register, words(), session, shell, messages))
                .add(ReportsController.class, () -> new ReportsController(
                        new ReportsModel(session, (month, locale, masked) -> export.month(month, locale, masked),
                                background, shell, dialogs, messages),
                        dialogs,
                        messages))
                .add(SettingsController.class,
                        () -> new SettingsController(
                                new SettingsModel(session, this, background, shell, dialogs, messages), looks,
                                messages))
                .add(ProfileController.class,
                        () -> new ProfileController(
                                new ProfileModel(session, this, background, shell, dialogs, messages), messages,
                                FixedClock.friday()))
                .add(PassphraseController.class,
                        () -> new PassphraseController(
                                new PassphraseModel(this, background, shell, dialogs, messages), messages))
                .add(MailboxesController.class, () -> new MailboxesController(mailboxes, messages))
                .add(MailboxFormController.class, () -> new MailboxFormController(mailboxes, messages))
                .add(SendingController.class, () -> new SendingController(sending, messages))
                .add(SendingFormController.class, () -> new SendingFormController(sending, messages))
                .add(CalendarLineController.class, () -> new CalendarLineController(session, shell, messages))
                .add(OperatorsController.class, () -> new OperatorsController(
                        new OperatorsModel(session, operatorFiles, background, shell, dialogs, messages), shell,
                        messages))
                .add(LawCardController.class, () -> new LawCardController(session, shell, messages));
    }

    public Session session() {
        return session;
    }

    private String words() {
        return place instanceof Place.Register(String words) ? words : "";
    }

    private View<? extends Screen> open(Place to) {
        opened.add(to);
        place = to;
        return switch (to) {
            case Place.Register _ -> views.load(RegisterController.class);
            case Place.Reports _ -> views.load(ReportsController.class);
            case Place.Settings _ -> views.load(SettingsController.class);
            case Place.Today _ -> views.load(TodayController.class);
            case Place.OperatorProfile _ when views.controllers().contains(OperatorController.class) -> views
                    .load(OperatorController.class);
            case Place.Calendars _ when views.controllers().contains(CalendarsController.class) -> views
                    .load(CalendarsController.class);
            default -> new View<>(new javafx.scene.layout.Pane(), new Screen() {});
        };
    }

    /** The whole window with the screen of a place. */
    public Parent window(Place to) {
        shell.go(to);
        View<ShellController> view = views.load(ShellController.class);
        view.controller().shown();
        return view.root();
    }

    @Override
    public String dataPlace() {
        return "/home/officer/dsr-desk";
    }

    @Override
    public void renew(Session now) {
        renewed.add(now);
    }

    @Override
    public boolean reminds() {
        return reminded.isEmpty() || reminded.getLast();
    }

    @Override
    public void remind(boolean wanted) {
        reminded.add(wanted);
    }

    @Override
    public PassphraseChange changePassphrase(char[] current, char[] fresh) {
        passphrases.add(new String(current) + " → " + new String(fresh));
        Arrays.fill(current, ' ');
        return answer;
    }

    @Override
    public void lock() {}

    @Override
    public void workFor(long operator, Place then) {
        opened.add(new Place.AtOperator(operator, then));
    }

    @Override
    public void openLetters(List<Path> files) {}
}
