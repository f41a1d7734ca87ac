package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dsrdesk.casework.DestroyedPeople;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.RequestNumber;
import org.jdbi.v3.core.Handle;

/** People destroyed in systems with backups, by keyed hashes. */
final class JdbiDestroyed implements DestroyedPeople {
    private final Handle handle;

    JdbiDestroyed(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void add(Destroyed person, Set<String> hashes) {
        remove(person.demand(), person.task());
        for (String hash : hashes) {
            handle.createUpdate(
                    """
                            insert into destroyed_person (demand_id, task_ordinal, key_hash, system_key, system_name,
                                year_of_receipt, serial, destroyed_on, backup_until)
                            values (:demand, :task, :hash, :systemKey, :system, :year, :serial, :on, :until)
                            """)
                    .bind("demand", person.demand().value())
                    .bind("task", person.task())
                    .bind("hash", hash)
                    .bind("systemKey", key(person.system()))
                    .bind("system", person.system())
                    .bind("year", person.number().year())
                    .bind("serial", person.number().serial())
                    .bind("on", person.on())
                    .bind("until", person.until())
                    .execute();
        }
    }

    @Override
    public void remove(DemandId demand, int task) {
        handle.execute(
                "delete from destroyed_person where demand_id = ? and task_ordinal = ?", demand.value(), task);
    }

    @Override
    public void removeBefore(LocalDate day) {
        handle.execute("delete from destroyed_person where backup_until < ?", day);
    }

    @Override
    public List<Found> find(String system, Collection<String> hashes) {
        return handle.createQuery(
                """
                        select * from destroyed_person where system_key = :system and key_hash in (<hashes>)
                        order by destroyed_on, demand_id, task_ordinal, key_hash
                        """)
                .bind("system", key(system))
                .bindList("hashes", List.copyOf(hashes))
                .map((row, _) -> new Found(row.getString("key_hash"), destroyed(row)))
                .list();
    }

    @Override
    public List<String> systems() {
        return handle.createQuery("select distinct system_name from destroyed_person order by system_name")
                .mapTo(String.class)
                .list();
    }

    private static Destroyed destroyed(ResultSet row) throws SQLException {
        return new Destroyed(
                row.getString("system_name"),
                new RequestNumber(row.getInt("year_of_receipt"), row.getInt("serial")),
                new DemandId(row.getLong("demand_id")),
                row.getInt("task_ordinal"),
                row.getObject("destroyed_on", LocalDate.class),
                row.getObject("backup_until", LocalDate.class));
    }

    private static String key(String system) {
        return system.strip().toLowerCase(Locale.ROOT);
    }
}
