package org.dsrdesk.desktop.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Navigation;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.View;
import org.dsrdesk.desktop.Views;
import org.dsrdesk.desktop.parts.Paper;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.statute.EditionId;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;

/** The screen of laws over a real store, wired as the root wires it. */
final class LawBench implements Paper {
    static final EditionId OLD = Rules.statute().edition().id();
    static final EditionId NEW = new EditionId(Rules.PACK, "2027-01-01");

    final TestDesk desk;
    final Messages messages;
    final RecordingDialogs dialogs = new RecordingDialogs();
    final List<String> printed = new ArrayList<>();
    final LawsModel model;
    final AddLaw adding;
    boolean printer;
    private final Session session;

    LawBench(TestDesk desk) {
        this(desk, desk.operator);
    }

    LawBench(TestDesk desk, Operator operator) {
        this.desk = desk;
        messages = new Messages(Language.RUSSIAN, desk.clock);
        session = new Session(desk.desk, TestDesk.OFFICER, operator);
        model = new LawsModel(session, Background.sameThread(), dialogs, messages);
        adding = new AddLaw(session, Background.sameThread(), dialogs, messages);
    }

    LawPrint printing(Notices notices) {
        return new LawPrint(session, this, Background.sameThread(), dialogs, notices, messages);
    }

    /** The screen; loaded on the FX thread. */
    View<LawsController> screen(Navigation navigation, Notices notices) {
        return new Views(messages).add(LawsController.class,
                () -> new LawsController(model, adding, printing(notices), navigation, dialogs, messages))
                .load(LawsController.class);
    }

    /** The text of the first law as it is shipped. */
    String shipped() {
        return desk.desk.ruleKeeping().packText(OLD, TestDesk.OFFICER).orElseThrow();
    }

    /** The first law as a later edition would have it: one term shorter, one duty gone, one added, no samples. */
    String later() {
        String text = shipped();
        return text.substring(0, text.indexOf("[[sample]]"))
                .replace("edition = \"2025-06-24\"", "edition = \"2027-01-01\"")
                .replace("valid_from = 2022-09-01\nchecked_on", "valid_from = 2027-01-01\nchecked_on")
                .replaceFirst("term = \"10 WORKING_DAYS\"", "term = \"7 WORKING_DAYS\"")
                .replace("ACCESS = [\"access.answer\", \"access.refusal\"]", "ACCESS = [\"access.answer\"]")
                .replace("MARKETING = [\"marketing.stop\"]", "MARKETING = [\"marketing.stop\", \"decision.answer\"]");
    }

    static Path file(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Adds the later edition. */
    LawBench withLater(Path folder) {
        adding.read(file(folder, "later.toml", later()));
        adding.keep(model::added);
        return this;
    }

    @Override
    public void copy(String page) {
        throw new UnsupportedOperationException("a law is not copied");
    }

    @Override
    public boolean hasPrinter() {
        return printer;
    }

    @Override
    public boolean print(String page) {
        return printed.add(page);
    }
}
