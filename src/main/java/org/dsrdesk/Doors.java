package org.dsrdesk;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.welcome.FirstStart;
import org.dsrdesk.desktop.welcome.FirstStartDesk;
import org.dsrdesk.desktop.welcome.Passphrase;
import org.dsrdesk.desktop.welcome.StartProblem;
import org.dsrdesk.desktop.welcome.Strength;
import org.dsrdesk.desktop.welcome.UnlockController;
import org.dsrdesk.desktop.welcome.UnlockDesk;
import org.dsrdesk.desktop.welcome.UnlockModel;
import org.dsrdesk.desktop.welcome.UnlockProblem;
import org.dsrdesk.desktop.welcome.WelcomeController;
import org.dsrdesk.desktop.welcome.WelcomeModel;
import org.dsrdesk.safekeeping.CommonPasswords;
import org.dsrdesk.safekeeping.PassphraseStrength;
import org.jspecify.annotations.Nullable;

/** The two ways in: the first start and the passphrase. */
final class Doors implements FirstStartDesk, UnlockDesk {
    private final Frame frame;
    private final Desks desks;
    private final Consumer<Session> entered;
    private final WelcomeModel welcome;
    private UnlockModel unlock;
    private volatile @Nullable Session session;

    Doors(Frame frame, Desks desks, Path folder, Consumer<Session> entered) {
        CommonPasswords common = CommonPasswords.bundled();
        this.frame = frame;
        this.desks = desks;
        this.entered = entered;
        this.welcome = new WelcomeModel(folder, proposedZone(), typed -> strength(typed, common));
        this.unlock = new UnlockModel(folder);
    }

    /** The machine's zone; Moscow's where the machine knows only UTC, as servers do. */
    static ZoneId proposedZone() {
        ZoneId machine = ZoneId.systemDefault();
        return machine.getRules().equals(ZoneOffset.UTC.getRules()) ? ZoneId.of("Europe/Moscow") : machine;
    }

    private static Strength strength(CharSequence typed, CommonPasswords common) {
        return switch (PassphraseStrength.of(typed.toString().toCharArray(), common)) {
            case TOO_SHORT, COMMON -> Strength.TOO_WEAK;
            case WEAK -> Strength.WEAK;
            case FAIR -> Strength.FAIR;
            case STRONG -> Strength.STRONG;
        };
    }

    WelcomeController welcome() {
        return new WelcomeController(
                welcome, this, frame.background(), frame.dialogs(), frame.messages(), desks.clock());
    }

    UnlockController unlock() {
        return new UnlockController(unlock, this, frame.background(), frame.dialogs(), frame.messages());
    }

    /** Shuts the door of a folder, with nothing typed. */
    void shut(Path folder) {
        unlock = new UnlockModel(folder);
    }

    @Override
    public Optional<StartProblem> create(FirstStart start) {
        Desks.Started started = desks.create(start);
        session = started.session();
        return Optional.ofNullable(started.problem());
    }

    @Override
    public void opened() {
        enter();
    }

    @Override
    public Optional<UnlockProblem> unlock(Path folder, Passphrase passphrase) {
        Desks.Unlocked unlocked = desks.unlock(folder, passphrase);
        session = unlocked.session();
        return Optional.ofNullable(unlocked.problem());
    }

    @Override
    public void unlocked() {
        enter();
    }

    private void enter() {
        Session opened = Objects.requireNonNull(session, "nothing is open");
        session = null;
        entered.accept(opened);
    }
}
