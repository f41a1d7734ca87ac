package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.dsrdesk.casework.RepeatLink;
import org.dsrdesk.casework.RepeatLinks;
import org.dsrdesk.domain.assessment.Contradiction;
import org.dsrdesk.domain.assessment.Likeness;
import org.dsrdesk.domain.assessment.Match;
import org.dsrdesk.domain.assessment.PersonMatch;
import org.dsrdesk.domain.assessment.RepeatFinding;
import org.dsrdesk.domain.request.RequestId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Links between requests of probably one person. */
final class JdbiRepeatLinks implements RepeatLinks {
    private final Handle handle;

    JdbiRepeatLinks(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void put(RepeatLink link) {
        RepeatLink.Excuse excuse = link.excuse();
        handle.createUpdate("delete from repeat_link where later_id = :later and earlier_id = :earlier")
                .bind("later", link.later().value())
                .bind("earlier", link.earlier().value())
                .execute();
        handle.createUpdate(
                """
                        insert into repeat_link (later_id, earlier_id, finding, likeness, score, matches, against, verdict,
                            judged_by, judged_at, excused_by, excused_at, excuse, excused_before)
                        values (:later, :earlier, :finding, :likeness, :score, :matches, :against, :verdict, :by, :at,
                            :excusedBy, :excusedAt, :excuse, :before)
                        """)
                .bind("later", link.later().value())
                .bind("earlier", link.earlier().value())
                .bind("finding", link.finding())
                .bind("likeness", link.match().likeness())
                .bind("score", link.match().score())
                .bind("matches", Names.join(link.match().matches()))
                .bind("against", Names.join(link.match().against()))
                .bind("verdict", link.verdict())
                .bind("by", link.by())
                .bind("at", link.at())
                .bind("excusedBy", excuse == null ? null : excuse.by())
                .bind("excusedAt", excuse == null ? null : excuse.at())
                .bind("excuse", excuse == null ? null : excuse.why())
                .bind("before", !link.former().isEmpty())
                .execute();
        new FormerExcuses(handle).put(link);
    }

    @Override
    public List<RepeatLink> of(RequestId later) {
        FormerExcuses former = new FormerExcuses(handle);
        return handle.createQuery(
                """
                        select l.* from repeat_link l join request r on r.id = l.earlier_id
                        where l.later_id = :later order by r.received desc, r.id desc
                        """)
                .bind("later", later.value())
                .map((row, _) -> link(row, former))
                .list();
    }

    @Override
    public List<RepeatLink> leadingTo(RequestId earlier, int limit) {
        FormerExcuses former = new FormerExcuses(handle);
        return handle.createQuery(
                """
                        select l.* from repeat_link l join request r on r.id = l.later_id
                        where l.earlier_id = :earlier order by r.received desc, r.id desc limit :limit
                        """)
                .bind("earlier", earlier.value())
                .bind("limit", limit)
                .map((row, _) -> link(row, former))
                .list();
    }

    @Override
    public boolean leadTo(RequestId earlier) {
        return handle.createQuery("select 1 from repeat_link where earlier_id = :earlier limit 1")
                .bind("earlier", earlier.value())
                .mapTo(Integer.class)
                .findFirst()
                .isPresent();
    }

    private static RepeatLink link(ResultSet row, FormerExcuses former) throws SQLException {
        PersonMatch match = new PersonMatch(
                Likeness.valueOf(row.getString("likeness")),
                row.getInt("score"),
                Names.split(row.getString("matches"), Match.class),
                Names.split(row.getString("against"), Contradiction.class));
        RequestId later = new RequestId(row.getLong("later_id"));
        RequestId earlier = new RequestId(row.getLong("earlier_id"));
        return new RepeatLink(
                later,
                earlier,
                RepeatFinding.valueOf(row.getString("finding")),
                match,
                RepeatLink.Verdict.valueOf(row.getString("verdict")),
                row.getString("judged_by"),
                Moments.instantOrNull(row, "judged_at"),
                excuse(row),
                row.getBoolean("excused_before") ? former.of(later, earlier) : List.of());
    }

    private static RepeatLink.@Nullable Excuse excuse(ResultSet row) throws SQLException {
        String by = row.getString("excused_by");
        return by == null
                ? null
                : new RepeatLink.Excuse(by, Moments.instant(row, "excused_at"), row.getString("excuse"));
    }
}
