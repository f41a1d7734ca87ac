package org.dsrdesk.desktop.call;

import javafx.beans.property.ReadOnlyObjectProperty;
import org.dsrdesk.casework.Earlier;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.casework.StaleRequestException;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Navigation;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Problems;
import org.dsrdesk.domain.request.Request;
import org.jspecify.annotations.Nullable;

/** What becomes of a call: a request, a remark on an earlier one, a draft, or a failure that loses nothing. */
record CallEnd(CallModel model, Navigation navigation, Notices notices, Dialogs dialogs, Messages messages) {
    /** Tells when the draft or the rule for the channel cannot be read, now or later. */
    void watchReading() {
        watch(model.unreadProperty(), "call.draft.unread");
        watch(model.rule().unreadProperty(), "call.rule.unread");
    }

    private void watch(ReadOnlyObjectProperty<@Nullable Exception> unread, String key) {
        tellUnread(unread.get(), key);
        unread.addListener((_, _, failed) -> tellUnread(failed, key));
    }

    private void tellUnread(@Nullable Exception failed, String key) {
        if (failed != null) {
            dialogs.fail(Failure.of(messages.text(key), failed));
        }
    }

    /** Registers the call; false when something in the form is wrong. */
    boolean save() {
        return model.save(this::saved, this::fail);
    }

    private void saved(Request request) {
        navigation.openRequest(request.id().value());
        notices.show(Notice.undoable(messages.text("call.saved", request.number()), () -> takeBack(request)));
    }

    private void takeBack(Request request) {
        model.takeBack(request, navigation::continueCall, this::fail);
    }

    /** Notes the call on an earlier request instead. */
    void addTo(Earlier earlier) {
        String note = model.said().map(words -> messages.text("call.note", words))
                .orElseGet(() -> messages.text("call.note.empty"));
        model.addTo(earlier, note, this::added, this::fail);
    }

    private void added(Request request) {
        navigation.openRequest(request.id().value());
        notices.show(Notice.of(messages.text("call.added", request.number())));
    }

    void keepDraft() {
        model.keepDraft(() -> notices.show(Notice.of(messages.text("call.draft.kept"))), this::fail);
    }

    private void fail(Exception failed) {
        switch (failed) {
            case StaleRequestException _ -> {
                model.repeats().searchAgain();
                notices.show(Notice.of(messages.text("call.stale")));
            }
            case RefusedException refused -> refused.problems().values().stream().findFirst()
                    .ifPresent(problem -> notices.show(Notice.of(messages.text(Problems.key(problem)))));
            default -> dialogs.fail(Failure.of(messages.text("call.failed"), failed));
        }
    }
}
