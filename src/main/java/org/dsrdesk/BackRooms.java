package org.dsrdesk;

import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.Screen;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.View;
import org.dsrdesk.desktop.Views;
import org.dsrdesk.desktop.reports.ReportExport;
import org.dsrdesk.desktop.reports.ReportsController;
import org.dsrdesk.desktop.reports.ReportsModel;
import org.dsrdesk.desktop.settings.PassphraseController;
import org.dsrdesk.desktop.settings.PassphraseModel;
import org.dsrdesk.desktop.settings.ProfileController;
import org.dsrdesk.desktop.settings.ProfileModel;
import org.dsrdesk.desktop.settings.RulesController;
import org.dsrdesk.desktop.settings.SettingsController;
import org.dsrdesk.desktop.settings.SettingsDesk;
import org.dsrdesk.desktop.settings.SettingsModel;

/** The screens that are visited now and then: reports and settings. */
final class BackRooms {
    private final Frame frame;
    private final Session session;
    private final ReportsModel reports;
    private final SettingsModel settings;
    private final ProfileModel profile;
    private final PassphraseModel passphrase;

    BackRooms(Frame frame, Session session, SettingsDesk desk, ReportExport export) {
        this.frame = frame;
        this.session = session;
        this.reports = new ReportsModel(
                session, export, frame.background(), frame.shell(), frame.dialogs(), frame.messages());
        this.settings =
                new SettingsModel(session, desk, frame.background(), frame.shell(), frame.dialogs(), frame.messages());
        this.profile =
                new ProfileModel(session, desk, frame.background(), frame.shell(), frame.dialogs(), frame.messages());
        this.passphrase =
                new PassphraseModel(desk, frame.background(), frame.shell(), frame.dialogs(), frame.messages());
    }

    Views addTo(Views views) {
        return views.add(ReportsController.class,
                () -> new ReportsController(reports, frame.dialogs(), frame.messages()))
                .add(SettingsController.class,
                        () -> new SettingsController(settings, frame.looks(), frame.messages()))
                .add(ProfileController.class,
                        () -> new ProfileController(profile, frame.messages(), session.desk().clock()))
                .add(PassphraseController.class, () -> new PassphraseController(passphrase, frame.messages()))
                .add(RulesController.class,
                        () -> new RulesController(session, frame.messages()));
    }

    /** Opens reports or settings. */
    View<? extends Screen> open(Place place, Views views) {
        return place instanceof Place.Reports
                ? views.load(ReportsController.class)
                : views.load(SettingsController.class);
    }
}
