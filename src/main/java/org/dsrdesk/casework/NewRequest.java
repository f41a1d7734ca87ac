package org.dsrdesk.casework;

import java.time.ZonedDateTime;
import java.util.List;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.LetterId;
import org.dsrdesk.domain.request.Reception;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/**
 * What a person confirms before a request is registered.
 *
 * @param operator whom it is addressed to
 * @param channel by which way it came
 * @param received the moment of receipt, in the zone in which it was given
 * @param pack the rule pack that the request is judged by, one of the operator's
 * @param requester who asks; the phone already in E.164
 * @param kinds what is asked, in order
 * @param said what was said or written
 * @param letter the kept letter it came in; null for a call or a visit
 * @param reception how the desk took it in
 * @param note a remark for colleagues, kept with the request; empty for none
 * @param sent the moment at which the letter says it was sent; null when unknown
 */
public record NewRequest(
        OperatorId operator,
        Channel channel,
        ZonedDateTime received,
        String pack,
        Requester requester,
        List<DemandKind> kinds,
        String said,
        @Nullable LetterId letter,
        Reception reception,
        String note,
        @Nullable ZonedDateTime sent) {
    public NewRequest {
        kinds = List.copyOf(kinds);
    }

    /** The same request of a requester of whom more is known. */
    public NewRequest from(Requester who) {
        return new NewRequest(operator, channel, received, pack, who, kinds, said, letter, reception, note, sent);
    }

    /** The same request, sent at a moment; null when that is unknown. */
    public NewRequest sentAt(@Nullable ZonedDateTime moment) {
        return new NewRequest(
                operator, channel, received, pack, requester, kinds, said, letter, reception, note, moment);
    }

    /** A request of which nobody knows when it was sent. */
    public NewRequest(
            OperatorId operator,
            Channel channel,
            ZonedDateTime received,
            String pack,
            Requester requester,
            List<DemandKind> kinds,
            String said,
            @Nullable LetterId letter,
            Reception reception,
            String note) {
        this(operator, channel, received, pack, requester, kinds, said, letter, reception, note, null);
    }

    /** A request of which nothing else is known. */
    public NewRequest(
            OperatorId operator,
            Channel channel,
            ZonedDateTime received,
            String pack,
            Requester requester,
            List<DemandKind> kinds,
            String said,
            @Nullable LetterId letter) {
        this(operator, channel, received, pack, requester, kinds, said, letter, Reception.PLAIN, "", null);
    }
}
