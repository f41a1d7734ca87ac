package org.dsrdesk.correspondence;

import java.util.List;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.request.FulfilmentTask;
import org.dsrdesk.domain.request.KeptByLaw;
import org.dsrdesk.domain.request.TaskEnd;
import org.dsrdesk.domain.request.TaskOutcome;

/** What letters say of data that a law forbids to destroy: where, by which law, until when. */
final class KeptValues {
    private final LetterBasis basis;

    KeptValues(LetterBasis basis) {
        this.basis = basis;
    }

    /** A line for each place; that there are none, where the letter may say so. */
    String listed() {
        List<String> lines = lines();
        if (!lines.isEmpty()) {
            return Lines.list(lines.stream());
        }
        if (basis.kind() == LetterKind.ORDER_DESTROY) {
            return basis.say("таких данных нет", "no such data");
        }
        return TaskValues.CONTINUED.contains(basis.kind()) ? "" : basis.say("ничего", "nothing");
    }

    /** All places in one line; empty when nothing is kept. */
    String inOneLine() {
        return Lines.joined("; ", lines());
    }

    private List<String> lines() {
        return basis.demand().tasks().stream()
                .filter(task -> task.endedAs(TaskOutcome.KEPT_BY_LAW))
                .map(this::line)
                .toList();
    }

    private String line(FulfilmentTask task) {
        KeptByLaw law = task.ended().map(TaskEnd::kept).orElse(new KeptByLaw("", "", "", null));
        String until = law.until() == null ? "" : basis.say("до ", "until ") + basis.day(law.until());
        return TaskWords.named(task, basis) + " — "
                + Lines.joined(", ", law.act(), law.article(), law.ground(), until);
    }
}
