package org.dsrdesk.correspondence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.domain.fulfilment.PlaceKnown;
import org.dsrdesk.domain.letter.Addressee;
import org.dsrdesk.domain.letter.LetterAbout;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.letter.LetterOffers;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.letters.templates.ShippedTemplates;

/** Tells which letters may be written for a demand as it stands. */
public final class LetterProposals {
    private static final PlaceId ELSEWHERE = new PlaceId(TaskPlace.Kind.OTHER, "");

    private final CaseView view;
    private final Demand demand;
    private final LetterLanguage language;
    private final Wanted wanted;
    private final Happened happened;
    private final Truthful truthful;

    private LetterProposals(CaseView view, Demand demand, LetterLanguage language) {
        this.view = view;
        this.demand = demand;
        this.language = language;
        this.wanted = new Wanted(view, demand);
        this.happened = new Happened(view, demand);
        this.truthful = new Truthful(view, demand, happened);
    }

    /**
     * The letters of a demand, those that are waited for first; none under a law without templates, and none once the
     * request is closed.
     */
    public static List<Proposal> of(CaseView view, Demand demand) {
        if (view.request().isClosed()) {
            return List.of();
        }
        return LetterLanguage.ofPack(view.statute().edition().id().pack())
                .map(language -> new LetterProposals(view, demand, language).all())
                .orElse(List.of());
    }

    /** Whether a letter is still among those of its request; one to somebody named, for whom it is written. */
    public static boolean fits(CaseView view, OutgoingLetter letter) {
        LetterAbout about = letter.about();
        boolean named = about.kind().addressee() == Addressee.THIRD_PARTY;
        return of(view, view.request().demand(about.demand())).stream()
                .map(Proposal::about)
                .filter(offered -> offered.kind() == about.kind())
                .anyMatch(offered -> !named || Objects.equals(offered.place(), about.place()));
    }

    private List<Proposal> all() {
        List<Proposal> all = new ArrayList<>();
        kinds().forEach(kind -> places(kind).forEach(place -> all.add(proposal(kind, place))));
        all.sort(Comparator.comparing(proposal -> !proposal.wanted()));
        return List.copyOf(all);
    }

    private Set<LetterKind> kinds() {
        Set<LetterKind> kinds = EnumSet.noneOf(LetterKind.class);
        happened.events().forEach(event -> kinds.addAll(LetterOffers.after(event, demand.kind(), demand.ground())));
        kinds.removeIf(kind -> !truthful.is(kind) || ShippedTemplates.text(kind, language).isEmpty());
        return kinds;
    }

    /** Where a letter of a kind goes to; no place at all, as a null, for those to others than recipients. */
    private List<PlaceId> places(LetterKind kind) {
        return switch (kind.addressee()) {
            case THIRD_PARTY -> (kind == LetterKind.PROCESSOR_INSTRUCTION ? processors() : recipients()).stream()
                    .filter(place -> truthful.is(kind, place))
                    .toList();
            case SUBJECT, REGULATOR, AUTHORITY, OTHER_OPERATOR, INTERNAL -> List.of(ELSEWHERE);
        };
    }

    private List<PlaceId> processors() {
        return works(demand.tasks().stream())
                .filter(place -> view.landscape().known(place).filter(PlaceKnown::processor).isPresent())
                .toList();
    }

    private List<PlaceId> recipients() {
        return works(demand.tasks().stream().filter(task -> task.work() == TaskWork.TELL)).toList();
    }

    private static Stream<PlaceId> works(Stream<FulfilmentTask> tasks) {
        return tasks.filter(task -> !task.place().name().isBlank())
                .map(task -> task.place().placeId())
                .distinct();
    }

    private Proposal proposal(LetterKind kind, PlaceId where) {
        boolean place = switch (kind.addressee()) {
            case THIRD_PARTY -> true;
            case OTHER_OPERATOR -> recipients().contains(ELSEWHERE);
            case SUBJECT, REGULATOR, AUTHORITY, INTERNAL -> false;
        };
        LetterAbout about = new LetterAbout(demand.id(), kind, language, place ? where : null);
        return new Proposal(about, to(kind, where), wanted.is(about));
    }

    private String to(LetterKind kind, PlaceId place) {
        String requester = Lines.one(view.request().requester().shown());
        boolean forwarded = view.request().requester().role() == RequesterRole.REGULATOR;
        return switch (kind.addressee()) {
            case SUBJECT -> forwarded ? new SubjectName(view.request().requester()).shown() : requester;
            case THIRD_PARTY -> Places.name(view, demand, place);
            case REGULATOR -> forwarded ? requester : regulator();
            case AUTHORITY -> requester;
            case OTHER_OPERATOR -> demand.decided().map(Decision::target).orElse("");
            case INTERNAL -> "";
        };
    }

    private String regulator() {
        return switch (language) {
            case RUSSIAN -> "Роскомнадзор";
            case ENGLISH -> "Supervisory authority";
        };
    }
}
