package org.dsrdesk.domain.person;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a person is known again by: each mark alone is the person's own, so that an office's address or number and a
 * bare name are none, nor are the contacts of somebody who asked for another.
 */
public final class PersonMarks {
    private PersonMarks() {}

    /** The marks of a person in a list of records. */
    public static Set<String> of(IdentityKeys keys) {
        Map<String, @Nullable Object> own = new HashMap<>();
        own.put("e:", keys.sharedAddress() ? null : keys.email());
        own.put("p:", keys.sharedNumber() || keys.details().extension() != null ? null : keys.phone());
        own.put("d:", keys.details().document());
        return marks(own, keys.details(), keys.name());
    }

    /**
     * The marks of the person whose data a requester asks about. Of a person that another asks for the contract and the
     * name with the date of birth are known; should that date be the requester's own, the mark is nobody's.
     */
    public static Set<String> ofSubject(Requester requester) {
        IdentityKeys keys = IdentityKeys.of(requester);
        if (keys.represented() == null) {
            return of(keys);
        }
        String subject = requester.subject();
        return marks(new HashMap<>(), keys.details(), subject == null ? Set.of() : NameTokens.of(subject));
    }

    private static Set<String> marks(
            Map<String, @Nullable Object> own, IdentityDetails details, Set<String> name) {
        own.put("c:", details.contract());
        own.put("b:", name.isEmpty() || details.birth() == null
                ? null
                : details.birth() + "|" + String.join(" ", new TreeSet<>(name)));
        Set<String> marks = new LinkedHashSet<>();
        own.forEach((kind, value) -> {
            if (value != null) {
                marks.add(kind + value);
            }
        });
        return marks;
    }
}
