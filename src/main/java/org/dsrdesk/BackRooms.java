package org.dsrdesk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.View;
import org.dsrdesk.desktop.Views;
import org.dsrdesk.desktop.calendars.CalendarDesk;
import org.dsrdesk.desktop.calendars.CalendarImportController;
import org.dsrdesk.desktop.calendars.CalendarTools;
import org.dsrdesk.desktop.calendars.CalendarsController;
import org.dsrdesk.desktop.calendars.CalendarsModel;
import org.dsrdesk.desktop.calendars.ImportModel;
import org.dsrdesk.desktop.calendars.OwnDaysController;
import org.dsrdesk.desktop.calendars.OwnDaysModel;
import org.dsrdesk.desktop.laws.AddLaw;
import org.dsrdesk.desktop.laws.LawPrint;
import org.dsrdesk.desktop.laws.LawsController;
import org.dsrdesk.desktop.laws.LawsModel;
import org.dsrdesk.desktop.operators.FileModel;
import org.dsrdesk.desktop.operators.OperatorController;
import org.dsrdesk.desktop.operators.OperatorModel;
import org.dsrdesk.desktop.operators.OperatorsController;
import org.dsrdesk.desktop.operators.OperatorsModel;
import org.dsrdesk.desktop.operators.Section;
import org.dsrdesk.desktop.operators.TemplatesModel;
import org.dsrdesk.desktop.outgoing.Office;
import org.dsrdesk.desktop.parts.FxPaper;
import org.dsrdesk.desktop.reports.ReportExport;
import org.dsrdesk.desktop.reports.ReportsController;
import org.dsrdesk.desktop.reports.ReportsModel;
import org.dsrdesk.desktop.settings.CalendarLineController;
import org.dsrdesk.desktop.settings.LawCardController;
import org.dsrdesk.desktop.settings.MailboxDesk;
import org.dsrdesk.desktop.settings.MailboxFormController;
import org.dsrdesk.desktop.settings.MailboxesController;
import org.dsrdesk.desktop.settings.MailboxesModel;
import org.dsrdesk.desktop.settings.PassphraseController;
import org.dsrdesk.desktop.settings.PassphraseModel;
import org.dsrdesk.desktop.settings.ProfileController;
import org.dsrdesk.desktop.settings.ProfileModel;
import org.dsrdesk.desktop.settings.SendingController;
import org.dsrdesk.desktop.settings.SendingFormController;
import org.dsrdesk.desktop.settings.SendingModel;
import org.dsrdesk.desktop.settings.SettingsController;
import org.dsrdesk.desktop.settings.SettingsDesk;
import org.dsrdesk.desktop.settings.SettingsModel;
import org.dsrdesk.mailing.SmtpPost;

/** The screens that are visited now and then: reports, laws, calendars and settings. */
final class BackRooms {
    private final Frame frame;
    private final Session session;
    private final ReportsModel reports;
    private final SettingsModel settings;
    private final ProfileModel profile;
    private final MailboxesModel mailboxes;
    private final SendingModel sending;
    private final PassphraseModel passphrase;
    private final LawsModel laws;
    private final AddLaw adding;
    private final CalendarTools tools;
    private final CalendarsModel calendars;
    private final ImportModel calendarImport;
    private final OwnDaysModel ownDays;
    private final OperatorModel operator;
    private final FileModel operatorFile;
    private final TemplatesModel templates;
    private final OperatorsModel operators;

