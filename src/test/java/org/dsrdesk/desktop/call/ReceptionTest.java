package org.dsrdesk.desktop.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.LogEntry;
import org.dsrdesk.casework.RegisterFilter;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.parts.RequestForm;
import org.dsrdesk.domain.operator.Identification;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Note;
import org.dsrdesk.domain.request.Reception;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.intake.PhoneNumbers;
import org.dsrdesk.profiles.ShippedOperators;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the desk keeps of how a request came in, by each of the ways. */
class ReceptionTest {
    private static final Identification RULE = new Identification(
            Set.of(IdentityFact.NAME, IdentityFact.CONTRACT, IdentityFact.DOCUMENT_SHOWN),
            Set.of(IdentityFact.EMAIL), "Город последнего заказа.", "Не называйте адрес.", "Спасибо.");

    @TempDir private Path folder;

    private final Messages messages = new Messages(Language.RUSSIAN, FixedClock.friday());
    private final List<Request> saved = new ArrayList<>();
    private TestDesk desk;
    private CallModel call;

    @BeforeEach
    void begin() {
        desk = TestDesk.in(folder);
        Operator operator = desk.desk.operators().keep(desk.operator.identifiedBy(RULE), TestDesk.OFFICER);
        call = new CallModel(new Session(desk.desk, TestDesk.OFFICER, operator), Background.sameThread(),
                new PhoneNumbers(), 0);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void whatWasCheckedAndHowLongItTookIsKeptWithTheRequestAndInTheCaseLogWithoutTheAnswers() {
        form().text(Field.PHONE).set("89161234567");
        form().toggle(DemandKind.DELETION);
        form().reception().toggle(call.facts());
        desk.clock.forward(Duration.ofSeconds(42));
        Request kept = save();
        assertEquals(new Reception(null, Set.of(IdentityFact.NAME, IdentityFact.CONTRACT), Duration.ofSeconds(42)),
                kept.intake().reception());
        LogEntry first = desk.view(kept.id()).log().getFirst();
        assertEquals("CONTRACT,NAME", first.facts().get("checked"));
        assertEquals("42", first.facts().get("seconds"));
    }

    @Test
    void theFactsToCheckFollowTheChannelAndTheRole() {
        assertEquals(Set.of(IdentityFact.NAME, IdentityFact.CONTRACT), call.facts());
        form().channelProperty().set(Channel.IN_PERSON);
        assertEquals(Set.of(IdentityFact.NAME, IdentityFact.CONTRACT, IdentityFact.DOCUMENT_SHOWN), call.facts());
        form().channelProperty().set(Channel.POST);
        call.moreProperty().set(true);
        assertEquals(Set.of(IdentityFact.EMAIL, IdentityFact.AUTHORITY), call.facts());
        assertEquals(RequesterRole.REPRESENTATIVE, form().roleProperty().get());
    }

    @Test
    void aChannelWithARuleOfItsOwnIsCheckedByItAndTheTicksOfAnotherGo() {
        Operator operator = call.session().operator();
        Profile keeper = ShippedOperators.card("xkeeper", Rules.PACK::equals).profile();
        desk.desk.profiles().keep(operator.id(), keeper.taking(keeper.channels(),
                Map.of(Channel.PHONE, Set.of(IdentityFact.PHONE, IdentityFact.LOGIN))), TestDesk.OFFICER);
        call = new CallModel(new Session(desk.desk, TestDesk.OFFICER, operator), Background.sameThread(),
                new PhoneNumbers(), 0);
        assertEquals(Set.of(IdentityFact.PHONE, IdentityFact.LOGIN), call.facts());
        form().text(Field.PHONE).set("89161234567");
        form().toggle(DemandKind.DELETION);
        form().reception().toggle(Set.of(IdentityFact.LOGIN, IdentityFact.EMAIL));
        assertEquals(Set.of(IdentityFact.LOGIN), save().intake().reception().checked());
        form().channelProperty().set(Channel.EMAIL);
        assertEquals(Set.of(IdentityFact.EMAIL), call.facts());
    }

    @Test
    void aTickThatNoLongerAppliesIsNotKept() {
        form().text(Field.PHONE).set("89161234567");
        form().toggle(DemandKind.DELETION);
        call.moreProperty().set(true);
        form().reception().toggle(call.facts());
        call.moreProperty().set(false);
        assertEquals(Set.of(IdentityFact.NAME, IdentityFact.CONTRACT), save().intake().reception().checked());
    }

    @Test
    void aPaperLetterWithAPostalAddressAloneIsRegisteredWithItsNumberAndFoundByIt() {
        form().channelProperty().set(Channel.POST);
        form().text(Field.NAME).set("Сидорова Анна");
        form().text(Field.ADDRESS).set("170000, Тверь, Советская, 5");
        form().text(Field.REFERENCE).set("17-26/4821");
        form().text(Field.RECEIVED).set("18.11.2026 10:00");
        form().toggle(DemandKind.ACCESS);
        Request kept = save();
        assertEquals(new Requester("Сидорова Анна", null, null, RequesterRole.SUBJECT, null,
                "170000, Тверь, Советская, 5"), kept.requester());
        assertEquals("2026-11-18T10:00+03:00", kept.intake().received().toOffsetDateTime().toString());
        assertEquals(TestDesk.NOW.toInstant(), kept.intake().registered());
        for (String words : List.of("17-26/4821", "17-26", "4821", "Советская")) {
            assertEquals(1, desk.desk.cases().count(desk.operator.id(),
                    new RegisterFilter(words, RegisterFilter.Progress.ALL, null, null, null, null)), words);
        }
    }

    @Test
    void aMessengerNameIsEnoughAndNothingIsNot() {
        form().channelProperty().set(Channel.MESSENGER);
        form().toggle(DemandKind.MARKETING);
        assertFalse(call.save(saved::add, failed -> {
            throw new AssertionError(failed);
        }));
        assertEquals("problem.NO_CONTACT", form().error(Field.PHONE).get());
        form().text(Field.ADDRESS).set("@anna_s");
        assertEquals("@anna_s", save().requester().shown());
    }

    @Test
    void callingBackIsARemarkForColleagues() {
        form().text(Field.PHONE).set("89161234567");
        form().toggle(DemandKind.DELETION);
        form().reception().remarkAs(words -> messages.text("call.callBack.note", words));
        form().reception().callBackProperty().set(" завтра после 15 ");
        assertEquals(List.of("Перезвонить: завтра после 15"), save().notes().stream().map(Note::text).toList());
    }

    @Test
    void aDraftKeepsTicksTimeAndNumberToo() {
        form().channelProperty().set(Channel.WEB_FORM);
        form().text(Field.REFERENCE).set("48213");
        form().reception().toggle(Set.of(IdentityFact.EMAIL));
        desk.clock.forward(Duration.ofSeconds(30));
        call.keepDraft(() -> {}, failed -> {
            throw new AssertionError(failed);
        });
        desk.clock.forward(Duration.ofHours(2));
        CallModel again = new CallModel(call.session(), Background.sameThread(), new PhoneNumbers(),
                desk.desk.drafts().all().getFirst().id());
        desk.clock.forward(Duration.ofSeconds(12));
        assertEquals("48213", again.form().text(Field.REFERENCE).get());
        assertEquals(Set.of(IdentityFact.EMAIL), Set.copyOf(again.form().reception().checked()));
        assertEquals(Duration.ofSeconds(42), again.elapsed());
    }

    @Test
    void theOperatorsOwnWordsStandBesideTheDesks() {
        CallAdvice advice = new CallAdvice(messages);
        form().toggle(DemandKind.DELETION);
        assertEquals(List.of("Город последнего заказа.",
                "Закончен ли договор, есть ли неоплаченные счета: от этого зависит, что можно удалить."),
                advice.questions(form(), RULE));
        assertEquals("Не спрашивайте паспорт, СНИЛС, номер карты, пароли и коды из сообщений.\nНе называйте адрес.",
                advice.never(form(), RULE));
        String said = advice.say(form(), List.of(), Optional.empty(), RULE);
        assertTrue(said.endsWith("когда запишу. Спасибо.»"), said);
    }

    private Request save() {
        assertTrue(call.save(saved::add, failed -> {
            throw new AssertionError(failed);
        }), "the form is in order");
        return desk.view(saved.getLast().id()).request();
    }

    private RequestForm form() {
        return call.form();
    }
}
