package org.dsrdesk.desktop.shell;

import org.dsrdesk.casework.TodayBoard.Counts;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Job;
import org.dsrdesk.desktop.Session;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the numbers beside the places true: they are read anew whenever the user goes somewhere and whenever a notice
 * tells of a change. Used on the FX thread.
 */
public final class DeskCounts {
    private final ShellModel model;
    private final Background background;
    private @Nullable Session session;
    private @Nullable Job reading;

    public DeskCounts(ShellModel model, Background background) {
        this.model = model;
        this.background = background;
        model.placeProperty().addListener(_ -> refresh());
        model.noticeProperty().addListener((_, _, now) -> {
            if (now != null) {
                refresh();
            }
        });
    }

    /** Counts the desk of a session from now on; null after locking. */
    public void follow(@Nullable Session now) {
        session = now;
        refresh();
    }

    /** Counts now. A count that fails leaves the old numbers: the screens tell of trouble with the store. */
    public void refresh() {
        if (reading != null) {
            reading.cancel();
        }
        Session open = session;
        if (open == null) {
            show(new Counts(0, 0, 0));
            return;
        }
        reading = background.run(
                _ -> open.desk().today().counts(open.operator(), open.actor()), this::show, _ -> {});
    }

    private void show(Counts counts) {
        model.urgentProperty().set(counts.urgent());
        model.lettersProperty().set(counts.letters());
        model.requestsProperty().set(counts.requests());
    }
}
