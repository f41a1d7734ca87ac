package org.dsrdesk.desktop.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.dsrdesk.casework.Draft;
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
import org.dsrdesk.desktop.parts.Framed;
import org.dsrdesk.desktop.parts.RequestForm;
import org.dsrdesk.domain.person.IdentityDetails;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.intake.PhoneNumbers;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What else tells callers apart: entered on demand, compared, kept, and of a document only the mark. */
class CallPersonTest {
    @TempDir Path folder;

    private final List<Request> saved = new ArrayList<>();
    private final List<Exception> failed = new ArrayList<>();
    private TestDesk desk;

    @BeforeEach
    void begin() {
        desk = TestDesk.in(folder);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void whatTellsPeopleApartIsKeptAndOfTheDocumentOnlyAMark() {
        CallModel call = filled();
        assertTrue(call.save(saved::add, failed::add));
        IdentityDetails kept = desk.view(saved.getFirst().id()).request().requester().details();
        String mark = desk.desk.documents().mark("4510123456").orElseThrow();
        assertEquals(new IdentityDetails(LocalDate.of(1985, 3, 7), "77-Д", mark, null), kept);
    }

    @Test
    void theExtensionIsKeptApartFromTheNumber() {
        CallModel call = filled();
        call.form().text(Field.PHONE).set("8 (495) 123-45-67 доб. 12");
        assertTrue(call.save(saved::add, failed::add));
        Requester who = desk.view(saved.getFirst().id()).request().requester();
        assertEquals("+74951234567", who.phone());
        assertEquals("12", who.details().extension());
    }

    @Test
    void whatCannotBeReadIsToldUnderItsField() {
        CallModel call = filled();
        RequestForm form = call.form();
        form.text(Field.BIRTH).set("31.02.1985");
        form.text(Field.DOCUMENT).set("12");
        assertFalse(call.save(saved::add, failed::add));
        assertEquals("problem.BIRTH_UNREADABLE", form.error(Field.BIRTH).get());
        assertEquals("problem.DOCUMENT_UNREADABLE", form.error(Field.DOCUMENT).get());
        form.text(Field.BIRTH).set("01.01.2027");
        form.text(Field.CONTRACT).set("7".repeat(201));
        assertNull(form.error(Field.BIRTH).get());
        assertFalse(call.save(saved::add, failed::add));
        assertEquals("problem.BIRTH_IN_FUTURE", form.error(Field.BIRTH).get());
        assertEquals("problem.CONTRACT_TOO_LONG", form.error(Field.CONTRACT).get());
        form.text(Field.BIRTH).set("01.01.1825");
        form.leave(Field.BIRTH);
        assertEquals("problem.BIRTH_TOO_EARLY", form.error(Field.BIRTH).get());
    }

    @Test
    void aDraftKeepsBirthAndContractAndNeverTheDocument() {
        filled().keepDraft(() -> {}, failed::add);
        Draft draft = desk.desk.drafts().all().getFirst();
        assertFalse(draft.fields().toString().contains("123456"), draft.fields()::toString);
        RequestForm again = model(draft.id()).form();
        assertEquals("07.03.85", again.text(Field.BIRTH).get());
        assertEquals("77-Д", again.text(Field.CONTRACT).get());
        assertEquals("", again.text(Field.DOCUMENT).get());
    }

    @Test
    void oneContractFindsWhoCallsFromAnotherNumberUnderNoName() {
        filled().save(saved::add, failed::add);
        CallModel call = model(0);
        call.form().text(Field.CONTRACT).set("77-Д");
        assertEquals(
                saved.getFirst().id(), call.repeats().found().getFirst().earlier().request().id());
        CallModel shown = model(0);
        shown.form().text(Field.DOCUMENT).set("45 10 123456");
        assertEquals(
                saved.getFirst().id(), shown.repeats().found().getFirst().earlier().request().id());
    }

    @Test
    void onePressOpensTheFieldsAndAPictureIsLeft() {
        Fx.run(() -> {
            Parent closed = screen(model(0));
            Pictures.take("call-person-closed-ru-light", Theme.LIGHT, closed, Pictures.WIDTH, Pictures.HEIGHT);
            assertNull(closed.lookup("#birth"));
            ((Button) closed.lookup("#person .button")).fire();
            assertTrue(closed.lookup("#birth").isVisible());
            closed.getScene().setRoot(new Pane());
            CallModel wrong = filled();
            wrong.form().text(Field.BIRTH).set("31.02.1985");
            wrong.save(saved::add, failed::add);
            Pictures.take("call-person-ru-light", Theme.LIGHT, screen(filled()), Pictures.WIDTH, Pictures.HEIGHT);
            Pictures.take("call-person-wrong-ru-dark", Theme.DARK, screen(wrong), 1000, 800);
        });
    }

    private CallModel filled() {
        CallModel model = model(0);
        model.form().text(Field.PHONE).set("8 916 123-45-67");
        model.form().text(Field.NAME).set("Иванова Мария Сергеевна");
        model.form().text(Field.BIRTH).set("07.03.85");
        model.form().text(Field.CONTRACT).set("77-Д");
        model.form().text(Field.DOCUMENT).set("45 10 123456");
        model.form().toggle(DemandKind.DELETION);
        return model;
    }

    private CallModel model(long draft) {
        return new CallModel(new Session(desk.desk, TestDesk.OFFICER, desk.operator), Background.sameThread(),
                new PhoneNumbers(), draft);
    }

    private Parent screen(CallModel model) {
        Messages messages = new Messages(Language.RUSSIAN, FixedClock.friday());
        Framed frame = new Framed(messages);
        View<CallController> view = new Views(messages).add(CallController.class,
                () -> new CallController(model, frame, frame.model, new RecordingDialogs(), messages))
                .load(CallController.class);
        return frame.around(view);
    }
}
