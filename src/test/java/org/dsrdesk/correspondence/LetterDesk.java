package org.dsrdesk.correspondence;

import static org.dsrdesk.testing.TestDesk.OFFICER;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dsrdesk.casework.Landscapes;
import org.dsrdesk.casework.NewDecision;
import org.dsrdesk.casework.NewRequest;
import org.dsrdesk.casework.TaskEnding;
import org.dsrdesk.domain.letter.Addressee;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.FieldSource;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.person.IdentityDetails;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.profile.Company;
import org.dsrdesk.domain.profile.Consequence;
import org.dsrdesk.domain.profile.DataSystem;
import org.dsrdesk.domain.profile.Inventory;
import org.dsrdesk.domain.profile.Letterhead;
import org.dsrdesk.domain.profile.Processing;
import org.dsrdesk.domain.profile.Product;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.domain.profile.Recipient;
import org.dsrdesk.domain.profile.WorkPlan;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Reception;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.letters.templates.ShippedTemplates;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.jspecify.annotations.Nullable;

/** A real desk of an operator with a full profile, and one request whose letters are looked at. */
final class LetterDesk implements AutoCloseable {
    static final Requester ANNA = new Requester(
            "Иванова Анна Петровна", "anna.ivanova@example.com", "+79000000000", RequesterRole.SUBJECT, null);

    final TestDesk desk;
    final WriteLetters letters;
    private Request request;

    private LetterDesk(TestDesk desk, Request request) {
        this.desk = desk;
        this.request = request;
        this.letters = new WriteLetters(desk.desk);
    }

    static LetterDesk with(Path folder, Requester who, DemandKind... kinds) {
        TestDesk desk = TestDesk.checking(folder, Landscapes.OF_PROFILES, LetterProposals::fits);
        desk.desk.operators().keep(operator(desk.operator, List.of(Rules.PACK)), OFFICER);
        desk.desk.profiles().keep(desk.operator.id(), profile(), OFFICER);
        return new LetterDesk(desk, registered(desk, who, Rules.PACK, Rules.noon("2026-11-20"), kinds));
    }

    static LetterDesk with(Path folder, DemandKind... kinds) {
        return with(folder, ANNA, kinds);
    }

    static LetterDesk european(Path folder, String pack, DemandKind... kinds) {
        TestDesk desk = TestDesk.checking(folder, Landscapes.OF_PROFILES, LetterProposals::fits);
        desk.desk.operators().keep(operator(desk.operator, List.of(pack)), OFFICER);
        desk.desk.profiles().keep(desk.operator.id(), profile(), OFFICER);
        Requester anna = new Requester(
                "Anna Ivanova", "anna.ivanova@example.com", null, RequesterRole.SUBJECT, null);
        return new LetterDesk(desk, registered(desk, anna, pack, Rules.noon("2026-11-20"), kinds));
    }

    static Operator operator(Operator before, List<String> packs) {
        return new Operator(before.id(), "Мастерская", "data@example.ru", "+74950000000",
                "101000, Москва, ул. Примерная, д. 1", before.zone(), before.switches(), packs)
                .promising(before.policy());
    }

    private static Request registered(
            TestDesk desk, Requester who, String pack, ZonedDateTime received, DemandKind... kinds) {
        NewRequest asked = new NewRequest(
                desk.operator.id(), Channel.EMAIL, received, pack, who, List.of(kinds), "Прошу", null);
        return desk.desk.registering().register(asked, OFFICER);
    }

    static Profile profile() {
        Map<LetterField, String> standing = new EnumMap<>(LetterField.class);
        Arrays.stream(LetterField.values())
                .filter(field -> field.source() == FieldSource.STANDING)
                .forEach(field -> standing.put(field, field.question()
                        .map(question -> question.suggestion().russian())
                        .filter(words -> !words.isBlank())
                        .orElse("исполнение договора с субъектом")));
        return new Profile(
                new Company("ООО «Лесная мастерская»", "5026114844"),
                Set.of(Channel.EMAIL),
                Map.of(Channel.EMAIL, Set.of(IdentityFact.NAME, IdentityFact.CONTRACT)),
                new Inventory(
                        List.of(
                                new DataSystem("crm", "CRM", "отдел продаж", List.of("имя", "телефон"),
                                        Processing.AUTOMATED, false, null),
                                new DataSystem("paper", "архив договоров", "", List.of("договоры"), Processing.PAPER,
                                        false, null)),
                        List.of(
                                new Recipient("post", "ООО «Перевозчик»", Recipient.Role.THIRD_PARTY,
                                        "договор № 4 от 10 января 2026 г.", "data@carrier.example",
                                        List.of("имя", "телефон")),
                                new Recipient("cloud", "ООО «Облако»", Recipient.Role.PROCESSOR,
                                        "договор № 7 от 1 марта 2026 г.",
                                        "190000, Санкт-Петербург, ул. Серверная, д. 2",
                                        List.of("заказы"))),
                        List.of(new Product("Лендинг", Product.Role.PROCESSOR, "владелец сайта"))),
                List.of(),
                List.of(new Consequence(
                        Set.of(DemandKind.WITHDRAWAL, DemandKind.DELETION, DemandKind.UNLAWFUL_PROCESSING,
                                DemandKind.PURPOSE_ACHIEVED),
                        "Личный кабинет перестанет открываться", "пункт 2.4")),
                new Letterhead(
                        List.of("ООО «Лесная мастерская»", "ИНН 5026114844, Москва, ул. Примерная, д. 1"),
                        "С. В. Кузнецов", "Директор", "тел. +7 495 000-00-00, data@example.ru", "{n}-ПД/{year}"),
                WorkPlan.EMPTY,
                standing);
    }

