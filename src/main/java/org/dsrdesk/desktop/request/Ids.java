package org.dsrdesk.desktop.request;

import org.dsrdesk.domain.request.Demand;

/** Ids of controls, by which the focus finds its place again after a change. */
final class Ids {
    private Ids() {}

    /** Such as {@code decide-1}. */
    static String of(String what, Demand demand) {
        return what + "-" + demand.ordinal();
    }

    /** Such as {@code duty-1-stop-stop}. */
    static String of(String what, Demand demand, String which) {
        return of(what, demand) + "-" + which.replace('.', '-');
    }
}
