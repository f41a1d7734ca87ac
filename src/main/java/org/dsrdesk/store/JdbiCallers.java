package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.dsrdesk.casework.Callers;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.request.RequestNumber;
import org.jdbi.v3.core.Handle;

/** Who asked before: ranges of an index, never a look at every request. */
final class JdbiCallers implements Callers {
    private static final String SELECT =
            "select r.year_of_receipt, r.serial, r.received, r.received_zone, r.state, " + Requesters.COLUMNS;

    /** A number with any more digits sorts before this many nines after its beginning. */
    private static final String LAST = "9".repeat(16);

    private final Handle handle;

    JdbiCallers(Handle handle) {
        this.handle = handle;
    }

    @Override
    public List<Asked> byPhone(OperatorId operator, String beginning, int limit) {
        return handle.createQuery(SELECT
                + """
                        from request r
                        where r.operator_id = :operator and r.requester_phone >= :from and r.requester_phone <= :to
                        order by r.operator_id, r.requester_phone, r.received desc, r.id desc limit :limit
                        """)
                .bind("operator", operator.value())
                .bind("from", beginning)
                .bind("to", beginning + LAST)
                .bind("limit", limit)
                .map((row, _) -> asked(row))
                .list();
    }

    @Override
    public List<Asked> byEmail(OperatorId operator, String beginning, int limit) {
        String word = SearchWords.cut(beginning);
        return handle
                .createQuery(SELECT
                        + """
                                from (select w.request_id from search_word w where w.word >= :from and w.word < :to
                                    order by w.word, w.request_id limit :limit) found
                                join request r on r.id = found.request_id
                                where r.operator_id = :operator and r.email_key is not null
                                """)
                .bind("operator", operator.value())
                .bind("from", SearchWords.from(word))
                .bind("to", SearchWords.to(word))
                .bind("limit", limit)
                .map((row, _) -> asked(row))
                .stream()
                .filter(asked -> begins(asked.who(), beginning))
                .toList();
    }

    private static boolean begins(Requester who, String beginning) {
        String email = who.email();
        return email != null && email.regionMatches(true, 0, beginning, 0, beginning.length());
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                Requesters.read(row),
                new RequestNumber(row.getInt("year_of_receipt"), row.getInt("serial")),
                Moments.zoned(row, "received", "received_zone"),
                !row.getString("state").equals("CLOSED"));
    }
}
