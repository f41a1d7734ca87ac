package org.dsrdesk.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.Role;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.FixedClock;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Login;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.RecordingDialogs;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.operator.Identification;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.Policy.SecondSignature;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsModelTest implements SettingsDesk {
    @TempDir private Path folder;

    private final Messages messages = new Messages(Language.RUSSIAN, FixedClock.friday());
    private final Background background = Background.sameThread();
    private final Dialogs dialogs = new RecordingDialogs();
    private final List<String> told = new ArrayList<>();
    private final Notices notices = notice -> told.add(notice.text());
    private final List<Session> renewed = new ArrayList<>();
    private final List<String> changes = new ArrayList<>();
    private PassphraseChange answer = PassphraseChange.CHANGED;
    private TestDesk desk;
    private Session session;

    @BeforeEach
    void open() {
        desk = TestDesk.in(folder);
        session = new Session(desk.desk, TestDesk.OFFICER, desk.operator);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aReminderThatIsSwitchedOffIsKeptSoAtOnce() {
        SettingsModel model = new SettingsModel(session, this, background, notices, dialogs, messages);
        assertTrue(model.remindsProperty().get());
        model.remindsProperty().set(false);
        assertEquals(List.of("remind false"), changes);
        assertFalse(new SettingsModel(session, this, background, notices, dialogs, messages).remindsProperty().get());
    }

    @Test
    void theWayToRecognisePeopleIsKeptWithTheProfile() {
        ProfileModel model = new ProfileModel(session, this, background, notices, dialogs, messages);
        model.identity().speaking().add(IdentityFact.CONTRACT);
        model.identity().writing().remove(IdentityFact.NAME);
        model.identity().neverProperty().set("  Не называйте адрес ");
        assertTrue(model.save());
        Identification kept = renewed.getFirst().operator().identification();
        assertEquals(new Identification(
                Set.of(IdentityFact.NAME, IdentityFact.PHONE, IdentityFact.CONTRACT), Set.of(IdentityFact.EMAIL), "",
                "Не называйте адрес", ""), kept);
    }

    @Test
    void theProfileIsKeptAndTheSessionGoesOnWithIt() {
        ProfileModel model = new ProfileModel(session, this, background, notices, dialogs, messages);
        model.answer(ProfileField.NAME).set(" Ромашка и партнёры ");
        model.answer(ProfileField.PHONE).set("8 (495) 123-45-67");
        model.countDayOfEventProperty().set(true);
        assertTrue(model.save());
        Operator kept = desk.desk.operators().all().getFirst();
        assertEquals("Ромашка и партнёры", kept.name());
        assertEquals("+74951234567", kept.phone());
        assertEquals(new CountingSwitches(true, false), kept.switches());
        assertEquals(kept, renewed.getFirst().operator());
        assertEquals(List.of("Сохранено"), told);
    }

    @Test
    void thePolicyIsKeptWithTheProfileAndItsGroundsAreNumberedOnce() {
        ProfileModel model = new ProfileModel(session, this, background, notices, dialogs, messages);
        assertFalse(model.policy().systematicProperty().get());
        model.policy().systematicProperty().set(true);
        model.policy().requestsProperty().set(" 4 ");
        model.policy().daysProperty().set("90");
        model.policy().signatures().add(SecondSignature.REFUSAL);
        model.policy().addGround();
        model.policy().grounds().getFirst().titleProperty().set(" Несоразмерные усилия ");
        model.policy().grounds().getFirst().kinds().add(DemandKind.DELETION);
        model.policy().feeProperty().set(true);
        assertTrue(model.save());
        Policy expected = new Policy(new Policy.Systematic(4, 90), Set.of(SecondSignature.REFUSAL),
                List.of(new PolicyGround("1", "Несоразмерные усилия", "", Set.of(DemandKind.DELETION))), true);
        assertEquals(expected, renewed.getFirst().operator().policy());
        assertTrue(model.save());
        assertEquals(expected, desk.desk.operators().all().getFirst().policy());
    }

    @Test
    void aPolicyThatSaysNothingSensibleIsRefusedUnderItsFields() {
        ProfileModel model = new ProfileModel(session, this, background, notices, dialogs, messages);
        model.policy().systematicProperty().set(true);
        model.policy().requestsProperty().set("1");
        model.policy().addGround();
        assertFalse(model.save());
        assertEquals("problem.SYSTEMATIC_TOO_FEW", model.policy().systematicErrorProperty().get());
        assertEquals("problem.GROUND_TITLE_MISSING", model.policy().grounds().getFirst().errorProperty().get());
        model.policy().requestsProperty().set("часто");
        model.policy().grounds().getFirst().titleProperty().set("я".repeat(501));
        assertFalse(model.save());
        assertEquals("settings.policy.number", model.policy().systematicErrorProperty().get());
        assertEquals("problem.GROUND_TITLE_TOO_LONG", model.policy().grounds().getFirst().errorProperty().get());
        assertEquals(Policy.NONE, desk.desk.operators().all().getFirst().policy());
    }

    @Test
    void aProfileWithoutNameOrContactIsRefusedAndNothingIsKept() {
        ProfileModel model = new ProfileModel(session, this, background, notices, dialogs, messages);
        model.answer(ProfileField.NAME).set(" ");
        model.answer(ProfileField.EMAIL).set("");
        assertFalse(model.save());
        assertEquals("welcome.problem.name", model.error(ProfileField.NAME).get());
        assertEquals("welcome.problem.noContact", model.error(ProfileField.EMAIL).get());
        assertEquals("Ромашка", desk.desk.operators().all().getFirst().name());
        assertEquals(List.of(), renewed);
    }

    @Test
    void aNameIsTakenIntoUse() {
        SettingsModel model = new SettingsModel(session, this, background, notices, dialogs, messages);
        model.personProperty().set("");
        model.rename();
        assertEquals("settings.person.missing", model.personErrorProperty().get());
        model.personProperty().set("Пётр Заместителев");
        model.rename();
        assertEquals("Пётр Заместителев", renewed.getFirst().actor().name());
        assertEquals(Optional.of("Пётр Заместителев"), desk.desk.operators().setting(ACTOR_NAME));
    }

    @Test
    void aDeskThatKnowsOnlyTheLoginAsksForANameAndTakesNoLoginForOne() {
        Session nameless = new Session(desk.desk, new Actor(Login.name(), Role.OFFICER), desk.operator);
        SettingsModel model = new SettingsModel(nameless, this, background, notices, dialogs, messages);
        assertFalse(model.isNamed());
        assertEquals("", model.personProperty().get());
        model.personProperty().set(Login.name());
        model.rename();
        assertEquals("settings.person.login", model.personErrorProperty().get());
        assertEquals(Optional.empty(), desk.desk.operators().setting(ACTOR_NAME));
        model.personProperty().set(Login.name() + " Ковалёва");
        model.rename();
        assertFalse(Login.is(renewed.getFirst().actor().name()));
    }

    @Test
    void theLawsAreChosenInTheirOrder() {
        ProfileModel model = new ProfileModel(session, this, background, notices, dialogs, messages);
        model.packs().toggle("eu-gdpr");
        model.packs().toggle("by-99z");
        model.packs().raise("by-99z");
        model.packs().raise("by-99z");
        assertEquals(List.of("by-99z", Rules.PACK, "eu-gdpr"), model.packs().chosen());
        assertTrue(model.save());
        assertEquals(List.of("by-99z", Rules.PACK, "eu-gdpr"), desk.desk.operators().all().getFirst().packs());
    }

    @Test
    void withoutALawNothingIsKept() {
        ProfileModel model = new ProfileModel(session, this, background, notices, dialogs, messages);
        model.packs().toggle(Rules.PACK);
        assertFalse(model.save());
        assertEquals("settings.packs.none", model.packs().errorProperty().get());
        assertEquals(List.of(Rules.PACK), desk.desk.operators().all().getFirst().packs());
    }

    @Test
    void theLogIsChecked() {
        SettingsModel model = new SettingsModel(session, this, background, notices, dialogs, messages);
        model.checkLog();
        assertEquals(OptionalLong.empty(), model.brokenProperty().get());
        assertFalse(model.checkingProperty().get());
    }

    @Test
    void aPassphraseIsChangedOnlyWhenBothAgree() {
        PassphraseModel model = new PassphraseModel(this, background, notices, dialogs, messages);
        model.currentProperty().set("old words");
        model.freshProperty().set("new words");
        model.repeatProperty().set("new wards");
        model.change();
        assertEquals("settings.passphrase.differs", model.repeatErrorProperty().get());
        assertEquals(List.of(), changes);
        model.repeatProperty().set("new words");
        model.change();
        assertEquals(List.of("old words → new words"), changes);
        assertEquals("", model.currentProperty().get());
    }

    @Test
    void aWrongOrWeakPassphraseIsSaidUnderItsField() {
        PassphraseModel model = new PassphraseModel(this, background, notices, dialogs, messages);
        model.currentProperty().set("a");
        model.freshProperty().set("b");
        model.repeatProperty().set("b");
        answer = PassphraseChange.WRONG_PASSPHRASE;
        model.change();
        assertEquals("settings.passphrase.wrong", model.currentErrorProperty().get());
        answer = PassphraseChange.TOO_WEAK;
        model.change();
        assertEquals("settings.passphrase.weak", model.freshErrorProperty().get());
        assertEquals("a", model.currentProperty().get());
    }

    @Test
    void theEditionIsSaidInPlainWords() {
        RuleTexts texts = new RuleTexts(messages);
        assertEquals("Редакция от 24 июня 2025, сроки считаются по ней с 1 сентября 2022. Проверено 21 июня.",
                texts.edition(desk.rules.editions(Rules.PACK).getLast().edition()));
    }

    @Override
    public String dataPlace() {
        return folder.toString();
    }

    @Override
    public void renew(Session now) {
        renewed.add(now);
    }

    @Override
    public boolean reminds() {
        return !changes.contains("remind false");
    }

    @Override
    public void remind(boolean wanted) {
        changes.add("remind " + wanted);
    }

    @Override
    public PassphraseChange changePassphrase(char[] current, char[] fresh) {
        changes.add(new String(current) + " → " + new String(fresh));
        return answer;
    }
}
