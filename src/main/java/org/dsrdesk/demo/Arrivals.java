package org.dsrdesk.demo;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.casework.NewRequest;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.demo.People.Person;
import org.dsrdesk.domain.assessment.Likeness;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.Reception;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;

/** Lets made-up requests come in and be registered. */
final class Arrivals {
    private static final int SHORTEST_CALL = 25;
    private static final int FIRST_TICKET = 48_000;

    private final DemoOffice office;
    private final People people;
    private final DemoLetters letters;
    private final SplittableRandom random;

    Arrivals(DemoOffice office) {
        this.office = office;
        this.random = office.random();
        this.people = new People(random);
        this.letters = new DemoLetters(office.desk().letters(), office.officer());
    }

    People people() {
        return people;
    }

    DemoLetters letters() {
        return letters;
    }

    /** Plans a request of somebody new, of an acquaintance, or through a representative. */
    void plan(ZonedDateTime received, List<DemandKind> kinds, Channel channel, Ending ending) {
        office.at(received.plusMinutes(6L + random.nextInt(50)), () -> arrive(received, kinds, channel, ending));
    }

    private void arrive(ZonedDateTime received, List<DemandKind> kinds, Channel channel, Ending ending) {
        boolean again = random.nextInt(100) < 14;
        Requester requester = requester(kinds.getFirst(), again);
        String said = kinds.stream().map(Words::said).collect(Collectors.joining("\n"));
        LetterId letter = channel == Channel.EMAIL && requester.email() != null
                ? letters.keep(requester.email(), Words.subject(kinds.getFirst()), said, kinds, received)
                : null;
        Request request = office.desk()
                .registering()
                .register(
                        new NewRequest(
                                office.operator().id(), channel, received, office.operator().packs().getFirst(),
                                requester, kinds, said, letter, reception(channel, received), ""),
                        office.officer());
        request = assessed(request, again);
        if (ending != Ending.UNTOUCHED) {
            DemoCase started = new DemoCase(office, request, ending);
            office.at(office.now().plusMinutes(4L + random.nextInt(20)), started::begin);
        }
    }

    private Reception reception(Channel channel, ZonedDateTime received) {
        int day = received.getDayOfYear();
        return switch (channel) {
            case PHONE, IN_PERSON -> new Reception(null, office.operator().identification().speaking(),
                    Duration.ofSeconds(SHORTEST_CALL + received.getMinute()));
            case POST -> new Reception(day + "-" + received.getYear() % 100, Set.of(), null);
            case WEB_FORM -> new Reception(String.valueOf(FIRST_TICKET + day), Set.of(), null);
            case EMAIL, MESSENGER -> Reception.PLAIN;
        };
    }

    private Requester requester(DemandKind kind, boolean again) {
        if (kind == DemandKind.REGULATOR || kind == DemandKind.AUTHORITY) {
            boolean regulator = kind == DemandKind.REGULATOR;
            return new Requester(
                    regulator ? "Роскомнадзор" : "Управление внутренних дел",
                    regulator ? "rkn@gov.example" : "uvd@gov.example",
                    null,
                    regulator ? RequesterRole.REGULATOR : RequesterRole.AUTHORITY,
                    null);
        }
        if (again) {
            return people.acquaintance().askedAgain(random.nextInt(4));
        }
        Person person = people.somebody();
        return switch (random.nextInt(20)) {
            case 0 -> person.represented(RequesterRole.REPRESENTATIVE, people.somebody());
            case 1 -> person.represented(RequesterRole.PARENT, people.somebody());
            default -> person.asked();
        };
    }

    private Request assessed(Request request, boolean again) {
        Request assessed = request;
        if (again) {
            assessed = judged(assessed);
        }
        if (random.nextInt(30) == 0) {
            assessed = Assessments.kept(office, assessed);
        }
        if (random.nextInt(8) == 0) {
            assessed = office.desk().assessing().note(assessed, "Звонить после шести вечера", office.officer());
        }
        return assessed;
    }

    private Request judged(Request request) {
        Request judged = request;
        CaseView view = office.desk().cases().view(request.id(), office.officer()).orElseThrow();
        for (CaseView.Linked linked : view.repeats()) {
            Verdict verdict =
                    linked.link().match().likeness() == Likeness.SAME ? Verdict.CONFIRMED : Verdict.REJECTED;
            judged = office.desk().assessing().judge(judged, linked.link(), verdict, office.officer());
        }
        return judged;
    }
}
