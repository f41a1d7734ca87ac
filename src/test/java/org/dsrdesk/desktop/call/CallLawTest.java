package org.dsrdesk.desktop.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.dsrdesk.casework.Field;
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
import org.dsrdesk.desktop.parts.DueLine;
import org.dsrdesk.desktop.parts.Framed;
import org.dsrdesk.desktop.parts.RequestForm;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.intake.PhoneNumbers;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallLawTest {
    private static final String GDPR = "eu-gdpr";

    @TempDir private Path folder;

    private final Messages messages = new Messages(Language.RUSSIAN, FixedClock.friday());
    private TestDesk desk;

    @BeforeEach
    void begin() {
        desk = TestDesk.in(folder);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    private CallModel call(long draft, String... packs) {
        Operator now = desk.operator;
        Operator under = new Operator(now.id(), now.name(), now.email(), null, null, now.zone(), now.switches(),
                List.of(packs));
        return new CallModel(new Session(desk.desk, TestDesk.OFFICER, under), Background.sameThread(),
                new PhoneNumbers(), draft);
    }

    private static List<String> duties(RequestForm form) {
        return form.dues().stream().map(DueLine::duty).map(duty -> duty.id()).toList();
    }

    @Test
    void theFirstLawIsMeantUntilAnotherIsChosenAndTheDeadlinesFollow() {
        RequestForm form = call(0, Rules.PACK, GDPR).form();
        form.toggle(DemandKind.DELETION);
        assertEquals(Rules.PACK, form.law().pack());
        assertTrue(duties(form).contains("stop.stop"), duties(form).toString());
        form.law().packProperty().set(GDPR);
        assertTrue(duties(form).contains("erasure.erase"), duties(form).toString());
        DueLine answer = form.dues().stream().filter(line -> line.duty().id().equals("rights.answer")).findFirst()
                .orElseThrow();
        assertEquals(Optional.of(LocalDate.of(2026, 12, 21)), answer.due());
    }

    @Test
    void whatTheLawDoesNotKnowIsSetAsideAndComesBackWithTheLaw() {
        RequestForm form = call(0, Rules.PACK, GDPR).form();
        form.ask(List.of(DemandKind.PURPOSE_ACHIEVED, DemandKind.DELETION));
        form.law().packProperty().set(GDPR);
        assertEquals(List.of(DemandKind.DELETION), form.kinds());
        assertEquals(List.of(DemandKind.PURPOSE_ACHIEVED), form.law().dropped());
        assertFalse(form.law().known().contains(DemandKind.PURPOSE_ACHIEVED));
        form.law().packProperty().set(Rules.PACK);
        assertEquals(List.of(DemandKind.DELETION, DemandKind.PURPOSE_ACHIEVED), form.kinds());
        assertEquals(List.of(), form.law().dropped());
    }

    @Test
    void theRequestIsRegisteredUnderTheChosenLaw() {
        List<Request> saved = new ArrayList<>();
        CallModel call = call(0, Rules.PACK, GDPR);
        call.form().text(Field.PHONE).set("8 916 123-45-67");
        call.form().toggle(DemandKind.ACCESS);
        call.form().law().packProperty().set(GDPR);
        assertTrue(call.save(saved::add, failed -> {
            throw new AssertionError(failed);
        }));
        assertEquals(GDPR, desk.view(saved.getFirst().id()).request().intake().edition().pack());
    }

    @Test
    void repeatsAreJudgedByTheChosenLaw() {
        Request earlier = desk.register("2026-11-09", DemandKind.ACCESS);
        desk.desk.deciding().decide(earlier, earlier.demands().getFirst().id(), Outcome.FULFILLED, null, "даны",
                TestDesk.OFFICER);
        CallModel call = call(0, Rules.PACK, GDPR);
        call.form().text(Field.PHONE).set("8 916 123-45-67");
        call.form().toggle(DemandKind.ACCESS);
        assertEquals(RepeatFinding.WITHIN_INTERVAL, call.repeats().found().getFirst().earlier().finding());
        call.form().law().packProperty().set(GDPR);
        assertEquals(RepeatFinding.REPEATED, call.repeats().found().getFirst().earlier().finding());
    }

    @Test
    void aDraftKeepsItsLaw() {
        CallModel call = call(0, Rules.PACK, GDPR);
        call.form().toggle(DemandKind.ACCESS);
        call.form().law().packProperty().set(GDPR);
        call.keepDraft(() -> {}, failed -> {
            throw new AssertionError(failed);
        });
        long draft = desk.desk.drafts().all().getFirst().id();
        assertEquals(GDPR, call(draft, Rules.PACK, GDPR).form().law().pack());
        assertEquals(Rules.PACK, call(draft, Rules.PACK).form().law().pack());
    }

    @Test
    void thereIsNothingToChooseUnderOneLawAndOnlyItsKindsAreOffered() {
        Fx.run(() -> {
            Scene one = picture("call-law-one-ru-light", Theme.LIGHT, call(0, Rules.PACK));
            assertFalse(one.lookup("#law").isVisible());
            assertTrue(one.lookup("#kind-WITHDRAWAL").isVisible());
            CallModel two = call(0, Rules.PACK, "us-ccpa");
            two.form().ask(List.of(DemandKind.WITHDRAWAL, DemandKind.DELETION));
            two.form().law().packProperty().set("us-ccpa");
            Scene under = picture("call-law-ru-light", Theme.LIGHT, two);
            assertTrue(under.lookup("#law").isVisible());
            assertFalse(under.lookup("#kind-WITHDRAWAL").isVisible());
            assertTrue(under.lookup("#kind-DELETION").isVisible());
            assertEquals("Этот закон не знает требований: «Отзыв согласия». Они не записываются.",
                    ((Label) under.lookup("#lost-kinds")).getText());
            ComboBox<?> box = (ComboBox<?>) under.lookup("#law-box");
            assertEquals(2, box.getItems().size());
            picture("call-law-ru-dark", Theme.DARK, two);
        });
    }

    private Scene picture(String name, Theme theme, CallModel model) {
        Framed frame = new Framed(messages);
        View<CallController> view = new Views(messages).add(CallController.class,
                () -> new CallController(model, frame, frame.model, new RecordingDialogs(), messages))
                .load(CallController.class);
        Parent root = frame.around(view);
        return Pictures.take(name, theme, root, Pictures.WIDTH, Pictures.HEIGHT);
    }
}
