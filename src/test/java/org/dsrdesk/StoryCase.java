package org.dsrdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.casework.CaseView;
import org.dsrdesk.casework.RegisterFilter;
import org.dsrdesk.casework.RequestRow;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DutyDone;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.TaskOutcome;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.jspecify.annotations.Nullable;

/** One request with one demand, worked on through its screen; what closing names whenever it refuses is remembered. */
final class StoryCase {
    private final StoryDesk desk;
    private final RequestId id;
    private final List<String> refusals = new ArrayList<>();
    private List<String> lacks = List.of();

    private StoryCase(StoryDesk desk, RequestId id) {
        this.desk = desk;
        this.id = id;
    }

    /** The request that was registered last. */
    static StoryCase latest(StoryDesk desk) {
        RequestRow last = desk.store().cases()
                .page(desk.session().operator().id(), RegisterFilter.ALL, 50, null, StoryDesk.OFFICER).rows().stream()
                .max(Comparator.comparingLong(row -> row.id().value()))
                .orElseThrow(() -> new AssertionError("nothing is registered"));
        StoryCase story = new StoryCase(desk, last.id());
        story.show();
        return story;
    }

    void show() {
        desk.go(new Place.OpenRequest(id.value()));
    }

    CaseView view() {
        return desk.store().cases().view(id, StoryDesk.OFFICER).orElseThrow();
    }

    Demand demand() {
        return view().request().demands().getFirst();
    }

    /** Closing refuses, and says what is missing. */
    StoryCase refuses() {
        show();
        desk.press("#closing");
        assertFalse(view().request().isClosed());
        List<String> before = lacks;
        List<String> now = desk.texts("#missing .hyperlink").stream()
                .map(line -> line.substring(line.indexOf(": ") + 2))
                .toList();
        Stream<String> gone = before.stream().filter(one -> !now.contains(one)).map(one -> "- " + one + "\n");
        Stream<String> fresh = now.stream().filter(one -> !before.contains(one)).map(one -> "+ " + one + "\n");
        refusals.add(Stream.concat(gone, fresh).collect(Collectors.joining()));
        lacks = now;
        return this;
    }

    /** What closing named each time it refused: what had been made up for since the time before, and what was new. */
    String refusals() {
        return String.join("\n", refusals);
    }

    void close() {
        show();
        assertEquals(List.of(), desk.texts("#missing .hyperlink"));
        desk.press("#closing");
        assertTrue(view().request().isClosed());
        desk.shootPage("closed");
    }

    void record(CaseFact.Kind kind, String words, String paper) {
        show();
        desk.press("#record");
        desk.choose("#kind", kind);
        desk.write("#factwords", words);
        desk.write("#paper", paper);
        desk.send();
    }

    void decide(String outcome, String reasons) {
        show();
        desk.press("#decide-1");
        desk.press("#outcome-" + outcome);
        desk.write("#reasons", reasons);
        desk.send();
    }

    void plan() {
        show();
        desk.press("#plan-1");
    }

    private FulfilmentTask open(TaskWork work, String place) {
        return demand().tasks().stream()
                .filter(task -> task.isOpen() && task.work() == work && task.place().id().equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError(work + " in " + place + " is not open: " + demand().tasks()));
    }

    /** Opens the form in which an open task ends. */
    void ending(TaskWork work, String place, TaskOutcome outcome, String note) {
        show();
        desk.press("#task-1-" + open(work, place).ordinal());
        desk.choose("#outcome", outcome);
        desk.write("#note", note);
    }

    void end(TaskWork work, String place, TaskOutcome outcome, String note) {
        ending(work, place, outcome, note);
        desk.send();
    }

    /** Adds a task in a place that the profile does not list. */
    void add(TaskWork work, String where) {
        show();
        desk.press("#newtask-1");
        desk.choose("#work", work);
        desk.choose("#place", new TaskPlace(TaskPlace.Kind.OTHER, "", ""));
        desk.write("#system", where);
        desk.send();
    }

    /** Records now what a duty waits for: that it was done, or the event that its term begins with. */
    void duty(String duty) {
        show();
        desk.press("#duty-1-" + duty.replace('.', '-'));
        desk.send();
    }

    void doesNotApply(String duty, String reasons) {
        show();
        desk.press("#skip-1-" + duty.replace('.', '-'));
        desk.write(".request-form .text-area", reasons);
        desk.send();
    }

    /** Begins the letter of a button, by the end of its id. */
    StoryLetter write(String letter) {
        show();
        desk.press("#write-1-" + letter);
        return StoryLetter.opened(desk);
    }

    /** Begins a letter of the menu. */
    StoryLetter other(String title) {
        show();
        desk.menu("#otherletter-1", title);
        return StoryLetter.opened(desk);
    }

    /** Its letters as number, kind, way and moment of dispatch, in the order in which they were begun. */
    List<String> letters() {
        return view().outgoing().stream().map(StoryCase::line).toList();
    }

    private static String line(OutgoingLetter letter) {
        MadeLetter made = letter.made();
        return (made == null ? "—" : made.number()) + " " + letter.kind() + " " + letter.stage()
                + (letter.dispatch() == null
                        ? ""
                        : " " + letter.dispatch().way() + " " + letter.dispatch().at().toLocalDate());
    }

    /** Its duties with the days on which they were done, or that they do not apply. */
    List<String> duties() {
        return view().sheets().getFirst().clocks().stream()
                .map(clock -> clock.duty().id() + " " + done(demand().state(clock.duty().id()).done()))
                .toList();
    }

    private static String done(@Nullable DutyDone done) {
        return done == null ? "open" : done.applied() ? String.valueOf(done.at().toLocalDate()) : "does not apply";
    }

    /** Its tasks with how they ended. */
    List<String> tasks() {
        return demand().tasks().stream()
                .map(task -> task.work() + " " + task.place().id() + " " + task.ended()
                        .map(end -> end.outcome() + " " + end.on()).orElse("open"))
                .toList();
    }

    /** Recipients are told of what the demand's own article obliges to. */
    private static String article(LetterKind kind) {
        return kind == LetterKind.THIRD_PARTY_DESTRUCTION ? "21" : kind.citation().article();
    }

    /**
     * It is in the archive, the log holds together, and each letter names the person, its number and its law; a notice
     * of consequences rests on the policy of the operator.
     */
    void isWhole(String person) throws IOException {
        assertTrue(view().request().isClosed());
        assertEquals(OptionalLong.empty(), desk.store().logCheck().firstBroken(StoryDesk.OFFICER));
        for (OutgoingLetter letter : view().outgoing()) {
            StoryLetter paper = new StoryLetter(desk, letter.id());
            paper.pictures();
            String text = paper.text();
            assertTrue(text.contains(person), () -> letter.kind() + " names " + person + ": " + text);
            assertTrue(text.contains(Objects.requireNonNull(letter.made()).number()), text);
            String article = letter.kind() == LetterKind.CONSEQUENCE_NOTICE
                    ? "№ 152-ФЗ"
                    : "стать\\p{L}* " + article(letter.kind()) + "(?!\\.?\\d)";
            assertTrue(text.matches(".*" + article + ".*"), () -> letter.kind() + " names its article: " + text);
        }
    }
}
