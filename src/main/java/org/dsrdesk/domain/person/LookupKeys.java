package org.dsrdesk.domain.person;

import java.util.ArrayList;
import java.util.List;

/** The keys under which a requester is kept, so that the same person is found by one of them in one look-up. */
public final class LookupKeys {
    private LookupKeys() {}

    /** The keys, the strongest first; two requesters who may be one person share at least one. */
    public static List<String> of(IdentityKeys keys) {
        List<String> all = new ArrayList<>();
        if (keys.email() != null) {
            all.add("e:" + keys.email());
        }
        if (keys.phone() != null) {
            all.add("p:" + keys.phone());
        }
        List<String> name = keys.name().stream().sorted().toList();
        for (int one = 0; one < name.size(); one++) {
            for (int other = one + 1; other < name.size(); other++) {
                all.add("n:" + name.get(one) + "|" + name.get(other));
            }
        }
        return all;
    }
}
