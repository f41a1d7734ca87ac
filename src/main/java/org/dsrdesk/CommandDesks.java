package org.dsrdesk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.Role;
import org.dsrdesk.casework.RuleShelf;
import org.dsrdesk.casework.Transactions;
import org.dsrdesk.cli.DeskNotOpenedException;
import org.dsrdesk.cli.DeskNotOpenedException.Reason;
import org.dsrdesk.cli.DeskOpener;
import org.dsrdesk.cli.OpenedDesk;
import org.dsrdesk.correspondence.LetterProposals;
import org.dsrdesk.desktop.Login;
import org.dsrdesk.desktop.settings.SettingsDesk;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.packs.ShippedRules;
import org.dsrdesk.safekeeping.CommonPasswords;
import org.dsrdesk.safekeeping.KdfCost;
import org.dsrdesk.safekeeping.PassphraseStrength;

/** Opens data for commands that run without a window. */
final class CommandDesks implements DeskOpener {
    private final Clock clock;

    CommandDesks(Clock clock) {
        this.clock = clock;
    }

    @Override
    public OpenedDesk open(Path folder, char[] passphrase) {
        return opened(folder, () -> OpenFolder.open(folder, passphrase));
    }

    @Override
    public OpenedDesk create(Path folder, String operatorName, char[] passphrase) {
        if (!PassphraseStrength.of(passphrase, CommonPasswords.bundled()).isAccepted()) {
            throw new DeskNotOpenedException(Reason.WEAK_PASSPHRASE, null);
        }
        Open desk = opened(folder, () -> OpenFolder.create(folder, passphrase, KdfCost.STANDARD));
        desk.begin(operatorName);
        return desk;
    }

    @Override
    public boolean exists(Path folder) {
        return OpenFolder.holdsAStore(folder);
    }

    /** Opens or makes a folder. */
    private interface Opening {
        OpenFolder open() throws IOException;
    }

    private Open opened(Path folder, Opening opening) {
        try {
            LogPlace.in(folder);
            return new Open(opening.open(), new RuleShelf(ShippedRules.load()), clock);
        } catch (IOException | RuntimeException failed) {
            Reason reason = Faults.reason(failed).orElseThrow(() -> new IllegalStateException(failed));
            throw new DeskNotOpenedException(reason, failed);
        }
    }

    private record Open(OpenFolder folder, RuleShelf rules, Clock clock) implements OpenedDesk {
        @Override
        public Transactions transactions() {
            return folder.transactions();
        }

        private CaseDesk desk() {
            return new CaseDesk(transactions(), rules, LetterProposals::fits, clock);
        }

        private void begin(String operatorName) {
            desk().operators().keep(new Operator(
                    new OperatorId(0), operatorName, null, null, null, Doors.proposedZone(), CountingSwitches.STRICT,
                    List.of(rules.now().firstPack())), actor());
        }

        @Override
        public Operator operator() {
            return desk().operators().all().stream().findFirst()
                    .orElseThrow(() -> new DeskNotOpenedException(Reason.NO_STORE_HERE, null));
        }

        @Override
        public Actor actor() {
            String name = desk().operators().setting(SettingsDesk.ACTOR_NAME).orElseGet(Login::name);
            return new Actor(name, Role.OFFICER);
        }

        @Override
        public void close() {
            folder.close();
        }
    }
}
