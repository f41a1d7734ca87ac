package org.dsrdesk.store;

import java.util.List;
import org.dsrdesk.casework.Draft;
import org.dsrdesk.casework.Drafts;
import org.dsrdesk.domain.operator.OperatorId;
import org.jdbi.v3.core.Handle;

/** Half-written calls. */
final class JdbiDrafts implements Drafts {
    private static final int LONGEST_LABEL = 1000;

    private final Handle handle;

    JdbiDrafts(Handle handle) {
        this.handle = handle;
    }

    @Override
    public long put(Draft draft) {
        remove(draft.id());
        long id = draft.id() == 0 ? Sequences.next(handle, "draft_ids") : draft.id();
        handle.createUpdate(
                """
                        insert into draft (id, operator_id, saved_at, label, fields)
                        values (:id, :operator, :saved, :label, :fields)
                        """)
                .bind("id", id)
                .bind("operator", draft.operator().value())
                .bind("saved", draft.savedAt())
                .bind("label", Texts.cut(draft.label(), LONGEST_LABEL))
                .bind("fields", Facts.write(draft.fields()))
                .execute();
        return id;
    }

    @Override
    public void remove(long id) {
        handle.createUpdate("delete from draft where id = :id").bind("id", id).execute();
    }

    @Override
    public List<Draft> all() {
        return handle.createQuery("select * from draft order by saved_at desc, id desc")
                .map((row, _) -> new Draft(
                        row.getLong("id"),
                        new OperatorId(row.getLong("operator_id")),
                        Moments.instant(row, "saved_at"),
                        row.getString("label"),
                        Facts.read(row.getString("fields"))))
                .list();
    }
}
