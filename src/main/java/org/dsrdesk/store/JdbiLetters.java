package org.dsrdesk.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dsrdesk.casework.Arrival;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.casework.Letters;
import org.dsrdesk.casework.Original;
import org.dsrdesk.casework.Tray;
import org.dsrdesk.casework.Writer;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.statute.DemandKind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Letters and their untouched bytes. */
final class JdbiLetters implements Letters {
    private final Handle handle;

    JdbiLetters(Handle handle) {
        this.handle = handle;
    }

    @Override
    public LetterId add(Letter letter, @Nullable String contentKey, Original original) {
        LetterId id = new LetterId(Sequences.next(handle, "letter_ids"));
        ZonedDateTime received = letter.received();
        Arrival arrival = letter.arrival();
        handle.createUpdate(
                """
                        insert into letter (id, sha256, file_name, size_in_bytes, message_id, subject, sender, received,
                            received_zone, kept, problem, outcome, kinds, bulk, earlier_id, writer_email, writer_phone,
                            content_key, state, request_id)
                        values (:id, :sha256, :fileName, :size, :messageId, :subject, :sender, :received, :zone, :kept,
                            :problem, :outcome, :kinds, :bulk, :earlier, :writerEmail, :writerPhone, :contentKey,
                            :state, :request)
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
                .bind("outcome", arrival.outcome())
                .bind("kinds", Names.inOrder(arrival.kinds()))
                .bind("bulk", arrival.bulk())
                .bind("earlier", arrival.earlier() == null ? null : arrival.earlier().value())
                .bind("writerEmail", cut(arrival.writer().email(), 320))
                .bind("writerPhone", arrival.writer().phone())
                .bind("contentKey", contentKey)
                .bind("state", letter.state())
                .bind("request", letter.request() == null ? null : letter.request().value())
                .execute();
        FileParts.LETTERS.write(handle, id.value(), letter.sha256(), original);
        return id;
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
    public List<Letter> findByContent(String contentKey) {
        return handle.createQuery("select * from letter where content_key = :key order by id")
                .bind("key", contentKey)
                .map((row, _) -> letter(row))
                .list();
    }

    @Override
    public byte[] raw(LetterId id, int most) {
        try (InputStream stream = stream(id)) {
            return stream.readNBytes(most);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public InputStream stream(LetterId id) {
        return FileParts.LETTERS.read(handle, id.value());
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
    public List<Letter> in(Tray tray, int limit) {
        return handle.createQuery(
                "select * from letter where state = :state" + apart(tray) + " order by received, id limit :limit")
                .bind("state", state(tray))
                .bind("limit", limit)
                .map((row, _) -> letter(row))
                .list();
    }

    @Override
    public List<Letter> waiting(Writer writer, int limit) {
        return handle.createQuery(
                """
                        select * from letter
                        where state in (:fresh, :aside) and not bulk and (writer_email = :email or writer_phone = :phone)
                        order by received, id limit :limit
                        """)
                .bind("fresh", Letter.State.NEW)
                .bind("aside", Letter.State.SET_ASIDE)
                .bind("email", writer.email())
                .bind("phone", writer.phone())
                .bind("limit", limit)
                .map((row, _) -> letter(row))
                .list();
    }

    @Override
    public Map<Tray, Long> counts() {
        Map<Tray, Long> counts = new EnumMap<>(Tray.class);
        for (Tray tray : Tray.values()) {
            counts.put(tray, handle.createQuery("select count(*) from letter where state = :state" + apart(tray))
                    .bind("state", state(tray))
                    .mapTo(Long.class)
                    .one());
        }
        return counts;
    }

    private static Letter.State state(Tray tray) {
        return switch (tray) {
            case NEW, NEWSLETTERS -> Letter.State.NEW;
            case ASIDE -> Letter.State.SET_ASIDE;
            case DUPLICATES -> Letter.State.DUPLICATE;
            case DISMISSED -> Letter.State.NOT_A_REQUEST;
        };
    }

    private static String apart(Tray tray) {
        return switch (tray) {
            case NEW -> " and not bulk";
            case NEWSLETTERS -> " and bulk";
            case ASIDE, DUPLICATES, DISMISSED -> "";
        };
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
                arrival(row),
                Letter.State.valueOf(row.getString("state")),
                owner);
    }

    private static Arrival arrival(ResultSet row) throws SQLException {
        long earlier = row.getLong("earlier_id");
        LetterId before = row.wasNull() ? null : new LetterId(earlier);
        return new Arrival(
                Arrival.Outcome.valueOf(row.getString("outcome")),
                Names.list(row.getString("kinds"), DemandKind.class),
                row.getBoolean("bulk"),
                before,
                new Writer(row.getString("writer_email"), row.getString("writer_phone")));
    }
}
