package org.dsrdesk.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which requests share which of the keys asked for; a key tells the more, the stronger it is and the fewer have it. */
final class SharedKeys {
    private static final Comparator<Map.Entry<Long, Double>> BEST = Map.Entry.<Long, Double>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()));

    private final List<Long> keys;
    private final Set<Long> contacts;
    private final Map<Long, List<Long>> requests = new HashMap<>();

    /** The keys from the strongest on, of which so many first ones are more than a name. */
    SharedKeys(List<Long> keys, int contacts) {
        this.keys = keys;
        this.contacts = new HashSet<>(keys.subList(0, contacts));
    }

    void add(long key, long request) {
        requests.computeIfAbsent(key, _ -> new ArrayList<>()).add(request);
    }

    /** How many requests share a name. */
    int named() {
        Set<Long> named = new HashSet<>();
        requests.forEach((key, of) -> {
            if (!contacts.contains(key)) {
                named.addAll(of);
            }
        });
        return named.size();
    }

    /** The best, of whom only so many share nothing but a name. */
    List<Long> best(int limit, int byName) {
        Set<Long> known = new HashSet<>();
        contacts.forEach(key -> known.addAll(requests.getOrDefault(key, List.of())));
        List<Long> best = new ArrayList<>();
        int others = byName - Math.min(known.size(), byName / 2);
        for (Map.Entry<Long, Double> one : weights().entrySet().stream().sorted(BEST).toList()) {
            if (best.size() < limit && (known.contains(one.getKey()) || others-- > 0)) {
                best.add(one.getKey());
            }
        }
        return best;
    }

    private Map<Long, Double> weights() {
        Map<Long, Double> weights = new HashMap<>();
        for (int place = 0; place < keys.size(); place++) {
            List<Long> of = requests.getOrDefault(keys.get(place), List.of());
            double weight = 1 / Math.sqrt((1.0 + place) * Math.max(1, of.size()));
            of.forEach(request -> weights.merge(request, weight, Double::sum));
        }
        return weights;
    }
}
