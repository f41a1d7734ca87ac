package org.dsrdesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.RuleShelf;
import org.dsrdesk.casework.RuleSource;
import org.dsrdesk.correspondence.LetterProposals;
import org.dsrdesk.demo.DemoDesk;
import org.dsrdesk.desktop.settings.SettingsDesk;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.operator.Identification;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.safekeeping.KdfCost;

/** A throw-away store with made-up requests in a temporary folder, encrypted under a passphrase that nobody knows. */
final class DemoData {
    private static final KdfCost CHEAP = new KdfCost(1024, 1, 1);
    private static final int PASSPHRASE_BYTES = 16;

    private DemoData() {}

    /** Makes and fills a demonstration store; its folder is to be removed by {@link #remove}. */
    static OpenFolder create(RuleSource rules, Clock clock) throws IOException {
        byte[] random = new byte[PASSPHRASE_BYTES];
        new SecureRandom().nextBytes(random);
        Path folder = Files.createTempDirectory("dsr-desk-demo");
        OpenFolder data = OpenFolder.create(folder, HexFormat.of().formatHex(random).toCharArray(), CHEAP);
        CaseDesk desk = new CaseDesk(data.transactions(), new RuleShelf(rules), LetterProposals::fits, clock);
        Operator operator = desk.operators().keep(operator(rules), DemoDesk.OFFICER);
        desk.operators().set(SettingsDesk.ACTOR_NAME, DemoDesk.OFFICER.name(), DemoDesk.OFFICER);
        DemoDesk.fill(data.transactions(), rules, operator, clock);
        return data;
    }

    private static Operator operator(RuleSource rules) {
        return new Operator(new OperatorId(0), "ООО «Ромашка»", "privacy@romashka.example", "+74950000000", null,
                ZoneId.of("Europe/Moscow"), CountingSwitches.STRICT, List.of(rules.shipped().firstPack()))
                .identifiedBy(new Identification(
                        EnumSet.of(IdentityFact.NAME, IdentityFact.PHONE, IdentityFact.CONTRACT),
                        EnumSet.of(IdentityFact.NAME, IdentityFact.EMAIL),
                        "Из какого города был последний заказ.", "Не называйте сами адрес и состав заказов.", ""));
    }

    /** Removes the folder of a demonstration with everything in it. */
    static void remove(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> all = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path one : all) {
                Files.deleteIfExists(one);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
