package org.dsrdesk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.Role;
import org.dsrdesk.casework.RuleShelf;
import org.dsrdesk.casework.RuleSource;
import org.dsrdesk.cli.DeskNotOpenedException.Reason;
import org.dsrdesk.correspondence.LetterProposals;
import org.dsrdesk.desktop.Login;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.settings.SettingsDesk;
import org.dsrdesk.desktop.welcome.FirstStart;
import org.dsrdesk.desktop.welcome.Passphrase;
import org.dsrdesk.desktop.welcome.StartProblem;
import org.dsrdesk.desktop.welcome.UnlockProblem;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.intake.PhoneNumbers;
import org.dsrdesk.safekeeping.KdfCost;
import org.jspecify.annotations.Nullable;

/** Opens and creates the data that a desk works on; used off the FX thread, one call at a time. */
final class Desks {
    private static final String REGION = "RU";

    private final RuleSource rules;
    private final Clock clock;
    private @Nullable OpenFolder open;
    private boolean throwAway;
    private volatile int interrupted;

    Desks(RuleSource rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    Clock clock() {
        return clock;
    }

    /** What a first start has led to: an open desk, or the reason why there is none. */
    record Started(@Nullable Session session, @Nullable StartProblem problem) {}

    /** What a passphrase has led to: an open desk, or the reason why it stays shut. */
    record Unlocked(@Nullable Session session, @Nullable UnlockProblem problem) {}

    /**
     * Creates a store with the answers of the first start; when it fails, nothing is left behind but an empty folder.
     */
    Started create(FirstStart start) {
        Optional<String> phone = new PhoneNumbers().toE164(start.operator().phone(), REGION);
        if (phone.isEmpty() && !start.operator().phone().isBlank()) {
            return new Started(null, StartProblem.PHONE_NOT_VALID);
        }
        Operator operator = new Operator(new OperatorId(0), start.operator().name(),
                start.operator().email().isBlank() ? null : start.operator().email(), phone.orElse(null), null,
                start.zone(), CountingSwitches.STRICT, List.of(rules.shipped().firstPack()));
        char[] passphrase = start.passphrase().characters();
        try {
            open = OpenFolder.create(start.folder(), passphrase, KdfCost.STANDARD);
            return new Started(begin(operator, start.person()), null);
        } catch (FileAlreadyExistsException holdsAStore) {
            return new Started(null, StartProblem.FOLDER_HOLDS_A_STORE);
        } catch (IOException | RuntimeException failed) {
            close();
            return new Started(null, problem(failed));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private static StartProblem problem(Exception failed) {
        Reason reason = Faults.reason(failed).orElse(null);
        return switch (reason) {
            case DISK_FULL -> StartProblem.DISK_FULL;
            case ALREADY_OPEN -> StartProblem.FOLDER_IN_USE;
            case NOT_WRITABLE -> StartProblem.FOLDER_NOT_WRITABLE;
            case WRONG_PASSPHRASE, WEAK_PASSPHRASE, NO_STORE_HERE, DAMAGED,
                    NEWER_PROGRAM_NEEDED -> StartProblem.FOLDER_HOLDS_A_STORE;
            case null -> throw unforeseen(failed);
        };
    }

    private static RuntimeException unforeseen(Exception failed) {
        return failed instanceof RuntimeException known ? known : new IllegalStateException(failed);
    }

    /** Opens the store of a folder. */
    Unlocked unlock(Path folder, Passphrase typed) {
        char[] passphrase = typed.characters();
        try {
            open = OpenFolder.open(folder, passphrase);
            return new Unlocked(begin(nobody(), null), null);
        } catch (IOException | RuntimeException failed) {
            close();
            Reason reason = Faults.reason(failed).orElseThrow(() -> unforeseen(failed));
            return new Unlocked(null, UnlockProblem.valueOf(reason.name()));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    /** Takes a folder that was opened elsewhere, as the demonstration's, and begins a session in it. */
    Session adopt(OpenFolder folder) {
        open = folder;
        throwAway = true;
        return begin(nobody(), null);
    }

    /** The operator of a store whose first start was cut short. */
    private Operator nobody() {
        return new Operator(
                new OperatorId(0), "—", null, null, null, ZoneId.systemDefault(), CountingSwitches.STRICT,
                List.of(rules.shipped().firstPack()));
    }

    /** Begins with the name that was given now, or else with the kept one, or else with the login. */
    private Session begin(Operator first, @Nullable String person) {
        CaseDesk desk = new CaseDesk(folder().transactions(), new RuleShelf(rules), LetterProposals::fits, clock);
        desk.ruleKeeping().refresh();
        String name = person != null
                ? person
                : desk.operators().setting(SettingsDesk.ACTOR_NAME).orElseGet(Login::name);
        Actor actor = new Actor(name, Role.OFFICER);
        if (person != null) {
            desk.operators().set(SettingsDesk.ACTOR_NAME, person, actor);
        }
        Operator operator = lastOf(desk.operators().all()).orElseGet(() -> desk.operators().keep(first, actor));
        interrupted = desk.dispatching().interrupted(actor);
        return new Session(desk, actor, operator);
    }

    /** How many letters were being sent when the desk that was opened last had ended before. */
    int interrupted() {
        return interrupted;
    }

    /** The operator worked for last, or else the first. */
    private Optional<Operator> lastOf(List<Operator> all) {
        Optional<OperatorId> last = memory().operator();
        return all.stream()
                .filter(one -> last.filter(one.id()::equals).isPresent())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** What this workstation remembers beside the open store. */
    WindowMemory memory() {
        return new WindowMemory(folder().path());
    }

    /** Whether the open data were adopted and have no passphrase that anybody knows. */
    boolean isThrowAway() {
        return throwAway;
    }

    /**
     * The folder that is open.
     *
     * @throws IllegalStateException when none is
     */
    OpenFolder folder() {
        OpenFolder folder = open;
        if (folder == null) {
            throw new IllegalStateException("no data are open");
        }
        return folder;
    }

    /** Lets go of the open folder, if any. */
    void close() {
        OpenFolder folder = open;
        open = null;
        if (folder != null) {
            folder.close();
        }
    }
}
