package org.dsrdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.Field;
import org.dsrdesk.casework.KeepProfiles;
import org.dsrdesk.casework.NotPermittedException;
import org.dsrdesk.casework.Problem;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.casework.Role;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.profile.DataSystem;
import org.dsrdesk.domain.profile.Inventory;
import org.dsrdesk.domain.profile.OperatorCard;
import org.dsrdesk.domain.profile.Processing;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.testing.Profiles;
import org.dsrdesk.testing.TestDesk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is kept of operators' profiles, on either engine. */
abstract class ProfilesContract {
    private static final Actor OFFICER = TestDesk.OFFICER;

    private @Nullable TestDesk open;

    abstract Database database();

    void begin() {
        open = TestDesk.over(database());
    }

    private TestDesk desk() {
        return Objects.requireNonNull(open);
    }

    private KeepProfiles profiles() {
        return desk().desk.profiles();
    }

    @AfterEach
    void close() {
        desk().close();
    }

    private static Inventory systems(String... ids) {
        return new Inventory(
                List.of(ids).stream().map(ProfilesContract::system).toList(), List.of(), List.of());
    }

    private static DataSystem system(String id) {
        return new DataSystem(id, "Система", "", List.of(), Processing.AUTOMATED, false, null);
    }

    private List<String> ids(Profile profile) {
        return profiles().keep(desk().operator.id(), profile, OFFICER).inventory().systems().stream()
                .map(DataSystem::id)
                .toList();
    }

    private Map<String, String> lastLine() {
        return database().read(handle -> handle.createQuery(
                "select facts from case_log where action = 'SETTING_CHANGED' order by entry desc limit 1")
                .mapTo(String.class)
                .map(Facts::read)
                .one());
    }

    @Test
    void aProfileIsReadAsItWasKept() {
        OperatorId operator = desk().operator.id();
        assertEquals(Profile.EMPTY, profiles().of(operator));
        assertEquals(Profiles.full(), profiles().keep(operator, Profiles.full(), OFFICER));
        assertEquals(Profiles.full(), profiles().of(operator));
        assertEquals(new OperatorCard(desk().operator, Profiles.full()), profiles().card(operator).orElseThrow());
        assertEquals(Profile.EMPTY, profiles().keep(operator, Profile.EMPTY, OFFICER));
        assertEquals(Profile.EMPTY, profiles().of(operator));
    }

    @Test
    void aNumberOfASystemIsNeverGivenTwice() {
        assertEquals(List.of("1", "crm", "2"), ids(Profile.EMPTY.keeping(systems("", "crm", ""))));
        assertEquals(List.of("crm", "3"), ids(Profile.EMPTY.keeping(systems("crm", ""))));
        assertEquals(List.of("41", "42"), ids(Profile.EMPTY.keeping(systems("41", ""))));
    }

    @Test
    void theLogTellsWhatChangedByIdentityAndNoWords() {
        ids(Profiles.full());
        ids(Profiles.full().keeping(new Inventory(
                List.of(Profiles.CRM, system("paper"), system("")), List.of(Profiles.POST), List.of())));
        Map<String, String> facts = lastLine();
        assertEquals("SYSTEM ~ paper, SYSTEM + 1, PRODUCT -", facts.get("parts"));
        assertTrue(facts.getOrDefault("old", "").matches("[0-9]+/[0-9a-f]{16}"));
        assertTrue(facts.getOrDefault("new", "").matches("[0-9]+/[0-9a-f]{16}"));
        assertFalse(facts.toString().contains("Ромашка"));
    }

    @Test
    void whatDidNotChangeIsNotLogged() {
        ids(Profiles.full());
        long lines = logLines();
        ids(Profiles.full());
        assertEquals(lines, logLines());
    }

    private long logLines() {
        return database().read(handle -> handle.createQuery("select count(*) from case_log").mapTo(Long.class).one());
    }

    @Test
    void whatCannotBeKeptIsRefusedByPartAndNothingIsKept() {
        assertEquals(Map.of(Field.SYSTEM, Problem.PLACE_ID_TWICE), refused(Profile.EMPTY.keeping(systems("a", "a"))));
        assertEquals(Map.of(Field.PLAN, Problem.PLACE_UNKNOWN), refused(Profiles.full().keeping(systems("crm"))));
        assertEquals(Map.of(Field.SYSTEM, Problem.PROFILE_TEXT_TOO_LONG),
                refused(Profile.EMPTY.keeping(systems("я".repeat(91)))));
        assertEquals(Profile.EMPTY, profiles().of(desk().operator.id()));
    }

    private Map<Field, Problem> refused(Profile profile) {
        return assertThrows(
                RefusedException.class, () -> profiles().keep(desk().operator.id(), profile, OFFICER))
                .problems();
    }

    @Test
    void onlyWhoMayConfigureTheDeskKeepsAProfile() {
        Actor support = new Actor("П. Поддержкин", Role.SUPPORT);
        assertThrows(NotPermittedException.class,
                () -> profiles().keep(desk().operator.id(), Profiles.full(), support));
    }

    @Test
    void anOperatorIsAddedWithItsProfileInOneGo() {
        Policy policy = new Policy(null, Set.of(), List.of(new PolicyGround("", "Усилия", "", Set.of())), true);
        Operator fresh = desk().operator.promising(policy);
        OperatorCard kept = profiles().keep(new OperatorCard(new Operator(new OperatorId(0), "Василёк",
                fresh.email(), null, null, fresh.zone(), fresh.switches(), fresh.packs(), fresh.identification(),
                policy), Profiles.full()), OFFICER);
        assertEquals(kept, profiles().card(kept.operator().id()).orElseThrow());
        assertEquals("1", kept.operator().policy().grounds().getFirst().id());
        assertEquals(Profile.EMPTY, profiles().of(desk().operator.id()));
        assertEquals(2, desk().desk.operators().all().size());
        assertThrows(RefusedException.class, () -> profiles().keep(
                new OperatorCard(kept.operator().promising(Policy.NONE), Profile.EMPTY.keeping(systems("a", "a"))),
                OFFICER));
        assertEquals(kept, profiles().card(kept.operator().id()).orElseThrow());
    }
}
