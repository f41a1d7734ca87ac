package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsrdesk.casework.Candidates;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.request.RequestId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Who shares a key: a short range of one index for each key, whatever the number of requests that have it. */
final class JdbiCandidates implements Candidates {
    /** The most requests that one key leads to, the newest: a telephone of a call centre leads to thousands. */
    private static final int OF_ONE_KEY = 40;

    private static final String RANGE =
            """
            (select key_hash, request_id from identity_key where operator_id = ? and key_hash = ?
            order by operator_id, key_hash, request_id desc limit ?)
            """;

    private final Handle handle;

    JdbiCandidates(Handle handle) {
        this.handle = handle;
    }

    private record Hit(long key, long request) {}

    @Override
    public List<Candidate> sharing(IdentityKeys keys, OperatorId operator, int limit) {
        List<Long> hashes = IdentityRows.hashes(keys);
        if (hashes.isEmpty()) {
            return List.of();
        }
        Map<Long, Double> weights = weights(hashes, hits(hashes, operator));
        List<Long> best = weights.entrySet().stream()
                .sorted(Map.Entry.<Long, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
        return light(best);
    }

    @Override
    public List<Candidate> of(Collection<RequestId> requests) {
        return light(requests.stream().map(RequestId::value).toList());
    }

    /** The ranges of so many keys, one after another. */
    static String ranges(int keys) {
        return String.join(" union all ", Collections.nCopies(keys, RANGE));
    }

    private List<Hit> hits(List<Long> hashes, OperatorId operator) {
        try (Query query = handle.createQuery(ranges(hashes.size()))) {
            int position = 0;
            for (Long hash : hashes) {
                query.bind(position++, operator.value())
                        .bind(position++, hash)
                        .bind(position++, OF_ONE_KEY);
            }
            return query.map((row, _) -> new Hit(row.getLong("key_hash"), row.getLong("request_id")))
                    .list();
        }
    }

    /** A key tells the more, the stronger it is and the fewer requests have it. */
    private static Map<Long, Double> weights(List<Long> hashes, List<Hit> hits) {
        Map<Long, Integer> uses = new HashMap<>();
        hits.forEach(hit -> uses.merge(hit.key(), 1, Integer::sum));
        Map<Long, Double> weightOfKey = new HashMap<>();
        for (int place = 0; place < hashes.size(); place++) {
            Long hash = hashes.get(place);
            weightOfKey.put(hash, 1 / Math.sqrt((1.0 + place) * uses.getOrDefault(hash, 1)));
        }
        Map<Long, Double> weights = new HashMap<>();
        for (Hit hit : hits) {
            weights.merge(hit.request(), weightOfKey.getOrDefault(hit.key(), 0.0), Double::sum);
        }
        return weights;
    }

    private List<Candidate> light(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Candidate> found = new HashMap<>();
        handle.createQuery("select r.id, r.received, r.state, " + Requesters.COLUMNS
                + " from request r where r.id in (<ids>)")
                .bindList("ids", ids)
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
