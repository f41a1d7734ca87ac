package org.dsrdesk.testing;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.dsrdesk.casework.Actor;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.casework.Landscapes;
import org.dsrdesk.casework.LetterCheck;
import org.dsrdesk.casework.NewRequest;
import org.dsrdesk.casework.Role;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.casework.RuleShelf;
import org.dsrdesk.casework.Transactions;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Circumstances;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandClocks;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.statute.Condition;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.DutyAction;
import org.dsrdesk.safekeeping.StoreKey;
import org.dsrdesk.store.Database;
import org.dsrdesk.store.DatabaseLocation.EncryptedFile;
import org.dsrdesk.store.JdbiTransactions;

/** A real desk over a real store, with the shipped rules, one operator, one officer and a clock that stands still. */
public final class TestDesk implements AutoCloseable {
    public static final Actor OFFICER = new Actor("М. Офицерова", Role.OFFICER);
    /** Lets every letter go, whatever its request came to. */
    public static final LetterCheck ANY_LETTER = (_, _) -> true;
    public static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-20T12:14+03:00[Europe/Moscow]");

    public final StepClock clock = new StepClock(NOW);
    public final RuleBook rules = Rules.book();
    public final Transactions transactions;
    public final CaseDesk desk;
    public final Operator operator;

    private final Database database;

    private TestDesk(Database database, Landscapes landscapes, LetterCheck check) {
        this.database = database;
        this.transactions = new JdbiTransactions(database);
        this.desk = new CaseDesk(transactions, new RuleShelf(Rules.source()), landscapes, check, clock);
        this.operator = desk.operators().all().stream().findFirst()
                .orElseGet(() -> desk.operators().keep(romashka(), OFFICER));
    }

    private static Operator romashka() {
        return new Operator(new OperatorId(0), "Ромашка", "i@romashka.example", null, null, Rules.MOSCOW,
                CountingSwitches.STRICT, List.of(Rules.PACK));
    }

    /** A desk in an encrypted file of an empty folder. */
    public static TestDesk in(Path folder) {
        return in(folder, Landscapes.OF_PROFILES);
    }

    /** The same of an operator that has said where its data lie. */
    public static TestDesk in(Path folder, Landscapes landscapes) {
        return over(Database.open(new EncryptedFile(folder), StoreKey.random(new SecureRandom())), landscapes);
    }

    /** The same, which keeps letters in the house that do not fit their request. */
    public static TestDesk checking(Path folder, Landscapes landscapes, LetterCheck check) {
        return new TestDesk(
                Database.open(new EncryptedFile(folder), StoreKey.random(new SecureRandom())), landscapes, check);
    }

    /** A desk over a store that is open already. */
    public static TestDesk over(Database database) {
        return over(database, Landscapes.OF_PROFILES);
    }

    /** The same of an operator that has said where its data lie. */
    public static TestDesk over(Database database, Landscapes landscapes) {
        return new TestDesk(database, landscapes, ANY_LETTER);
    }

    public static Requester maria() {
        return new Requester(
                "Иванова Мария Сергеевна", "m.ivanova@mail.example", "+79161234567", RequesterRole.SUBJECT, null);
    }

    /** Registers a letter of a person received at a moment. */
    public Request register(Requester who, ZonedDateTime received, DemandKind... kinds) {
        NewRequest asked = new NewRequest(
                operator.id(), Channel.EMAIL, received, Rules.PACK, who, List.of(kinds),
                "Прошу удалить мои данные. Письмо от " + received.toLocalDate(), null);
        return desk.registering().register(asked, OFFICER);
    }

    /** Registers a letter of Maria received at noon of a day. */
    public Request register(String day, DemandKind... kinds) {
        return register(maria(), Rules.noon(day), kinds);
    }

    /** Answers every demand of a request in full at noon of a day, with the answers sent. */
    public Request answer(Request request, String day) {
        Instant before = clock.instant();
        clock.set(Rules.noon(day));
        Request answered = request;
        for (Demand demand : request.demands()) {
            List<Duty> answers = DemandClocks.duties(demand, view(request.id()).statute(), Circumstances.of(request))
                    .stream()
                    .filter(duty -> duty.action() == DutyAction.ANSWER && duty.when() != Condition.REFUSED)
                    .toList();
            for (Duty duty : answers) {
                answered = desk.fulfilling()
                        .dutyDone(answered, demand.id(), duty.id(), Rules.noon(day), "", OFFICER);
            }
            answered = desk.deciding().decide(answered, demand.id(), Outcome.FULFILLED, null, "ответ дан", OFFICER);
        }
        clock.set(before.atZone(clock.getZone()));
        return answered;
    }

    public CaseView view(RequestId id) {
        return desk.cases().view(id, OFFICER).orElseThrow();
    }

    @Override
    public void close() {
        database.close();
    }
}
