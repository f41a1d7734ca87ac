package org.dsrdesk.desktop.request;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.FileKind;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.parts.Paper;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Evidence;
import org.dsrdesk.domain.request.RequestNumber;
import org.dsrdesk.domain.statute.Duty;

/** Takes proofs and lists from the screen to the clipboard, to a printer, or to a file where there is no printer. */
public final class ProofPages {
    private final RequestModel model;
    private final Paper paper;
    private final Background background;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Messages messages;

    public ProofPages(RequestModel model, Paper paper, Background background, Dialogs dialogs, Notices notices,
            Messages messages) {
        this.model = model;
        this.paper = paper;
        this.background = background;
        this.dialogs = dialogs;
        this.notices = notices;
        this.messages = messages;
    }

    /** The page of the selected duty's proof; empty while its clock does not run. */
    Optional<String> page() {
        CaseReading reading = model.readingProperty().get();
        return reading == null
                ? Optional.empty()
                : model.proved().map(proved -> new ProofText(messages).page(proved, about(reading)));
    }

    private String about(CaseReading reading) {
        return messages.text("proof.text.about", reading.request().number().toString(),
                reading.view().operator().name());
    }

    /** Copies what a reply to a duty must contain, with boxes to tick. */
    void copyReply(Duty duty) {
        CaseReading reading = model.readingProperty().get();
        if (reading != null) {
            List<String> lines = new ArrayList<>();
            lines.add(duty.title().in(messages.language().locale()) + " · "
                    + Citations.whole(duty.citation(), messages));
            lines.add(about(reading));
            lines.addAll(new ReplyWords(messages).lines(duty));
            paper.copy(String.join("\n", lines) + "\n");
            notices.show(Notice.of(messages.text("request.reply.copied")));
        }
    }

    /** Copies the page. */
    void copy() {
        page().ifPresent(page -> {
            paper.copy(page);
            notices.show(Notice.of(messages.text("proof.copied")));
        });
    }

    /** Prints the page, or offers to save it where no printer is found. */
    void print() {
        page().ifPresent(page -> {
            if (paper.hasPrinter()) {
                if (paper.print(page)) {
                    notices.show(Notice.of(messages.text("proof.printed")));
                }
            } else if (dialogs.confirm(new Dialogs.Question(messages.text("proof.noPrinter.title"),
                    messages.text("proof.noPrinter.text"), messages.text("proof.noPrinter.action")))) {
                save(page);
            }
        });
    }

    private void save(String page) {
        CaseReading reading = model.readingProperty().get();
        RequestNumber number = reading == null ? new RequestNumber(0, 0) : reading.request().number();
        dialogs.chooseSavePlace(FileKind.ANY, messages.text("proof.file", number.toString()) + ".txt")
                .ifPresent(place -> background.run(_ -> write(place, page.getBytes(StandardCharsets.UTF_8)),
                        file -> notices.show(Notice.of(messages.text("request.saved", file))),
                        failed -> dialogs.fail(Failure.of(messages.text("request.failed.file"), failed))));
    }

    /** Lets the user save a kept letter exactly as it came. */
    void saveLetter(Letter letter) {
        String name = letter.fileName().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
        dialogs.chooseSavePlace(FileKind.LETTER, name.isBlank() ? "letter.eml" : name)
                .ifPresent(place -> background.run(
                        _ -> copy(letter, place),
                        file -> notices.show(Notice.of(messages.text("request.saved", file))),
                        failed -> dialogs.fail(Failure.of(messages.text("request.failed.file"), failed))));
    }

    private String copy(Letter letter, Path place) throws IOException {
        try (OutputStream out = Files.newOutputStream(place)) {
            model.desk().letters().copy(letter.id(), out, model.actor());
        }
        return place.toString();
    }

    /** Lets the user choose files to add to a task. */
    void addFiles(DemandId demand, int task) {
        List<Path> files = dialogs.chooseFiles(FileKind.ANY);
        if (!files.isEmpty()) {
            new TaskActions(model, messages).attach(demand, task, files);
        }
    }

    /** Lets the user save a file of a task exactly as it was added. */
    void saveEvidence(Evidence file) {
        dialogs.chooseSavePlace(FileKind.ANY, file.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"))
                .ifPresent(place -> background.run(
                        _ -> copy(file, place),
                        saved -> notices.show(Notice.of(messages.text("request.saved", saved))),
                        failed -> dialogs.fail(Failure.of(messages.text("request.failed.file"), failed))));
    }

    private String copy(Evidence file, Path place) throws IOException {
        try (OutputStream out = Files.newOutputStream(place)) {
            model.desk().evidence().copy(file, out, model.actor());
        }
        return place.toString();
    }

    private static String write(Path place, byte[] bytes) throws IOException {
        Files.write(place, bytes);
        return place.toString();
    }
}
