package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsrdesk.casework.Candidates;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.LookupKeys;
import org.dsrdesk.domain.request.RequestId;
import org.jdbi.v3.core.Handle;

/**
 * Who shares a key: a short range of one index for each key, whatever the number of requests that have it. Keys that
 * many people share are asked for only while those that few share lead to few.
 */
final class JdbiCandidates implements Candidates {
    /** The most requests that one key leads to, the newest: a telephone of a call centre leads to thousands. */
    private static final int OF_ONE_KEY = 40;
    /** The most requests that a name leads to: of namesakes few are read, whatever their number. */
    private static final int OF_ONE_NAME = 12;
    /** So many of nearly the same name are enough not to look for names that are less alike. */
    private static final int ENOUGH = 24;
    /** The most that are read of those who share nothing but a name. */
    private static final int BY_NAME = 8;

    private final Handle handle;

    JdbiCandidates(Handle handle) {
        this.handle = handle;
    }

    @Override
    public List<Candidate> sharing(IdentityKeys keys, OperatorId operator, int limit) {
        LookupKeys all = LookupKeys.of(keys);
        List<Long> hashes = IdentityRows.hashes(all.all());
        int narrow = Math.min(hashes.size(), all.contacts().size() + all.names().size());
        int contacts = Math.min(narrow, all.contacts().size());
        SharedKeys shared = new SharedKeys(hashes, contacts);
        new KeyRanges(handle, operator.value(), OF_ONE_KEY).read(hashes.subList(0, contacts), shared);
        KeyRanges names = new KeyRanges(handle, operator.value(), OF_ONE_NAME);
        names.read(hashes.subList(contacts, narrow), shared);
        if (shared.named() < ENOUGH) {
            names.read(hashes.subList(narrow, hashes.size()), shared);
        }
        return light(shared.best(limit, BY_NAME));
    }

    @Override
    public List<Candidate> of(Collection<RequestId> requests) {
        return light(requests.stream().map(RequestId::value).toList());
    }

    private List<Candidate> light(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Candidate> found = new HashMap<>();
        handle.createQuery("select r.id, r.received, r.state, " + Requesters.COLUMNS
                + " from request r where r.id in (<ids>)")
                .bindList("ids", Padded.of(ids))
                .map((row, _) -> candidate(row))
                .forEach(candidate -> found.put(candidate.id().value(), candidate));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                new RequestId(row.getLong("id")),
                Requesters.read(row),
                Moments.instant(row, "received"),
                !row.getString("state").equals("CLOSED"));
    }
}