    Request request() {
        return request;
    }

    void change(UnaryOperator<Request> step) {
        request = step.apply(request);
    }

    /** Goes on with a new request of Anna. */
    void next(String day, DemandKind... kinds) {
        request = registered(desk, ANNA, Rules.PACK, Rules.noon(day), kinds);
    }

    boolean european() {
        return !request.intake().edition().pack().equals(Rules.PACK);
    }

    Demand demand() {
        return request.demands().getFirst();
    }

    LetterDesk at(String day) {
        desk.clock.set(Rules.noon(day));
        return this;
    }

    /** Decides, and plans the tasks that follow. */
    LetterDesk decide(Outcome outcome, @Nullable String ground, String reasons) {
        return decide(NewDecision.of(outcome, ground, reasons));
    }

    LetterDesk decide(NewDecision made) {
        request = desk.desk.deciding().decide(request, demand().id(), made, OFFICER);
        return plan();
    }

    LetterDesk plan() {
        request = desk.desk.planning().plan(request, demand().id(), OFFICER);
        return this;
    }

    LetterDesk fulfil() {
        return decide(Outcome.FULFILLED, null, "требование обоснованно");
    }

    /** Ends every open task of a work on a day. */
    LetterDesk end(TaskWork work, String note) {
        return end(task -> task.work() == work, TaskEnding.of(TaskOutcome.DONE, note, today()));
    }

    LetterDesk end(Predicate<FulfilmentTask> which, TaskEnding ending) {
        for (FulfilmentTask task : demand().tasks()) {
            if (task.isOpen() && which.test(task)) {
                request = desk.desk.tasks().end(request, demand().id(), task.ordinal(), ending, OFFICER);
            }
        }
        return this;
    }

    LocalDate today() {
        return LocalDate.ofInstant(desk.clock.instant(), Rules.MOSCOW);
    }

    List<Proposal> proposals() {
        return LetterProposals.of(desk.view(request.id()), desk.view(request.id()).request().demand(demand().id()));
    }

    Set<LetterKind> offered() {
        return proposals().stream().map(proposal -> proposal.about().kind()).collect(Collectors.toSet());
    }

    Set<LetterKind> wanted() {
        return proposals().stream()
                .filter(Proposal::wanted)
                .map(proposal -> proposal.about().kind())
                .collect(Collectors.toSet());
    }

    /** Begins the letter that is offered of a kind; the first, where several recipients wait. */
    OutgoingLetter begin(LetterKind kind) {
        Proposal proposal = proposals().stream()
                .filter(one -> one.about().kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " is not among " + proposals()));
        return desk.desk.outgoing().begin(request, proposal.about(), Map.of(), OFFICER);
    }

    LetterDraft draft(LetterKind kind) {
        return letters.draft(begin(kind), OFFICER);
    }

    /** Makes a letter, with words of an officer in the fields that only an officer knows, and sends it. */
    OutgoingLetter make(LetterKind kind) {
        return made(begin(kind));
    }

    OutgoingLetter made(OutgoingLetter begun) {
        Map<LetterField, String> words = new EnumMap<>(LetterField.class);
        words.putAll(begun.words());
        letters.draft(begun, OFFICER).fields().stream()
                .filter(DraftField::isEmpty)
                .forEach(field -> words.put(field.field(), officer(field.field())));
        OutgoingLetter written = desk.desk.outgoing().write(begun, words, OFFICER);
        OutgoingLetter checked = written.mayTellOfOthers()
                ? desk.desk.outgoing().othersLeftOut(written, true, OFFICER)
                : written;
        return letters.make(checked, OFFICER);
    }

    private static String officer(LetterField field) {
        return ShippedTemplates.examples(LetterLanguage.RUSSIAN)
                .getOrDefault(field, field.name(LetterLanguage.RUSSIAN));
    }

    OutgoingLetter send(OutgoingLetter made, String proof) {
        boolean stays = made.kind().addressee() == Addressee.INTERNAL;
        ZonedDateTime now = desk.clock.instant().atZone(Rules.MOSCOW);
        OutgoingLetter sent = desk.desk.dispatching().dispatched(
                made,
                new Dispatch(stays ? Dispatch.Way.FILED : Dispatch.Way.POST, now, stays ? "" : proof, OFFICER.name()),
                OFFICER);
        request = desk.view(request.id()).request();
        return sent;
    }

    /** What the fields of a draft say, by name. */
    static Map<LetterField, String> values(LetterDraft draft) {
        return draft.fields().stream().collect(Collectors.toMap(DraftField::field, DraftField::value));
    }

    static Requester withContract(Requester who, String contract) {
        return who.withDetails(new IdentityDetails(null, contract, null, null));
    }

    static Reception paper(String reference) {
        return new Reception(reference, Set.of(), null);
    }

    @Override
    public void close() {
        desk.close();
    }
}
