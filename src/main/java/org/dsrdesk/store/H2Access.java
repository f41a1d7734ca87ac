package org.dsrdesk.store;

import java.nio.file.Path;
import java.util.Arrays;
import org.dsrdesk.safekeeping.StoreKey;
import org.h2.jdbcx.JdbcDataSource;

/**
 * The two ways into an encrypted H2 file: the keeper may do everything and serves for migrations and for forcing
 * commits to the disk, the desk may only work with rows.
 */
final class H2Access {
    private static final String KEEPER = "keeper";
    private static final String DESK = "desk";
    private static final String SETTINGS = ";CIPHER=AES;WRITE_DELAY=0;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
            + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=64"
            + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0";
    private static final String DESK_SETTINGS = ";CIPHER=AES;IFEXISTS=TRUE;DATABASE_TO_LOWER=TRUE;QUERY_CACHE_SIZE=64";

    private final StoreKey key;

    /** The key stays its owner's. */
    H2Access(StoreKey key) {
        this.key = key;
    }

    /** The administrator of this file, which is made if it does not exist. */
    JdbcDataSource keeper(Path file) {
        return source(file, SETTINGS, KEEPER);
    }

    /** The everyday user of this file. */
    JdbcDataSource desk(Path file) {
        return source(file, DESK_SETTINGS, DESK);
    }

    /** The statement that makes the everyday user. */
    String createDesk() {
        return "create user if not exists " + DESK + " password '" + new String(key.derived(DESK)) + "'";
    }

    /** The statement that lets the everyday user do these things with a table. */
    static String grant(String rights, String table) {
        return "grant " + rights + " on " + table + " to " + DESK;
    }

    private JdbcDataSource source(Path file, String settings, String user) {
        String path = file.toAbsolutePath().toString();
        if (path.indexOf(';') >= 0) {
            throw new IllegalArgumentException("H2 cannot keep a file under a path with a semicolon: " + path);
        }
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:file:" + path.substring(0, path.length() - H2Files.SUFFIX.length()) + settings);
        source.setUser(user);
        source.setPasswordChars(passwords(user));
        return source;
    }

    private char[] passwords(String user) {
        char[] file = key.hex();
        char[] own = key.derived(user);
        char[] both = new char[file.length + 1 + own.length];
        System.arraycopy(file, 0, both, 0, file.length);
        both[file.length] = ' ';
        System.arraycopy(own, 0, both, file.length + 1, own.length);
        Arrays.fill(file, '\0');
        Arrays.fill(own, '\0');
        return both;
    }
}
