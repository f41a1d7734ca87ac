package org.dsrdesk.store;

import java.util.Optional;
import org.dsrdesk.casework.Settings;
import org.jdbi.v3.sqlobject.customizer.Bind;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Settings by name. */
interface JdbiSettings extends Settings {
    @Override
    @SqlQuery("select content from setting where name = :name")
    Optional<String> get(@Bind("name") String name);

    @SqlUpdate("update setting set content = :content where name = :name")
    int replace(@Bind("name") String name, @Bind("content") String content);

    @SqlUpdate("insert into setting (name, content) values (:name, :content)")
    void add(@Bind("name") String name, @Bind("content") String content);

    @Override
    default void put(String name, String value) {
        if (replace(name, value) == 0) {
            add(name, value);
        }
    }
}
