package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dsrdesk.casework.Bookmark;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.casework.Mailbox.Source;
import org.dsrdesk.casework.MailboxId;
import org.dsrdesk.casework.Mailboxes;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** Mailboxes, one row each, and how far each has been read. */
final class JdbiMailboxes implements Mailboxes {
    private static final String WATCHED = "FOLDER";
    private static final String BETWEEN = "\n";

    private final Handle handle;

    JdbiMailboxes(Handle handle) {
        this.handle = handle;
    }

    @Override
    public List<Mailbox> all() {
        return handle.createQuery("select * from mailbox order by id")
                .map((row, _) -> mailbox(row))
                .list();
    }

    @Override
    public Optional<Mailbox> find(MailboxId id) {
        return handle.createQuery("select * from mailbox where id = :id")
                .bind("id", id.value())
                .map((row, _) -> mailbox(row))
                .findOne();
    }

    @Override
    public MailboxId put(Mailbox mailbox) {
        if (mailbox.id().value() != 0 && update(mailbox) == 1) {
            return mailbox.id();
        }
        MailboxId id = new MailboxId(Sequences.next(handle, "mailbox_ids"));
        bind(
                handle.createUpdate(
                        """
                                insert into mailbox (id, name, kind, place, port, security, user_name, sign_in, folders,
                                    since, enabled)
                                values (:id, :name, :kind, :place, :port, :security, :user, :signIn, :folders, :since,
                                    :enabled)
                                """),
                mailbox)
                .bind("id", id.value())
                .execute();
        return id;
    }

    private int update(Mailbox mailbox) {
        return bind(
                handle.createUpdate(
                        """
                                update mailbox set name = :name, kind = :kind, place = :place, port = :port,
                                    security = :security, user_name = :user, sign_in = :signIn, folders = :folders,
                                    since = :since, enabled = :enabled
                                where id = :id
                                """),
                mailbox)
                .bind("id", mailbox.id().value())
                .execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Mailbox mailbox) {
        statement
                .bind("name", mailbox.name())
                .bind("since", mailbox.since())
                .bind("enabled", mailbox.enabled());
        return switch (mailbox.source()) {
            case Source.Account account -> statement
                    .bind("kind", account.protocol().name())
                    .bind("place", account.host())
                    .bind("port", account.port())
                    .bind("security", account.security())
                    .bind("user", account.user())
                    .bind("signIn", account.signIn())
                    .bind("folders", String.join(BETWEEN, account.folders()));
            case Source.Watched watched -> statement
                    .bind("kind", WATCHED)
                    .bind("place", watched.path())
                    .bind("port", (Integer) null)
                    .bind("security", (String) null)
                    .bind("user", (String) null)
                    .bind("signIn", (String) null)
                    .bind("folders", (String) null);
        };
    }

    @Override
    public void remove(MailboxId id) {
        forget(id);
        handle.createUpdate("delete from mailbox where id = :id")
                .bind("id", id.value())
                .execute();
    }

    @Override
    public Optional<char[]> secret(MailboxId id) {
        return handle.createQuery("select secret from mailbox where id = :id and secret is not null")
                .bind("id", id.value())
                .mapTo(String.class)
                .findOne()
                .map(String::toCharArray);
    }

    @Override
    public void keepSecret(MailboxId id, char[] secret) {
        handle.createUpdate("update mailbox set secret = :secret where id = :id")
                .bind("secret", new String(secret))
                .bind("id", id.value())
                .execute();
    }

    @Override
    public Optional<Bookmark> bookmark(MailboxId mailbox, String folder) {
        return handle.createQuery("select * from mailbox_bookmark where mailbox_id = :id and folder = :folder")
                .bind("id", mailbox.value())
                .bind("folder", folder)
                .map((row, _) -> new Bookmark(
                        mailbox,
                        folder,
                        row.getLong("validity"),
                        row.getLong("floor_uid"),
                        row.getLong("last_uid"),
                        missed(row.getString("missed"))))
                .findOne();
    }

    @Override
    public void advance(Bookmark bookmark) {
        if (write(
                "update mailbox_bookmark set validity = :validity, floor_uid = :floor, last_uid = :last,"
                        + " missed = :missed where mailbox_id = :id and folder = :folder",
                bookmark) == 0) {
            write(
                    "insert into mailbox_bookmark (mailbox_id, folder, validity, floor_uid, last_uid, missed)"
                            + " values (:id, :folder, :validity, :floor, :last, :missed)",
                    bookmark);
        }
    }

    private int write(String sql, Bookmark bookmark) {
        return handle.createUpdate(sql)
                .bind("id", bookmark.mailbox().value())
                .bind("folder", bookmark.folder())
                .bind("validity", bookmark.validity())
                .bind("floor", bookmark.floor())
                .bind("last", bookmark.last())
                .bind("missed", bookmark.missed().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .execute();
    }

    private static SortedSet<Long> missed(String text) {
        SortedSet<Long> uids = new TreeSet<>();
        if (!text.isEmpty()) {
            for (String uid : text.split(",", -1)) {
                uids.add(Long.valueOf(uid));
            }
        }
        return uids;
    }

    @Override
    public Set<String> seen(MailboxId mailbox) {
        return handle.createQuery("select mark from mailbox_seen where mailbox_id = :id")
                .bind("id", mailbox.value())
                .mapTo(String.class)
                .set();
    }

    @Override
    public void see(MailboxId mailbox, String mark) {
        handle.createUpdate(
                """
                        insert into mailbox_seen (mailbox_id, mark)
                        select id, :mark from mailbox
                        where id = :id and not exists
                            (select 1 from mailbox_seen where mailbox_id = :id and mark = :mark)
                        """)
                .bind("id", mailbox.value())
                .bind("mark", mark)
                .execute();
    }

    @Override
    public void forget(MailboxId mailbox) {
        for (String table : List.of("mailbox_bookmark", "mailbox_seen")) {
            handle.createUpdate("delete from " + table + " where mailbox_id = :id")
                    .bind("id", mailbox.value())
                    .execute();
        }
    }

    private static Mailbox mailbox(ResultSet row) throws SQLException {
        return new Mailbox(
                new MailboxId(row.getLong("id")),
                row.getString("name"),
                source(row),
                row.getObject("since", LocalDate.class),
                row.getBoolean("enabled"));
    }

    private static Source source(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        if (kind.equals(WATCHED)) {
            return new Source.Watched(row.getString("place"));
        }
        String folders = row.getString("folders");
        return new Source.Account(
                Mailbox.Protocol.valueOf(kind),
                row.getString("place"),
                row.getInt("port"),
                Mailbox.Security.valueOf(row.getString("security")),
                row.getString("user_name"),
                Mailbox.SignIn.valueOf(row.getString("sign_in")),
                folders.isEmpty() ? List.of() : List.of(folders.split(BETWEEN, -1)));
    }
}
