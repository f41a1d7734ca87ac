package org.dsrdesk.desktop.operators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dsrdesk.desktop.operators.Input.Option;
import org.dsrdesk.domain.profile.Consequence;
import org.dsrdesk.domain.profile.PlanLine;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.domain.profile.Promise;
import org.dsrdesk.domain.profile.WorkPlan;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/** The sections of words and work: promises, consequence notices, the plan. */
final class WordParts {
    private static final String SEPARATOR = ":";

    private WordParts() {}

    private static List<Option> kinds() {
        return Answers.options(DemandKind.class, "kind.");
    }

    private static List<String> keys(Collection<DemandKind> kinds) {
        return kinds.isEmpty()
                ? List.of("operators.kinds.all")
                : kinds.stream().sorted().map(kind -> "kind." + kind.name()).toList();
    }

    static Part<Promise> promises() {
        return new Part<>(
                Profile::promises,
                (profile, promises) -> profile.saying(promises, profile.consequences()),
                one -> new Part.Row(one.words(), keys(one.kinds()), one.clause()),
                (_, old) -> new Answers()
                        .area("words", old == null ? "" : old.words())
                        .line("clause", old == null ? "" : old.clause())
                        .ticks("kinds", kinds(), old == null ? Set.<DemandKind>of() : old.kinds()),
                (_, answers) -> new Promise(
                        answers.typed("clause"), answers.words("words"), answers.all("kinds", DemandKind.class)),
                answers -> answers.words("words").isEmpty() ? "operators.problem.words" : null);
    }

    static Part<Consequence> consequences() {
        return new Part<>(
                Profile::consequences,
                (profile, told) -> profile.saying(profile.promises(), told),
                one -> new Part.Row(one.words(), keys(one.kinds()), one.clause()),
                (_, old) -> new Answers()
                        .area("words", old == null ? "" : old.words())
                        .line("clause", old == null ? "" : old.clause())
                        .ticks("kinds", kinds(), old == null ? Set.<DemandKind>of() : old.kinds()),
                (_, answers) -> new Consequence(
                        answers.all("kinds", DemandKind.class), answers.words("words"), answers.typed("clause")),
                answers -> answers.words("words").isEmpty() ? "operators.problem.words" : kindless(answers));
    }

    private static @Nullable String kindless(Answers answers) {
        return answers.all("kinds", DemandKind.class).isEmpty() ? "operators.problem.kinds" : null;
    }

    static Part<PlanLine> plan(Profile profile) {
        return new Part<>(
                one -> one.plan().lines(),
                (one, lines) -> one.planning(new WorkPlan(lines, one.plan().secondEyes())),
                one -> new Part.Row(profile.inventory().name(one.place()).orElse(""),
                        Stream.concat(Stream.of("work." + one.work().name()), keys(one.kinds()).stream())
                                .toList(),
                        one.words()),
                (now, old) -> new Answers()
                        .choice("place", places(now), old == null ? "" : id(old.place()))
                        .choice("work", TaskWork.class, "work.",
                                old == null ? TaskWork.DESTROY : old.work())
                        .area("task", old == null ? "" : old.words())
                        .ticks("kinds", kinds(), old == null ? Set.<DemandKind>of() : old.kinds()),
                (_, answers) -> new PlanLine(
                        answers.all("kinds", DemandKind.class),
                        place(answers.chosen("place")),
                        answers.chosen("work", TaskWork.class),
                        answers.words("task")),
                WordParts::kindless);
    }

    private static List<Option> places(Profile profile) {
        List<Option> places = new ArrayList<>();
        profile.inventory().systems().forEach(
                one -> places.add(new Option(id(new PlaceId(TaskPlace.Kind.SYSTEM, one.id())), "", one.name())));
        profile.inventory().recipients().forEach(
                one -> places.add(new Option(id(new PlaceId(TaskPlace.Kind.RECIPIENT, one.id())), "", one.name())));
        places.add(new Option(id(new PlaceId(TaskPlace.Kind.OTHER, "")), "operators.place.other", ""));
        return places;
    }

    private static String id(PlaceId place) {
        return place.kind().name() + SEPARATOR + place.id();
    }

    private static PlaceId place(String id) {
        int end = id.indexOf(SEPARATOR);
        return new PlaceId(TaskPlace.Kind.valueOf(id.substring(0, end)), id.substring(end + 1));
    }
}
