package org.dsrdesk.desktop.request;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.casework.NewDecision;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Navigation;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.View;
import org.dsrdesk.desktop.Views;
import org.dsrdesk.desktop.parts.Paper;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.testing.TestDesk;

/** One request on a screen over a real store, wired as the desk wires it. */
final class RequestBench implements Navigation, Paper {
    final TestDesk desk;
    final Messages messages;
    final RecordingDialogs dialogs = new RecordingDialogs();
    final List<Notice> told = new ArrayList<>();
    final List<Place> opened = new ArrayList<>();
    final List<String> copied = new ArrayList<>();
    final RequestModel model;
    final RequestActions actions;
    final Decisions decisions;
    final ProofPages pages;
    private final Request registered;

    RequestBench(TestDesk desk, Request registered) {
        this.desk = desk;
        this.registered = registered;
        messages = new Messages(Language.RUSSIAN, desk.clock);
        Session session = new Session(desk.desk, TestDesk.OFFICER, desk.operator);
        Background background = Background.sameThread();
        model = new RequestModel(session, registered.id(), background, told::add, dialogs, messages);
        actions = new RequestActions(model, messages);
        decisions = new Decisions(model, dialogs, messages);
        pages = new ProofPages(model, this, background, dialogs, told::add, messages);
    }

    /** The request as the store has it. */
    Request stored() {
        return desk.view(registered.id()).request();
    }

    CaseView view() {
        return desk.view(registered.id());
    }

    /** The n-th demand in the store, from 1. */
    Demand demand(int ordinal) {
        return stored().demands().get(ordinal - 1);
    }

    DutyRef duty(int ordinal, String id) {
        return DutyRef.of(demand(ordinal).id(), id);
    }

    CaseReading reading() {
        CaseReading now = model.readingProperty().get();
        if (now == null) {
            throw new AssertionError("nothing was read");
        }
        return now;
    }

    /** Decides the n-th demand as the form does. */
    void decide(int ordinal, NewDecision made) {
        decisions.decide(reading(), demand(ordinal), made);
    }

    EventForms eventForms() {
        return new EventForms(Context.of(model, pages, this, dialogs, messages), reading());
    }

    /** The screen, shown; on the FX thread. */
    Parent screen() {
        Views views = new Views(messages).add(RequestController.class,
                () -> new RequestController(model, pages, this, dialogs, messages));
        View<RequestController> view = views.load(RequestController.class);
        view.controller().shown();
        return view.root();
    }

    void save(Path file) {
        dialogs.agree().choose(file);
    }

    @Override
    public void go(Place place) {
        opened.add(place);
    }

    @Override
    public void back() {
        opened.removeLast();
    }

    @Override
    public void copy(String page) {
        copied.add(page);
    }

    @Override
    public boolean hasPrinter() {
        return false;
    }

    @Override
    public boolean print(String page) {
        throw new AssertionError("there is no printer");
    }
}
