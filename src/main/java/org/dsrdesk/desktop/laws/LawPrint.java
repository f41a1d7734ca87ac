package org.dsrdesk.desktop.laws;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.FileKind;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.parts.Paper;
import org.dsrdesk.domain.statute.EditionId;
import org.dsrdesk.safekeeping.SafeFile;

/** Takes a law to a printer or to a file: as a table to read, or as the file of rules to edit. On the FX thread. */
public final class LawPrint {
    private final Session session;
    private final Paper paper;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Messages messages;

    public LawPrint(Session session, Paper paper, Background background, Dialogs dialogs, Notices notices,
            Messages messages) {
        this.session = session;
        this.paper = paper;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.messages = messages;
    }

    /** Prints a law as a table, or offers to save it where no printer is found. */
    void print(LawPage page) {
        if (paper.hasPrinter()) {
            if (paper.print(new LawSheet(messages).page(page))) {
                notices.show(Notice.of(messages.text("laws.printed")));
            }
        } else if (dialogs.confirm(new Dialogs.Question(messages.text("laws.noPrinter.title"),
                messages.text("laws.noPrinter.text"), messages.text("proof.noPrinter.action")))) {
            saveTable(page);
        }
    }

    /** Lets the user save a law as a table that any browser shows and prints. */
    void saveTable(LawPage page) {
        dialogs.chooseSavePlace(FileKind.HTML, fileName(page.id()) + ".html")
                .ifPresent(place -> background.run(
                        _ -> write(place, new LawHtml(messages).page(page)), this::saved, this::fail));
    }

    /** Lets the user save the file of rules that an edition was read from. */
    void saveRules(EditionId edition) {
        dialogs.chooseSavePlace(FileKind.RULES, fileName(edition) + ".toml")
                .ifPresent(place -> background.run(_ -> write(place, rules(edition)), this::savedRules, this::fail));
    }

    private String rules(EditionId edition) {
        return session.desk().ruleKeeping().packText(edition, session.actor()).orElseThrow();
    }

    private static String fileName(EditionId edition) {
        return (edition.pack() + "-" + edition.edition()).replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    private static Path write(Path place, String text) throws IOException {
        SafeFile.write(place, text.getBytes(StandardCharsets.UTF_8));
        return place;
    }

    private void saved(Path file) {
        notices.show(Notice.of(messages.text("request.saved", file)));
    }

    private void savedRules(Path file) {
        notices.show(Notice.of(messages.text("laws.rules.saved", file)));
    }

    private void fail(Exception failed) {
        dialogs.fail(Failure.of(messages.text("request.failed.file"), failed));
    }
}
