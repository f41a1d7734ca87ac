package org.dsrdesk.casework;

import java.util.List;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/**
 * What the desk made of a letter when it came, for a person to confirm; it decides nothing.
 *
 * @param outcome what it seems to be
 * @param kinds what it seems to ask, the surest first
 * @param bulk whether a machine sent it to many, or by itself
 * @param earlier the kept letter that it repeats or continues; null when there is none
 * @param writer who seems to ask
 */
public record Arrival(
        Outcome outcome, List<DemandKind> kinds, boolean bulk, @Nullable LetterId earlier, Writer writer) {
    /** What a letter seems to be. */
    public enum Outcome {
        /** It seems to ask something. */
        PROPOSED,
        /** Nothing in it seems to ask for anything. */
        NOT_A_REQUEST,
        /** The same message is kept already. */
        DUPLICATE,
        /** It answers or continues a letter that is kept. */
        FOLLOW_UP,
        /** It could not be read in full; a person must look. */
        SET_ASIDE
    }

    public Arrival {
        kinds = List.copyOf(kinds);
    }

    /** A letter in which nothing was looked for. */
    public static Arrival unread() {
        return new Arrival(Outcome.NOT_A_REQUEST, List.of(), false, null, Writer.UNKNOWN);
    }

    /** A letter that seems to ask something. */
    public static Arrival proposing(List<DemandKind> kinds) {
        return new Arrival(Outcome.PROPOSED, kinds, false, null, Writer.UNKNOWN);
    }

    /** The same beside an earlier letter. */
    Arrival beside(Outcome found, LetterId earlierLetter) {
        return new Arrival(found, kinds, bulk, earlierLetter, writer);
    }
}
