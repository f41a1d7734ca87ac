package org.dsrdesk.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.Requester;

/** Fills an H2 register with the requests of many people, faster than by registering: rows first, the index then. */
final class BenchRegister {
    private static final int IN_ONE_WRITE = 10_000;
    private static final String BEFORE = "drop index identity_key_by_key";
    private static final List<String> AFTER = List.of(
            "create index identity_key_by_key on identity_key (operator_id, key_hash, request_id desc)", "analyze");
    private static final String REQUEST =
            """
            insert into request (id, year_of_receipt, serial, operator_id, channel, received, received_zone, registered,
                registered_by, pack, edition, said, checked, requester_name, requester_email, requester_phone,
                requester_birth, requester_contract, requester_role, email_key, state, revision, next_provisional)
            values (?1, 2026, ?1, ?2, 'PHONE', dateadd(minute, ?1 - 2000000, timestamp with time zone '2026-11-20 12:00:00+03:00'),
                'Europe/Moscow', timestamp with time zone '2026-11-20 12:00:00+03:00', 'bench', 'ru-152fz',
                '2025-06-24', 'Прошу удалить мои данные и сообщить мне об этом письменно.', '', ?3, ?4, ?5, ?6, ?7,
                'SUBJECT', ?8, 'CLOSED', 1, false)
            """;
    private static final String KEY =
            "insert into identity_key (request_id, key_hash, operator_id) values (?, ?, ?)";

    private final Connection keeper;
    private final long operator;
    private long keys;

    BenchRegister(Connection keeper, long operator) {
        this.keeper = keeper;
        this.operator = operator;
    }

    /** Adds so many requests of so many people; how many keys they have. */
    long fill(int requests, int people) throws SQLException {
        run(List.of(BEFORE));
        keeper.setAutoCommit(false);
        try (PreparedStatement rows = keeper.prepareStatement(REQUEST);
                PreparedStatement keyRows = keeper.prepareStatement(KEY)) {
            for (int id = 1; id <= requests; id++) {
                add(rows, keyRows, id, BenchPeople.person(id % people));
                if (id % IN_ONE_WRITE == 0 || id == requests) {
                    rows.executeBatch();
                    keyRows.executeBatch();
                    keeper.commit();
                }
            }
        }
        keeper.setAutoCommit(true);
        run(AFTER);
        return keys;
    }

    private void add(PreparedStatement rows, PreparedStatement keyRows, int id, Requester who) throws SQLException {
        IdentityKeys identity = IdentityKeys.of(who);
        rows.setLong(1, id);
        rows.setLong(2, operator);
        rows.setString(3, who.name());
        rows.setString(4, who.email());
        rows.setString(5, who.phone());
        rows.setObject(6, who.details().birth());
        rows.setString(7, who.details().contract());
        rows.setString(8, identity.email());
        rows.addBatch();
        for (long key : IdentityRows.hashes(identity)) {
            keyRows.setLong(1, id);
            keyRows.setLong(2, key);
            keyRows.setLong(3, operator);
            keyRows.addBatch();
            keys++;
        }
    }

    private void run(List<String> statements) throws SQLException {
        try (Statement statement = keeper.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
