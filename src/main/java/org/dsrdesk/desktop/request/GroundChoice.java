package org.dsrdesk.desktop.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.ClockSheet.Candidate;
import org.dsrdesk.domain.statute.DutyAction;

/** The grounds a deletion may stand on, with the day each would bring: until one is chosen the earliest counts. */
final class GroundChoice extends VBox {
    private final Context context;
    private final CaseReading reading;
    private final ClockSheet sheet;
    private final DutyWords words;

    GroundChoice(Context context, CaseReading reading, ClockSheet sheet) {
        this.context = context;
        this.reading = reading;
        this.sheet = sheet;
        this.words = new DutyWords(context.messages());
        getStyleClass().add("request-column");
        getChildren().add(Parts.words(context.text("request.ground.question"), "strong"));
        getChildren().add(Parts.muted(sheet.next()
                .map(next -> context.text("request.ground.earliest", context.messages().date(next.due())))
                .orElseGet(() -> context.text("request.ground.noDate"))));
        VBox lines = new VBox();
        lines.getStyleClass().add("duty-lines");
        sheet.candidates().forEach(candidate -> lines.getChildren().add(line(candidate)));
        lines.getChildren().getLast().getStyleClass().add("last");
        getChildren().add(lines);
    }

    private VBox line(Candidate candidate) {
        String title = context.text("ground." + candidate.ground().name());
        Button choose = Parts.button(context.text("request.ground.choose"),
                () -> context.actions().chooseGround(sheet.demand().id(), candidate.ground()));
        boolean first = candidate.equals(sheet.candidates().getFirst());
        choose.setId(
                first ? Ids.of("ground", sheet.demand()) : Ids.of("ground", sheet.demand(), candidate.ground().name()));
        choose.setAccessibleHelp(title);
        choose.setDisable(reading.request().isClosed());
        VBox line = new VBox(Parts.line(Parts.words(title, "strong"), choose), days(candidate));
        line.getStyleClass().add("duty-line");
        return line;
    }

    private VBox days(Candidate candidate) {
        VBox days = new VBox();
        for (DutyClock clock : ordered(candidate.clocks())) {
            if (CaseReading.deadline(clock).isEmpty()) {
                days.getChildren().add(Parts.muted(day(clock)));
                continue;
            }
            DutyRef ref = new DutyRef(sheet.demand().id(), clock.duty().id(), candidate.ground());
            Hyperlink day = new Hyperlink(day(clock));
            day.setWrapText(true);
            day.getStyleClass().add("small");
            day.setOnAction(_ -> context.model().selectedProperty().set(ref));
            days.getChildren().add(day);
        }
        return days;
    }

    private String day(DutyClock clock) {
        Optional<Deadline> deadline = CaseReading.deadline(clock);
        String when = deadline.map(due -> context.messages().date(due.due()))
                .orElseGet(() -> context.text("request.ground.later"));
        return context.text("request.ground.day", words.title(clock.duty()), when,
                Citations.of(clock.duty().citation(), context.messages()));
    }

    /** What the statute asks to do with the data, earliest first: readings of care and notices would only crowd it. */
    private static List<DutyClock> ordered(List<DutyClock> clocks) {
        return clocks.stream()
                .filter(clock -> !clock.duty().cautious() && touchesData(clock.duty().action()))
                .sorted(Comparator.comparing(
                        clock -> CaseReading.deadline(clock).map(Deadline::due).orElse(LocalDate.MAX)))
                .toList();
    }

    private static boolean touchesData(DutyAction action) {
        return switch (action) {
            case BLOCK, CORRECT, STOP, DESTROY -> true;
            case ANSWER, NOTIFY -> false;
        };
    }
}
