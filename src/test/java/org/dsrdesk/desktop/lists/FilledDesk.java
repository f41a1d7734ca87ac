package org.dsrdesk.desktop.lists;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.dsrdesk.casework.Arrival;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.NewRequest;
import org.dsrdesk.casework.Writer;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.dsrdesk.testing.TestLetters;

/** Puts plausible requests into a desk. */
public final class FilledDesk {
    private static final List<String> PEOPLE = List.of("Алексеева Ольга", "Борисов Илья", "Воронцова Анна",
            "Григорьев Пётр", "Денисова Вера", "Егоров Степан", "Жукова Нина", "Зайцев Лев");
    private static final List<Channel> CHANNELS = List.of(Channel.values());
    private static final List<DemandKind> KINDS = List.of(DemandKind.ACCESS, DemandKind.MARKETING,
            DemandKind.WITHDRAWAL, DemandKind.STOP_PROCESSING);

    private final TestDesk desk;

    public FilledDesk(TestDesk desk) {
        this.desk = desk;
    }

    /** Friday, 20 November 2026: one deadline missed, two for today, more next week, one that waits. */
    public FilledDesk friday() {
        log("Волкова Инна Петровна", Channel.EMAIL, "2026-11-05", RequesterRole.SUBJECT, DemandKind.ACCESS);
        log("Соколов Роман", Channel.EMAIL, "2026-11-06", RequesterRole.SUBJECT, DemandKind.ACCESS);
        log("Семёнов Пётр Ильич", Channel.EMAIL, "2026-11-11", RequesterRole.SUBJECT, DemandKind.STOP_PROCESSING);
        Request correction =
                log("Белова Ольга", Channel.PHONE, "2026-11-17", RequesterRole.SUBJECT, DemandKind.CORRECTION);
        Demand first = correction.demands().getFirst();
        desk.desk.fulfilling().dutyDone(correction, first.id(), "correction.block",
                correction.intake().received().plusHours(1), "", TestDesk.OFFICER);
        desk.desk.registering().register(new NewRequest(desk.operator.id(), Channel.WEB_FORM,
                ZonedDateTime.parse("2026-11-20T09:01+03:00[Europe/Moscow]"), Rules.PACK,
                person("Олег", RequesterRole.SUBJECT),
                List.of(DemandKind.MARKETING), "Не присылайте рекламу.", null), TestDesk.OFFICER);
        log("Орлова Наталья Викторовна", Channel.EMAIL, "2026-11-18", RequesterRole.PARENT,
                DemandKind.WITHDRAWAL, DemandKind.ACCESS);
        return this;
    }

    /** Four letters, one of them set aside, and a half-written call. */
    public FilledDesk mail() {
        for (int hour = 9; hour < 13; hour++) {
            byte[] raw = {(byte) hour};
            ZonedDateTime received =
                    ZonedDateTime.parse(String.format("2026-11-19T%02d:02+03:00[Europe/Moscow]", hour));
            Letter kept = desk.desk.letters()
                    .keep(TestLetters.arriving(raw, null, received), TestDesk.OFFICER).letter();
            if (hour == 12) {
                desk.desk.letters().setAside(List.of(kept), TestDesk.OFFICER);
            }
        }
        desk.desk.drafts().keep(desk.operator.id(), 0, "+7 903 111-22-33",
                Map.of("PHONE", "+79031112233", "SAID", "Просит удалить"),
                TestDesk.OFFICER);
        return this;
    }

    /** Two letters that machines sent to many. */
    public FilledDesk newsletters() {
        for (int hour = 14; hour < 16; hour++) {
            byte[] raw = {(byte) hour};
            Letter news = new Letter(new LetterId(0), TestLetters.letter(raw, null, null).sha256(), "новости.eml", 1,
                    null, "Новости", "news@mail.example", null, TestDesk.NOW.toInstant(), null,
                    new Arrival(Arrival.Outcome.NOT_A_REQUEST, List.of(), true, null, Writer.UNKNOWN), Letter.State.NEW,
                    null);
            desk.desk.letters().keep(TestLetters.arriving(news, raw), TestDesk.OFFICER);
        }
        return this;
    }

    /** Requests of the months before, all but a few done and closed. */
    public FilledDesk past(int count) {
        for (int i = 0; i < count; i++) {
            ZonedDateTime received = TestDesk.NOW.minusDays(30L + i * 400L / count).withHour(8 + i % 10);
            desk.clock.set(received.plusMinutes(5));
            Request made = desk.desk.registering().register(new NewRequest(desk.operator.id(),
                    CHANNELS.get(i % CHANNELS.size()), received, Rules.PACK,
                    person(PEOPLE.get(i % PEOPLE.size()), RequesterRole.SUBJECT),
                    List.of(KINDS.get(i % KINDS.size())), "Обращение " + i, null), TestDesk.OFFICER);
            if (i % 40 != 3) {
                ZonedDateTime done = received.plusDays(i % 9 + 1);
                desk.clock.set(done);
                close(made, done);
            }
        }
        desk.clock.set(TestDesk.NOW);
        return this;
    }

    /** Does every duty of a request at a moment, decides for the person and closes it. */
    public Request close(Request open, ZonedDateTime at) {
        Request request = open;
        for (Demand demand : open.demands()) {
            request = desk.desk.deciding().decide(request, demand.id(), Outcome.FULFILLED, null, "Исполнено.",
                    TestDesk.OFFICER);
            for (var sheet : desk.view(open.id()).sheets()) {
                for (var clock : sheet.clocks()) {
                    DutyDone done = request.demand(sheet.demand().id()).state(clock.duty().id()).done();
                    if (done == null && sheet.demand().id().equals(demand.id())) {
                        request = desk.desk.fulfilling().dutyDone(request, demand.id(), clock.duty().id(), at, "",
                                TestDesk.OFFICER);
                    }
                }
            }
        }
        return desk.desk.closing().missing(request).isEmpty()
                ? desk.desk.closing().close(request, TestDesk.OFFICER)
                : request;
    }

    /** Logs a request received at noon of a day. */
    public Request log(String name, Channel channel, String day, RequesterRole role, DemandKind... kinds) {
        return desk.desk.registering().register(new NewRequest(desk.operator.id(), channel, Rules.noon(day), Rules.PACK,
                person(name, role), List.of(kinds), "Прошу.", null), TestDesk.OFFICER);
    }

    private static Requester person(String name, RequesterRole role) {
        String mail = "p" + Math.abs(name.hashCode() % 10000) + "@mail.example";
        return new Requester(name, mail, null, role, role == RequesterRole.PARENT ? "Орлов Миша" : null);
    }
}