    BackRooms(Frame frame, Office office, SettingsDesk desk, ReportExport export, CalendarDesk calendarDesk,
            MailboxDesk mailboxDesk) {
        this.frame = frame;
        this.session = office.session();
        this.reports = new ReportsModel(
                session, export, frame.background(), frame.shell(), frame.dialogs(), frame.messages());
        this.settings =
                new SettingsModel(session, desk, frame.background(), frame.shell(), frame.dialogs(), frame.messages());
        this.profile =
                new ProfileModel(session, desk, frame.background(), frame.shell(), frame.dialogs(), frame.messages());
        this.mailboxes = new MailboxesModel(
                session, mailboxDesk, frame.background(), frame.shell(), frame.dialogs(), frame.messages());
        this.sending = new SendingModel(
                session, new SmtpPost()::tryOut, frame.background(), frame.shell(), frame.dialogs(), frame.messages());
        this.passphrase =
                new PassphraseModel(desk, frame.background(), frame.shell(), frame.dialogs(), frame.messages());
        this.laws = new LawsModel(session, frame.background(), frame.dialogs(), frame.messages());
        this.adding = new AddLaw(session, frame.background(), frame.dialogs(), frame.messages());
        this.tools = new CalendarTools(
                session, calendarDesk, frame.background(), frame.shell(), frame.dialogs(), frame.messages());
        this.calendars = new CalendarsModel(tools);
        this.calendarImport = new ImportModel(tools, calendars);
        this.ownDays = new OwnDaysModel(tools, calendars);
        this.operator =
                new OperatorModel(session, frame.background(), frame.shell(), frame.dialogs(), frame.messages());
        this.templates = new TemplatesModel(session, office.writing(), frame.background(), frame.shell(),
                frame.dialogs(), frame.messages());
        OperatorDesk files = new OperatorDesk(session, desk::renew);
        this.operatorFile = new FileModel(
                session, files, operator, frame.background(), frame.dialogs(), frame.messages());
        this.operators = new OperatorsModel(
                session, files, frame.background(), frame.shell(), frame.dialogs(), frame.messages());
    }

    /** Goes on with what was being written before the session was renewed for the same operator. */
    void goOnFrom(BackRooms before) {
        if (session.operator().id().equals(before.session.operator().id())) {
            profile.goOnFrom(before.profile);
            mailboxes.goOnFrom(before.mailboxes);
            sending.goOnFrom(before.sending);
            operator.goOnFrom(before.operator);
        }
    }

    /** What is written in the settings and not kept, by the titles of the cards. */
    List<String> unsaved() {
        Map<String, Boolean> cards = new LinkedHashMap<>();
        cards.put("settings.mailboxes", mailboxes.isUnsaved());
        cards.put("settings.sending", sending.isUnsaved());
        cards.put("settings.profile", profile.isUnsaved());
        cards.put("operators.title.unsaved", operator.isUnsaved());
        return cards.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(card -> frame.messages().text(card.getKey()))
                .toList();
    }

    Views addTo(Views views) {
        return views.add(ReportsController.class,
                () -> new ReportsController(reports, frame.dialogs(), frame.messages()))
                .add(SettingsController.class,
                        () -> new SettingsController(settings, frame.looks(), frame.messages()))
                .add(ProfileController.class,
                        () -> new ProfileController(profile, frame.messages(), session.desk().clock()))
                .add(MailboxesController.class, () -> new MailboxesController(mailboxes, frame.messages()))
                .add(MailboxFormController.class, () -> new MailboxFormController(mailboxes, frame.messages()))
                .add(SendingController.class, () -> new SendingController(sending, frame.messages()))
                .add(SendingFormController.class, () -> new SendingFormController(sending, frame.messages()))
                .add(PassphraseController.class, () -> new PassphraseController(passphrase, frame.messages()))
                .add(OperatorsController.class,
                        () -> new OperatorsController(operators, frame.shell(), frame.messages()))
                .add(OperatorController.class,
                        () -> new OperatorController(operator, operatorFile, frame.shell(), frame.shell(),
                                frame.messages(), templates))
                .add(LawCardController.class,
                        () -> new LawCardController(session, frame.shell(), frame.messages()))
                .add(LawsController.class, this::laws)
                .add(CalendarLineController.class,
                        () -> new CalendarLineController(session, frame.shell(), frame.messages()))
                .add(CalendarsController.class,
                        () -> new CalendarsController(calendars, calendarImport, ownDays, tools))
                .add(CalendarImportController.class, () -> new CalendarImportController(calendarImport, tools))
                .add(OwnDaysController.class, () -> new OwnDaysController(ownDays, calendars, tools));
    }

    private LawsController laws() {
        LawPrint printing = new LawPrint(session, new FxPaper(frame.owner()), frame.background(), frame.dialogs(),
                frame.shell(), frame.messages());
        return new LawsController(laws, adding, printing, frame.shell(), frame.dialogs(), frame.messages());
    }

    View<? extends Screen> laws(Views views) {
        return views.load(LawsController.class);
    }

    View<? extends Screen> reports(Views views) {
        return views.load(ReportsController.class);
    }

    View<? extends Screen> calendars(Views views) {
        return views.load(CalendarsController.class);
    }

    View<? extends Screen> operator(Views views, boolean ready) {
        if (ready) {
            operator.choose(Section.FILE);
        }
        return views.load(OperatorController.class);
    }

    View<? extends Screen> settings(Views views) {
        return views.load(SettingsController.class);
    }
}
