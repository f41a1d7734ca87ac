package org.dsrdesk.store;

import java.util.Optional;
import org.dsrdesk.casework.MailServer;
import org.dsrdesk.casework.MailServers;
import org.dsrdesk.casework.Mailbox;
import org.dsrdesk.domain.operator.OperatorId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** The accounts by which letters are sent, one row for each operator that has one. */
final class JdbiServers implements MailServers {
    private final Handle handle;

    JdbiServers(Handle handle) {
        this.handle = handle;
    }

    @Override
    public Optional<MailServer> find(OperatorId operator) {
        return handle.createQuery("select * from mail_server where operator_id = :operator")
                .bind("operator", operator.value())
                .map((row, _) -> new MailServer(
                        row.getString("host"),
                        row.getInt("port"),
                        Mailbox.Security.valueOf(row.getString("security")),
                        row.getString("user_name"),
                        Mailbox.SignIn.valueOf(row.getString("sign_in")),
                        row.getString("sender"),
                        row.getString("sender_name")))
                .findOne();
    }

    @Override
    public void put(OperatorId operator, MailServer server) {
        if (write(
                """
                        update mail_server set host = :host, port = :port, security = :security, user_name = :user,
                            sign_in = :signIn, sender = :from, sender_name = :name
                        where operator_id = :operator
                        """,
                operator, server) == 0) {
            write(
                    """
                            insert into mail_server (operator_id, host, port, security, user_name, sign_in, sender,
                                sender_name)
                            values (:operator, :host, :port, :security, :user, :signIn, :from, :name)
                            """,
                    operator, server);
        }
    }

    private int write(String sql, OperatorId operator, MailServer server) {
        Update update = handle.createUpdate(sql);
        return update.bind("operator", operator.value())
                .bind("host", server.host())
                .bind("port", server.port())
                .bind("security", server.security())
                .bind("user", server.user())
                .bind("signIn", server.signIn())
                .bind("from", server.from())
                .bind("name", server.fromName())
                .execute();
    }

    @Override
    public void remove(OperatorId operator) {
        handle.execute("delete from mail_server where operator_id = ?", operator.value());
    }

    @Override
    public Optional<char[]> secret(OperatorId operator) {
        return handle.createQuery("select secret from mail_server where operator_id = :operator and secret is not null")
                .bind("operator", operator.value())
                .mapTo(String.class)
                .findOne()
                .map(String::toCharArray);
    }

    @Override
    public void keepSecret(OperatorId operator, char[] secret) {
        handle.createUpdate("update mail_server set secret = :secret where operator_id = :operator")
                .bind("secret", new String(secret))
                .bind("operator", operator.value())
                .execute();
    }
}
