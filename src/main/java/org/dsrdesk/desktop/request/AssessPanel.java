package org.dsrdesk.desktop.request;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.assessment.Disproportion;
import org.dsrdesk.domain.assessment.Disproportion.Meaning;
import org.dsrdesk.domain.assessment.Signature;
import org.dsrdesk.domain.operator.Policy.SecondSignature;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.statute.Confidence;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/** What a person found the request to ask, weight by weight, what the sum means, and what can be done with it. */
final class AssessPanel extends VBox {
    private final Context context;
    private final CaseReading reading;
    private final AssessWords words;

    AssessPanel(Context context, CaseReading reading) {
        this.context = context;
        this.reading = reading;
        this.words = new AssessWords(context.messages());
        getStyleClass().add("request-column");
        Disproportion found = reading.request().disproportion();
        if (found == null) {
            getChildren().add(Parts.muted(context.text("request.assess.none")));
        } else {
            tell(found);
        }
        getChildren().add(Parts.muted(law(reading.view().statute(), context.messages())));
        if (context.open(new Editor.SignAssessment())) {
            getChildren().add(new AssessForm(context, reading).signature());
        } else if (!reading.request().isClosed() && !context.open(new Editor.Assess())) {
            getChildren().add(Parts.buttons(buttons(found).toArray(Node[]::new)));
        }
    }

    /** What the act says of requests that ask too much; nothing is a ground of refusal that it does not name. */
    static String law(Statute statute, Messages messages) {
        return statute.excessive()
                .map(clause -> messages.text("request.assess.clause", clause.words().in(messages.language().locale()),
                        Citations.whole(clause.citation(), messages))
                        + (clause.confidence() == Confidence.STATUTE_READ
                                ? ""
                                : " " + messages.text("request.assess.unverified")))
                .orElseGet(() -> messages.text(ActWords.russian(statute.edition())
                        ? "request.assess.law.russian"
                        : "request.assess.law"));
    }

    private void tell(Disproportion found) {
        getChildren().add(Parts.words(words.sum(found.sum()), "strong"));
        found.criteria().forEach(one -> getChildren().add(Parts.words(words.line(found, one), "small")));
        getChildren().add(Parts.words(found.reasons()));
        if (!found.sheet().offered().isEmpty()) {
            getChildren().add(Parts.words(context.text("request.assess.offered.told", found.sheet().offered()),
                    "small"));
        }
        getChildren().add(Parts.muted(found.sheet().fee().isEmpty()
                ? words.free(reading.view().statute())
                : context.text("request.assess.fee.told", found.sheet().fee())));
        getChildren().add(Parts.muted(context.text("request.assess.by", found.by(),
                context.messages().date(found.at().atZone(reading.zone()).toLocalDate()))));
        Signature second = found.second();
        if (second != null) {
            getChildren().add(Parts.muted(context.text("request.assess.signed", second.by(),
                    context.messages().date(second.at().atZone(reading.zone()).toLocalDate()))));
        } else if (wantsSignature()) {
            getChildren().add(Parts.words(context.text("request.assess.unsigned"), "warning"));
        }
    }

    private boolean wantsSignature() {
        return reading.view().operator().policy().signatures().contains(SecondSignature.ASSESSMENT);
    }

    private List<Button> buttons(@Nullable Disproportion found) {
        List<Button> buttons = new ArrayList<>();
        if (found == null) {
            buttons.add(button("assess", "request.assess", new Editor.Assess()));
            return buttons;
        }
        if (found.second() == null && wantsSignature()) {
            buttons.add(button("sign-assessment", "request.assess.sign", new Editor.SignAssessment()));
        }
        if (found.meaning() != Meaning.ORDINARY) {
            reading.view().sheets().stream().flatMap(sheet -> extensions(sheet, found)).forEach(buttons::add);
        }
        buttons.add(button("assess", "request.assess.change", new Editor.Assess(), "quiet"));
        Button clear = Parts.button(context.text("request.assess.clear"), context.actions()::clearFlag, "quiet");
        clear.setId("clear-assessment");
        buttons.add(clear);
        return buttons;
    }

    /** A button for each duty of a demand whose term may still be extended. */
    private Stream<Button> extensions(ClockSheet sheet, Disproportion found) {
        return sheet.open().stream()
                .filter(deadline -> reading.extendable(deadline, sheet.demand().state(deadline.duty().id())))
                .map(deadline -> {
                    DutyRef duty = DutyRef.of(sheet.demand().id(), deadline.duty().id());
                    String title = deadline.duty().title().in(context.messages().language().locale());
                    Button button = Parts.button(context.text("request.assess.extend", title),
                            () -> context.edit(new Editor.Extend(duty, words.extension(found))));
                    button.setMinWidth(0);
                    button.setWrapText(true);
                    button.setId(Ids.of("assess-extend", sheet.demand(), deadline.duty().id()));
                    return button;
                });
    }

    private Button button(String id, String key, Editor form, String... classes) {
        Button button = Parts.button(context.text(key), () -> context.edit(form), classes);
        button.setId(id);
        return button;
    }
}
