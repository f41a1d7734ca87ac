package org.dsrdesk.desktop.inbox;

import java.util.function.Consumer;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.casework.StaleRequestException;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Problems;

/** Tells of failed work on letters: a sentence for what is expected, a dialog with a code for what is not. */
public record InboxFailures(Dialogs dialogs, Notices notices, Messages messages) implements Consumer<Exception> {
    @Override
    public void accept(Exception failed) {
        switch (failed) {
            case RefusedException refused -> refused.problems().values().stream().findFirst()
                    .ifPresent(problem -> tell(Problems.key(problem)));
            case StaleRequestException _ -> tell("inbox.stale");
            default -> dialogs.fail(Failure.of(messages.text("inbox.failed"), failed));
        }
    }

    private void tell(String key) {
        notices.show(Notice.of(messages.text(key)));
    }
}
