package org.dsrdesk.desktop.outgoing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.correspondence.WriteLetters;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Navigation;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.View;
import org.dsrdesk.desktop.Views;
import org.dsrdesk.desktop.parts.PagePrinter;
import org.dsrdesk.desktop.parts.PrivateCopies;
import org.dsrdesk.domain.letter.OutgoingId;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.mailing.SendLetters;
import org.dsrdesk.testing.TestDesk;
import org.jspecify.annotations.Nullable;

/** One letter on a screen over a real store, wired as the desk wires it. */
final class OutgoingBench implements Navigation, PagePrinter {
    final TestDesk desk;
    final Messages messages;
    final RecordingDialogs dialogs = new RecordingDialogs();
    final List<String> told = new ArrayList<>();
    final List<Place> opened = new ArrayList<>();
    final List<Path> outside = new ArrayList<>();
    final List<Integer> printed = new ArrayList<>();
    final PrivateCopies copies = new PrivateCopies(outside::add);
    final Office office;
    OutgoingModel model;
    LetterFiles files;
    Dispatching dispatching;
    boolean hasPrinter;
    private @Nullable OutgoingController shown;
    Consumer<Place> going = opened::add;

    OutgoingBench(TestDesk desk, OutgoingLetter letter) {
        this(desk, letter, TestDesk.OFFICER);
    }

    OutgoingBench(TestDesk desk, OutgoingLetter letter, Actor actor) {
        this.desk = desk;
        messages = new Messages(Language.RUSSIAN, desk.clock);
        Session session = new Session(desk.desk, actor, desk.operator);
        office = new Office(session, new WriteLetters(desk.desk), new SendLetters(desk.desk));
        model = model(letter.id());
        files = files(model);
        dispatching = files.dispatching();
    }

    private OutgoingModel model(OutgoingId id) {
        return new OutgoingModel(
                office, id, Background.sameThread(), notice -> told.add(notice.text()), dialogs, messages);
    }

    private LetterFiles files(OutgoingModel of) {
        return new LetterFiles(of, this, copies, Background.sameThread(), dialogs, messages);
    }

    /** Opens another letter. */
    void open(OutgoingId id) {
        model = model(id);
        files = files(model);
        dispatching = files.dispatching();
    }

    /** The letter as the store has it. */
    OutgoingLetter stored() {
        return desk.desk.outgoing().find(opened().letter().id(), TestDesk.OFFICER).orElseThrow();
    }

    Opened opened() {
        Opened now = model.openedProperty().get();
        if (now == null) {
            throw new AssertionError("nothing was read");
        }
        return now;
    }

    /** What the store says of a duty of the first demand. */
    @Nullable DutyDone done(String duty) {
        return desk.view(opened().letter().request()).request().demands().getFirst().state(duty).done();
    }

    /** The screen, shown in the place of the one before; on the FX thread. */
    Parent screen() {
        if (shown != null) {
            shown.left();
        }
        Views views = new Views(messages).add(OutgoingController.class,
                () -> new OutgoingController(model, files, this, messages));
        View<OutgoingController> view = views.load(OutgoingController.class);
        view.controller().shown();
        shown = view.controller();
        return view.root();
    }

    @Override
    public void go(Place place) {
        going.accept(place);
    }

    @Override
    public void back() {
        opened.removeLast();
    }

    @Override
    public boolean hasPrinter() {
        return hasPrinter;
    }

    @Override
    public Optional<Run> choose() {
        return Optional.of(pages -> printed.add(pages.pages()));
    }
}
