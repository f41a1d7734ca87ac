package org.dsrdesk.store;

import java.time.LocalDate;
import java.util.List;
import org.dsrdesk.casework.CaseFacts;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.RequestId;
import org.jdbi.v3.core.Handle;

/** Facts of requests, one row each. */
final class JdbiCaseFacts implements CaseFacts {
    private final Handle handle;

    JdbiCaseFacts(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void add(RequestId request, CaseFact fact) {
        handle.createUpdate(
                """
                        insert into case_fact (request_id, ordinal, kind, on_day, words, paper, recorded_by)
                        values (:request,
                            (select coalesce(max(ordinal), 0) + 1 from case_fact where request_id = :request),
                            :kind, :on, :words, :paper, :by)
                        """)
                .bind("request", request.value())
                .bind("kind", fact.kind().name())
                .bind("on", fact.on())
                .bind("words", fact.words())
                .bind("paper", fact.paper())
                .bind("by", fact.by())
                .execute();
    }

    @Override
    public List<CaseFact> of(RequestId request) {
        return handle.createQuery("select * from case_fact where request_id = :request order by ordinal")
                .bind("request", request.value())
                .map((row, _) -> new CaseFact(
                        CaseFact.Kind.valueOf(row.getString("kind")),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("words"),
                        row.getString("paper"),
                        row.getString("recorded_by")))
                .list();
    }
}
