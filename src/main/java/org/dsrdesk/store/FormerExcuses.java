package org.dsrdesk.store;

import java.util.List;
import org.dsrdesk.casework.RepeatLink;
import org.dsrdesk.domain.request.RequestId;
import org.jdbi.v3.core.Handle;

/** The excuses of links that no longer hold. */
record FormerExcuses(Handle handle) {
    /** Writes those of a link; they only grow. */
    void put(RepeatLink link) {
        if (link.former().isEmpty()) {
            return;
        }
        handle.createUpdate("delete from repeat_excuse where later_id = :later and earlier_id = :earlier")
                .bind("later", link.later().value())
                .bind("earlier", link.earlier().value())
                .execute();
        for (int place = 0; place < link.former().size(); place++) {
            put(link, place);
        }
    }

    private void put(RepeatLink link, int place) {
        RepeatLink.FormerExcuse former = link.former().get(place);
        handle.createUpdate(
                """
                        insert into repeat_excuse (later_id, earlier_id, place, excused_by, excused_at, excuse,
                            ended_by, ended_at)
                        values (:later, :earlier, :place, :excusedBy, :excusedAt, :excuse, :endedBy, :endedAt)
                        """)
                .bind("later", link.later().value())
                .bind("earlier", link.earlier().value())
                .bind("place", place)
                .bind("excusedBy", former.excuse().by())
                .bind("excusedAt", former.excuse().at())
                .bind("excuse", former.excuse().why())
                .bind("endedBy", former.by())
                .bind("endedAt", former.at())
                .execute();
    }

    /** Those of the link between two requests, oldest first. */
    List<RepeatLink.FormerExcuse> of(RequestId later, RequestId earlier) {
        return handle.createQuery(
                """
                        select * from repeat_excuse where later_id = :later and earlier_id = :earlier order by place
                        """)
                .bind("later", later.value())
                .bind("earlier", earlier.value())
                .map((row, _) -> new RepeatLink.FormerExcuse(
                        new RepeatLink.Excuse(
                                row.getString("excused_by"),
                                Moments.instant(row, "excused_at"),
                                row.getString("excuse")),
                        row.getString("ended_by"),
                        Moments.instant(row, "ended_at")))
                .list();
    }
}
