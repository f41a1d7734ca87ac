package org.dsrdesk.correspondence;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.profile.Recipient;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Text;
import org.jspecify.annotations.Nullable;

/** What letters say of the request itself and of the people in it. */
final class RequestValues {
    private final LetterBasis basis;
    private final Request request;
    private final Requester requester;
    private final SubjectName subject;

    RequestValues(LetterBasis basis) {
        this.basis = basis;
        this.request = basis.view().request();
        this.requester = basis.requester();
        this.subject = new SubjectName(requester);
    }

    String number() {
        return request.number().toString();
    }

    String date() {
        return basis.day(basis.received());
    }

    String channel() {
        return in(RequestWords.channel(request.intake().channel()));
    }

    /** What is asked; the receipt names every demand of the request. */
    String demand() {
        Stream<Demand> demands =
                basis.kind() == LetterKind.RECEIPT ? request.demands().stream() : Stream.of(basis.demand());
        return Lines.list(demands.map(RequestWords::demand).map(this::in));
    }

    /** Whose data it is about; a contact stands for a person who gave no name. */
    String subject() {
        return subject.shown();
    }

    String contact() {
        String reached = Lines.joined(", ", said(requester.email()), Lines.phone(said(requester.phone())),
                said(requester.address()));
        String who = requester.subject() == null ? "" : Lines.one(requester.name());
        String whole = Lines.joined(", ", who, reached);
        return whole.isEmpty() ? basis.say("в обращении не указано", "the request does not say") : whole;
    }

    String addressee() {
        return switch (basis.kind().addressee()) {
            case SUBJECT -> subject.office() ? subject() : person();
            case THIRD_PARTY -> Lines.joined("\n", basis.placeName(), placeContact(basis.about().place()));
            case REGULATOR -> requester.role() == RequesterRole.REGULATOR && !requester.name().isBlank()
                    ? office()
                    : basis.say(
                            "В Федеральную службу по надзору в сфере связи, информационных технологий"
                                    + " и массовых коммуникаций (Роскомнадзор)",
                            "To the competent supervisory authority");
            case AUTHORITY -> office();
            case OTHER_OPERATOR -> basis.demand().decided().map(Decision::target).orElse("");
            case INTERNAL -> "";
        };
    }

    private String person() {
        return Lines.joined("\n", name(), reachedBy());
    }

    private String name() {
        String name = Lines.one(requester.name());
        return basis.language() == LetterLanguage.RUSSIAN
                ? RussianName.read(name).flatMap(RussianName::dative).orElse(name)
                : name;
    }

    private String reachedBy() {
        boolean byPost = switch (request.intake().channel()) {
            case POST -> requester.address() != null;
            case EMAIL, PHONE, IN_PERSON, WEB_FORM, MESSENGER -> requester.email() == null;
        };
        String post = said(requester.address());
        String other = requester.email() == null ? Lines.phone(said(requester.phone())) : said(requester.email());
        return byPost && !post.isEmpty() ? post : other;
    }

    private String office() {
        return Lines.joined("\n", requester.name(), said(requester.address()));
    }

    private String placeContact(@Nullable PlaceId place) {
        return place == null
                ? ""
                : basis.profile().inventory().recipient(place.id()).map(Recipient::contact).orElse("");
    }

    /** By name and patronymic where both are plain to see, else without a name. */
    String greeting() {
        if (subject.office()) {
            return basis.say("Здравствуйте!", "Hello,");
        }
        String name = Lines.one(requester.name());
        return switch (basis.language()) {
            case RUSSIAN -> RussianName.read(name).map(RussianName::greeting).orElse("Здравствуйте!");
            case ENGLISH -> name.isEmpty() ? "Hello," : "Dear " + name + ",";
        };
    }

    /** What the person was known by when the places were searched. */
    String searchedBy() {
        return Lines.joined(", ", given().stream().map(RequestWords::fact).map(this::in));
    }

    /** What the operator checks of people and was not checked, and the proof that the law waits for. */
    String missing() {
        Set<IdentityFact> wanted = EnumSet.noneOf(IdentityFact.class);
        wanted.addAll(basis.profile().facts(
                request.intake().channel(), basis.view().operator().identification()));
        if (requester.role() == RequesterRole.PARENT || requester.role() == RequesterRole.REPRESENTATIVE) {
            wanted.add(IdentityFact.AUTHORITY);
        }
        wanted.removeAll(request.intake().reception().checked());
        given().forEach(wanted::remove);
        return Lines.list(Stream.concat(wanted.stream().map(RequestWords::fact).map(this::in), proof()));
    }

    /** What can be compared already, because the request names it. */
    private List<IdentityFact> given() {
        List<IdentityFact> facts = new ArrayList<>();
        add(facts, !requester.name().isBlank() || requester.subject() != null, IdentityFact.NAME);
        add(facts, requester.phone() != null, IdentityFact.PHONE);
        add(facts, requester.email() != null, IdentityFact.EMAIL);
        add(facts, requester.details().contract() != null, IdentityFact.CONTRACT);
        add(facts, requester.details().birth() != null, IdentityFact.DATE_OF_BIRTH);
        add(facts, requester.address() != null, IdentityFact.ADDRESS);
        return facts;
    }

    private Stream<String> proof() {
        Demand demand = basis.demand();
        boolean waits = demand.kind() == DemandKind.CORRECTION
                && basis.language() == LetterLanguage.RUSSIAN
                && !demand.events().containsKey(ClockEvent.EVIDENCE_RECEIVED);
        return waits
                ? Stream.of("сведения, которые подтверждают, что данные неполные, неточные или неактуальные"
                        + " (часть 3 статьи 20 Закона)")
                : Stream.empty();
    }

    /** The number of the paper, where somebody wrote it down. */
    String theirPaper() {
        String reference = request.intake().reception().reference();
        return reference == null || reference.isBlank() ? "" : basis.say("№ ", "No. ") + Lines.one(reference);
    }

    private String in(Text text) {
        return basis.say(text.russian(), text.english());
    }

    private static void add(List<IdentityFact> facts, boolean known, IdentityFact fact) {
        if (known) {
            facts.add(fact);
        }
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : Lines.one(text);
    }
}
