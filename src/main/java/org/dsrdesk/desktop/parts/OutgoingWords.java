package org.dsrdesk.desktop.parts;

import java.time.LocalDate;
import java.util.Optional;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.fulfilment.PlaceKnown;
import org.dsrdesk.domain.letter.Addressee;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterAbout;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.TaskPlace;

/** What is said of letters and acts that the desk writes, in lists and heads. */
public record OutgoingWords(Messages messages) {
    /** «Ответ на запрос о данных». */
    public String title(LetterKind kind) {
        return kind.title().in(messages.language().locale());
    }

    /** Where it stands: «готово, не отправлено». */
    public String stage(OutgoingLetter letter) {
        if (letter.kind().addressee() == Addressee.INTERNAL) {
            if (letter.stage() == LetterStage.SENT) {
                return messages.text("outgoing.stage.FILED");
            }
            if (letter.stage() == LetterStage.MADE) {
                return messages.text("outgoing.stage.UNFILED");
            }
        }
        return messages.text("outgoing.stage." + letter.stage().name());
    }

    /** To whom it goes: the place, the person, or the kind of addressee. */
    public String to(LetterAbout about, CaseView view) {
        PlaceId place = about.place();
        if (place != null) {
            return view.landscape().known(place).map(PlaceKnown::name).orElseGet(() -> task(place, about, view));
        }
        String name = view.request().requester().shown();
        return about.kind().addressee() == Addressee.SUBJECT && !name.isBlank()
                ? name
                : messages.text("outgoing.to." + about.kind().addressee().name());
    }

    private String task(PlaceId place, LetterAbout about, CaseView view) {
        return view.request().demand(about.demand()).tasks().stream()
                .map(FulfilmentTask::place)
                .filter(one -> new PlaceId(one.kind(), one.id()).equals(place))
                .map(TaskPlace::name)
                .findFirst()
                .orElseGet(() -> messages.text("outgoing.to." + about.kind().addressee().name()));
    }

    /** «№ 12-ПД/2026 от 22 ноября»; empty while it is a draft. */
    public Optional<String> number(OutgoingLetter letter) {
        return Optional.ofNullable(letter.made())
                .map(made -> messages.text("outgoing.number", made.number(), messages.date(made.on())));
    }

    /** «Хранить до 22 ноября 2029»; empty where no rule names a day. */
    public Optional<String> keepUntil(OutgoingLetter letter) {
        MadeLetter made = letter.made();
        LocalDate until = made == null ? null : made.keepUntil();
        return until == null
                ? Optional.empty()
                : Optional.of(messages.text("outgoing.keepUntil", messages.date(until)));
    }

    /** «Отправлено 22 ноября, 12:14, почтой: 80085…»; empty before. */
    public Optional<String> dispatched(OutgoingLetter letter) {
        return Optional.ofNullable(letter.dispatch()).map(this::dispatched);
    }

    private String dispatched(Dispatch dispatch) {
        if (dispatch.way() == Dispatch.Way.FILED) {
            String filed = messages.text("outgoing.sent.FILED", messages.date(dispatch.at().toLocalDate()));
            return dispatch.proof().isBlank() ? filed : filed + " · " + dispatch.proof();
        }
        return messages.text(
                "outgoing.sent." + dispatch.way().name(), messages.dateTime(dispatch.at()), dispatch.proof());
    }
}
