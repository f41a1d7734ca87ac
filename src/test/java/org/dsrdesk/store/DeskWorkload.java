package org.dsrdesk.store;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dsrdesk.safekeeping.StoreKey;
import org.dsrdesk.store.DatabaseLocation.EncryptedFile;

/** Writes through the register's one door, under a key that every process knows. */
final class DeskWorkload implements CrashWorkload {
    private final StoreKey key;
    private final Database database;

    DeskWorkload(Path folder) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) 7);
        key = StoreKey.of(bytes);
        database = Database.open(new EncryptedFile(folder), key,
                new Migrations("migrations/crash", List.of("V001__crash.sql")));
    }

    @Override
    public long step() {
        return database.write(CrashRows::insertNext);
    }

    @Override
    public Survivors survivors() {
        return database.read(CrashRows::survivors);
    }

    @Override
    public void close() {
        database.close();
        key.close();
    }
}
