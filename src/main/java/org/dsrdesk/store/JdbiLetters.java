package org.dsrdesk.store;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.Letters;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.RequestId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Letters and their untouched bytes. */
final class JdbiLetters implements Letters {
    private static final int PART = 512 * 1024;

    private final Handle handle;

    JdbiLetters(Handle handle) {
        this.handle = handle;
    }

    @Override
    public LetterId add(Letter letter, byte[] raw) {
        LetterId id = new LetterId(Sequences.next(handle, "letter_ids"));
        ZonedDateTime received = letter.received();
        handle.createUpdate(
                """
                        insert into letter (id, sha256, file_name, size_in_bytes, message_id, subject, sender, received,
                            received_zone, kept, problem, state, request_id)
                        values (:id, :sha256, :fileName, :size, :messageId, :subject, :sender, :received, :zone, :kept,
                            :problem, :state, :request)
                        """)
                .bind("id", id.value())
                .bind("sha256", letter.sha256())
                .bind("fileName", cut(letter.fileName(), 1000))
                .bind("size", letter.size())
                .bind("messageId", letter.messageId() == null ? null : Texts.key(letter.messageId()))
                .bind("subject", cut(letter.subject(), 2000))
                .bind("sender", cut(letter.sender(), 1000))
                .bind("received", received == null ? null : received.toInstant())
                .bind("zone", received == null ? null : received.getZone().getId())
                .bind("kept", letter.kept())
                .bind("problem", letter.problem())
                .bind("state", letter.state())
                .bind("request", letter.request() == null ? null : letter.request().value())
                .execute();
        addParts(id, raw);
        return id;
    }

    private void addParts(LetterId id, byte[] raw) {
        try (PreparedBatch batch = handle.prepareBatch(
                "insert into letter_part (letter_id, ordinal, content) values (:id, :ordinal, :content)")) {
            for (int from = 0, ordinal = 0; from < raw.length; from += PART, ordinal++) {
                batch.bind("id", id.value())
                        .bind("ordinal", ordinal)
                        .bind("content", Arrays.copyOfRange(raw, from, Math.min(from + PART, raw.length)))
                        .add();
            }
            if (batch.size() > 0) {
                batch.execute();
            }
        }
    }

    @Override
    public void save(Letter letter) {
        handle.createUpdate("update letter set state = :state, request_id = :request where id = :id")
                .bind("state", letter.state())
                .bind("request", letter.request() == null ? null : letter.request().value())
                .bind("id", letter.id().value())
                .execute();
    }

    @Override
    public Optional<Letter> find(LetterId id) {
        return handle.createQuery("select * from letter where id = :id")
                .bind("id", id.value())
                .map((row, _) -> letter(row))
                .findOne();
    }

    @Override
    public Optional<Letter> findByHash(String sha256) {
        return handle.createQuery("select * from letter where sha256 = :sha256")
                .bind("sha256", sha256)
                .map((row, _) -> letter(row))
                .findOne();
    }

    @Override
    public List<Letter> findByMessageIds(List<String> messageIds) {
        if (messageIds.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("select * from letter where message_id in (<ids>) order by received, id")
                .bindList("ids", messageIds.stream().map(Texts::key).toList())
                .map((row, _) -> letter(row))
                .list();
    }

    @Override
    public byte[] raw(LetterId id) {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        handle.createQuery("select content from letter_part where letter_id = :id order by ordinal")
                .bind("id", id.value())
                .mapTo(byte[].class)
                .forEach(raw::writeBytes);
        return raw.toByteArray();
    }

    @Override
    public List<Letter> in(Letter.State state, int limit) {
        return handle.createQuery("select * from letter where state = :state order by received, id limit :limit")
                .bind("state", state)
                .bind("limit", limit)
                .map((row, _) -> letter(row))
                .list();
    }

    @Override
    public long count(Letter.State state) {
        return handle.createQuery("select count(*) from letter where state = :state")
                .bind("state", state)
                .mapTo(Long.class)
                .one();
    }

    @Override
    public List<Letter> of(RequestId request) {
        return handle.createQuery("select * from letter where request_id = :request order by received, id")
                .bind("request", request.value())
                .map((row, _) -> letter(row))
                .list();
    }

    private static @Nullable String cut(@Nullable String text, int most) {
        return text == null ? null : Texts.cut(text, most);
    }

    private static Letter letter(ResultSet row) throws SQLException {
        long request = row.getLong("request_id");
        RequestId owner = row.wasNull() ? null : new RequestId(request);
        return new Letter(
                new LetterId(row.getLong("id")),
                row.getString("sha256"),
                row.getString("file_name"),
                row.getLong("size_in_bytes"),
                row.getString("message_id"),
                row.getString("subject"),
                row.getString("sender"),
                Moments.zonedOrNull(row, "received", "received_zone"),
                Moments.instant(row, "kept"),
                row.getString("problem"),
                Letter.State.valueOf(row.getString("state")),
                owner);
    }
}
