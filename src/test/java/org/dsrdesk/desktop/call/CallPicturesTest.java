package org.dsrdesk.desktop.call;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import org.dsrdesk.casework.Arrival;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.Writer;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Pictures;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.desktop.View;
import org.dsrdesk.desktop.Views;
import org.dsrdesk.desktop.parts.Framed;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.intake.PhoneNumbers;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.dsrdesk.testing.TestLetters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallPicturesTest {
    @TempDir Path folder;

    private final Messages messages = new Messages(Language.RUSSIAN, FixedClock.friday());
    private TestDesk desk;

    @BeforeEach
    void begin() {
        desk = TestDesk.in(folder);
        desk.register("2026-11-09", DemandKind.DELETION);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void leavesPicturesOfACallWithAKnownCaller() {
        Pictures.take("call", messages, this::known);
        Fx.run(() -> {
            messages.languageProperty().set(Language.RUSSIAN);
            Pictures.take("call-1920-ru-light", Theme.LIGHT, known(), 1920, 1080);
            Pictures.take("call-1000-ru-light", Theme.LIGHT, known(), 1000, 800);
        });
    }

    @Test
    void leavesPicturesOfAnEmptyFormAndOfOneThatIsNotInOrder() {
        Fx.run(() -> {
            Pictures.take("call-empty-ru-light", Theme.LIGHT, screen(model()), Pictures.WIDTH, Pictures.HEIGHT);
            CallModel wrong = model();
            wrong.form().text(Field.PHONE).set("8 916 12");
            wrong.form().text(Field.RECEIVED).set("завтра");
            wrong.moreProperty().set(true);
            wrong.save(_ -> {}, _ -> {});
            Pictures.take("call-wrong-ru-dark", Theme.DARK, screen(wrong), Pictures.WIDTH, Pictures.HEIGHT);
        });
    }

    @Test
    void leavesAPictureOfTheCountOfDays() {
        Fx.run(() -> {
            CallModel model = filled();
            Parent root = screen(model);
            Pictures.take("call-why-ru-light", Theme.LIGHT, root, Pictures.WIDTH, 1000);
            for (Node node : root.lookupAll(".toggle-button")) {
                if (node instanceof ToggleButton button && button.getText().equals(messages.text("due.why"))) {
                    button.fire();
                }
            }
            root.getScene().setRoot(new Group());
            Pictures.take("call-why-ru-light", Theme.LIGHT, root, Pictures.WIDTH, 1100);
        });
    }

    @Test
    void leavesPicturesOfAKnownNumberAndOfTheOtherWays() {
        Pictures.take("call-number", messages, () -> {
            CallModel model = model();
            model.form().text(Field.PHONE).set("8 916 12");
            model.callers().move(1);
            return screen(model);
        });
        Pictures.take("call-paper", messages, this::paper);
        Fx.run(() -> {
            messages.languageProperty().set(Language.RUSSIAN);
            Pictures.take("call-number-1920-ru-light", Theme.LIGHT, paper(), 1920, 1080);
            for (Channel channel : List.of(Channel.IN_PERSON, Channel.MESSENGER, Channel.WEB_FORM)) {
                CallModel model = model();
                model.form().channelProperty().set(channel);
                Pictures.take("call-" + channel.name().toLowerCase(Locale.ROOT) + "-ru-light", Theme.LIGHT,
                        screen(model), Pictures.WIDTH, Pictures.HEIGHT);
            }
        });
    }

    @Test
    void leavesPicturesOfALetterThatWaits() {
        byte[] raw = {1};
        Letter plain = TestLetters.letter(raw, null, Rules.noon("2026-11-16"));
        Arrival arrival = new Arrival(Arrival.Outcome.PROPOSED, List.of(DemandKind.ACCESS), false, null,
                new Writer(null, "+79161234567"));
        desk.desk.letters().keep(TestLetters.arriving(new Letter(plain.id(), plain.sha256(), plain.fileName(), 1, null,
                "Какие мои данные у вас есть?", null, plain.received(), plain.kept(), null, arrival, Letter.State.NEW,
                null), raw), TestDesk.OFFICER);
        Pictures.take("call-waiting", messages, this::known);
    }

    private Parent paper() {
        CallModel model = model();
        model.form().channelProperty().set(Channel.POST);
        model.form().text(Field.NAME).set("Сидорова Анна");
        model.form().text(Field.ADDRESS).set("170000, Тверь, Советская, 5");
        model.form().text(Field.REFERENCE).set("17-26");
        model.form().text(Field.RECEIVED).set("18.11.2026 10:00");
        model.form().toggle(DemandKind.ACCESS);
        return screen(model);
    }

    private Parent known() {
        return screen(filled());
    }

    private CallModel filled() {
        CallModel model = model();
        model.form().text(Field.PHONE).set("8 916 123-45-67");
        model.form().text(Field.NAME).set("Иванова Мария Сергеевна");
        model.form().toggle(DemandKind.DELETION);
        model.form().toggle(DemandKind.ACCESS);
        model.form().text(Field.SAID).set(
                "Просит удалить номер, говорит, что писала 9 ноября и ответа не было. "
                        + "Перезвонить не нужно, ответ на почту.");
        desk.clock.forward(Duration.ofSeconds(27));
        return model;
    }

    private CallModel model() {
        return new CallModel(new Session(desk.desk, TestDesk.OFFICER, desk.operator), Background.sameThread(),
                new PhoneNumbers(), 0);
    }

    private Parent screen(CallModel model) {
        Framed frame = new Framed(messages);
        View<CallController> view = new Views(messages).add(CallController.class,
                () -> new CallController(model, frame, frame.model, new RecordingDialogs(), messages))
                .load(CallController.class);
        return frame.around(view);
    }
}
