package org.dsrdesk.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.dsrdesk.casework.NewRequest;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.safekeeping.StoreKey;
import org.dsrdesk.store.DatabaseLocation.EncryptedFile;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.dsrdesk.testing.TestLetters;
import org.jdbi.v3.core.Handle;

/** What a day at the desk writes, through the services: a letter kept, registered with two demands, and a note. */
final class ServiceWorkload implements CrashWorkload {
    private static final String REGISTERED = "select count(*) from case_log where action = 'REGISTERED'";

    private final StoreKey key;
    private final Database database;
    private final TestDesk desk;

    ServiceWorkload(Path folder) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) 9);
        key = StoreKey.of(bytes);
        database = Database.open(new EncryptedFile(folder), key);
        desk = TestDesk.over(database);
    }

    @Override
    public long step() {
        long number = database.read(handle -> count(handle, "select count(*) from request")) + 1;
        byte[] raw = ("Прошу удалить мои данные, письмо " + number).repeat(40).getBytes(StandardCharsets.UTF_8);
        LetterId letter = desk.desk.letters()
                .keep(TestLetters.arriving(raw, null, TestDesk.NOW.minusDays(1)), TestDesk.OFFICER).letter().id();
        Requester who = new Requester("Кузнецов Олег " + number % 7, null, phone(number), RequesterRole.SUBJECT, null);
        Request request = desk.desk.registering().register(
                new NewRequest(desk.operator.id(), Channel.EMAIL, TestDesk.NOW.minusDays(1), Rules.PACK, who,
                        List.of(DemandKind.DELETION, DemandKind.ACCESS), "Удалите всё", letter),
                TestDesk.OFFICER);
        desk.desk.assessing().note(request, "Письмо " + number, TestDesk.OFFICER);
        return request.number().serial();
    }

    private static String phone(long number) {
        return String.format(Locale.ROOT, "+7900%07d", number);
    }

    @Override
    public Survivors survivors() {
        OptionalLong broken = desk.transactions.read(store -> store.log().firstBroken());
        return database.read(handle -> survivors(handle, broken));
    }

    private static Survivors survivors(Handle handle, OptionalLong broken) {
        List<String> faults = new ArrayList<>();
        long requests = count(handle, "select count(*) from request");
        broken.ifPresent(line -> faults.add("case log broken at " + line));
        expect(faults, handle, "last serial", requests, "select coalesce(max(serial), 0) from request");
        expect(faults, handle, "log lines", requests, REGISTERED);
        expect(faults, handle, "demands", 2 * requests, "select count(*) from demand");
        expect(faults, handle, "open duties", 2 * requests, "select count(*) from open_duty");
        expect(faults, handle, "registered letters", requests,
                "select count(*) from letter l join request r on r.letter_id = l.id and l.request_id = r.id");
        expect(faults, handle, "letters without bytes", 0,
                "select count(*) from letter where id not in (select letter_id from letter_part)");
        return new Survivors(requests, faults);
    }

    private static void expect(List<String> faults, Handle handle, String what, long expected, String sql) {
        long found = count(handle, sql);
        if (found != expected) {
            faults.add(found + " " + what + " where " + expected + " should be");
        }
    }

    private static long count(Handle handle, String sql) {
        return handle.createQuery(sql).mapTo(Long.class).one();
    }

    @Override
    public void close() {
        desk.close();
        key.close();
    }
}
