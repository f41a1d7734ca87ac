package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dsrdesk.casework.PersonLink;
import org.dsrdesk.casework.PersonLinks;
import org.dsrdesk.domain.request.RequestId;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What people said of the requesters of two requests, a row each. */
final class JdbiPersonLinks implements PersonLinks {
    private final Handle handle;

    JdbiPersonLinks(Handle handle) {
        this.handle = handle;
    }

    @Override
    public long nextId() {
        return Sequences.next(handle, "person_link_ids");
    }

    @Override
    public void put(PersonLink link) {
        handle.execute("delete from person_link where id = ?", link.id());
        PersonLink.Undone undone = link.undone();
        handle.createUpdate(
                """
                        insert into person_link (id, one_id, other_id, kind, why, made_by, made_at, undone_by, undone_at,
                            undone_why)
                        values (:id, :one, :other, :kind, :why, :by, :at, :undoneBy, :undoneAt, :undoneWhy)
                        """)
                .bind("id", link.id())
                .bind("one", link.one().value())
                .bind("other", link.other().value())
                .bind("kind", link.kind())
                .bind("why", link.why())
                .bind("by", link.by())
                .bind("at", link.at())
                .bind("undoneBy", undone == null ? null : undone.by())
                .bind("undoneAt", undone == null ? null : undone.at())
                .bind("undoneWhy", undone == null ? null : undone.why())
                .execute();
    }

    @Override
    public Optional<PersonLink> find(long id) {
        return handle.createQuery("select * from person_link where id = :id")
                .bind("id", id)
                .map((row, _) -> link(row))
                .findOne();
    }

    @Override
    public List<PersonLink> of(RequestId request) {
        return handle.createQuery(
                """
                        select * from person_link where one_id = :request or other_id = :request
                        order by made_at desc, id desc
                        """)
                .bind("request", request.value())
                .map((row, _) -> link(row))
                .list();
    }

    @Override
    public Set<RequestId> linked(Set<RequestId> requests, int limit) {
        Set<RequestId> known = new LinkedHashSet<>(requests);
        Set<RequestId> found = new LinkedHashSet<>();
        Set<RequestId> edge = requests;
        while (!edge.isEmpty() && found.size() < limit) {
            Set<RequestId> next = beside(edge);
            next.removeIf(request -> !known.add(request));
            next.stream().limit(limit - found.size()).forEach(found::add);
            edge = next;
        }
        return found;
    }

    private Set<RequestId> beside(Set<RequestId> requests) {
        Set<RequestId> beside = new LinkedHashSet<>();
        List<Long> ids = Padded.of(requests.stream().map(RequestId::value).toList());
        beside(ids, "select other_id from person_link where one_id in (<ids>)", beside);
        beside(ids, "select one_id from person_link where other_id in (<ids>)", beside);
        return beside;
    }

    private void beside(List<Long> ids, String sql, Set<RequestId> beside) {
        handle.createQuery(sql + " and kind = :kind and undone_at is null")
                .bindList("ids", ids)
                .bind("kind", PersonLink.Kind.SAME_PERSON)
                .map((row, _) -> new RequestId(row.getLong(1)))
                .forEach(beside::add);
    }

    private static PersonLink link(ResultSet row) throws SQLException {
        return new PersonLink(
                row.getLong("id"),
                new RequestId(row.getLong("one_id")),
                new RequestId(row.getLong("other_id")),
                PersonLink.Kind.valueOf(row.getString("kind")),
                row.getString("why"),
                row.getString("made_by"),
                Moments.instant(row, "made_at"),
                undone(row));
    }

    private static PersonLink.@Nullable Undone undone(ResultSet row) throws SQLException {
        String by = row.getString("undone_by");
        return by == null
                ? null
                : new PersonLink.Undone(by, Moments.instant(row, "undone_at"), row.getString("undone_why"));
    }
}
