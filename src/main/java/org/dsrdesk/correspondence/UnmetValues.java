package org.dsrdesk.correspondence;

import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.TaskOutcome;

/** What of a demand is not met, and why: the reasons of the decision, what a law keeps, what is only blocked. */
final class UnmetValues {
    private final LetterBasis basis;
    private final DecisionValues decision;
    private final KeptValues kept;

    UnmetValues(LetterBasis basis, DecisionValues decision, KeptValues kept) {
        this.basis = basis;
        this.decision = decision;
        this.kept = kept;
    }

    String words() {
        return basis.demand().decided()
                .map(this::after)
                .orElseGet(() -> basis.say(
                        "Решение ещё не принято: идёт проверка.", "No decision has been made yet: the check goes on."));
    }

    private String after(Decision made) {
        return switch (made.outcome()) {
            case FULFILLED -> whole();
            case FULFILLED_IN_PART -> inPart();
            case REFUSED, CONTINUED, NOTHING_HELD, REDIRECTED, DUPLICATE, WITHDRAWN -> decision.reasons();
        };
    }

    private String whole() {
        if (new Happened(basis.view(), basis.demand()).open().findAny().isPresent()) {
            return basis.say("Исполнение ещё продолжается.", "The work still goes on.");
        }
        String except = Lines.joined(basis.say(" и ", " and "), keptExcepted(), blockedExcepted());
        return except.isEmpty()
                ? basis.say("Исполнено всё.", "Everything was done.")
                : basis.say("Исполнено всё, кроме ", "Everything was done except for ") + except + ".";
    }

    private String keptExcepted() {
        String lines = kept.inOneLine();
        if (lines.isEmpty()) {
            return "";
        }
        return listsKept()
                ? basis.say("того, что названо выше как сохранённое", "what is named above as kept")
                : basis.say("того, что обязывает хранить закон (", "what a law orders to keep (") + lines + ")";
    }

    private String blockedExcepted() {
        return new DemandWork(basis.view(), basis.demand()).undestroyed().stream()
                .noneMatch(task -> task.endedAs(TaskOutcome.IMPOSSIBLE))
                        ? ""
                        : basis.say(
                                "уничтожения данных, которые пока только заблокированы",
                                "the erasure of data that are only restricted so far");
    }

    private String inPart() {
        String ground = Lines.joined(" — ", decision.ground(), decision.groundWords());
        String lines = listsKept() ? "" : kept.inOneLine();
        return Lines.joined(" ",
                basis.say("Исполнено частично.", "This was done in part."),
                ground.isEmpty() ? "" : basis.say("Норма: ", "The rule: ") + ground + ".",
                decision.reasons(),
                lines.isEmpty() ? "" : basis.say("По закону сохраняется: ", "Kept under the law: ") + lines + ".");
    }

    private boolean listsKept() {
        return basis.kind().fields().contains(LetterField.KEPT);
    }
}
