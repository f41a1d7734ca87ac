package org.dsrdesk.desktop.inbox;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;

/** The letters looked at last, each with what was changed in its form, as long as nothing else became of it. */
final class OpenedLetters {
    private static final int MOST = 30;

    private final Map<LetterId, OpenLetter> letters = new LinkedHashMap<>(MOST, 0.75f, true);

    /** The letter as it was left; made anew when it was not open lately or is no longer what it was. */
    OpenLetter of(OpenLetter.Read read, Function<OpenLetter.Read, OpenLetter> maker) {
        LetterId id = read.proposal().letter().id();
        OpenLetter left = letters.get(id);
        if (left != null && same(left, read)) {
            return left;
        }
        OpenLetter fresh = maker.apply(read);
        letters.put(id, fresh);
        if (letters.size() > MOST) {
            letters.remove(letters.keySet().iterator().next());
        }
        return fresh;
    }

    private static boolean same(OpenLetter left, OpenLetter.Read read) {
        Request conversation = read.conversation();
        RequestId now = conversation == null ? null : conversation.id();
        return left.letter().equals(read.proposal().letter())
                && Objects.equals(left.conversation().map(Request::id).orElse(null), now);
    }
}
