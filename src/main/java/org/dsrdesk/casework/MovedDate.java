package org.dsrdesk.casework;

import java.time.LocalDate;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.EditionId;
import org.jspecify.annotations.Nullable;

/**
 * An open deadline that another calendar or reading moves.
 *
 * @param request the request it belongs to
 * @param number the number people quote
 * @param edition the rules that the request is judged by
 * @param ordinal the place of the demand in the request, from 1
 * @param kind what is asked
 * @param dutyId the duty in the rule pack
 * @param old the day it had; null when the demand worked to another duty before
 * @param now the day it gets; null when the demand works to another duty then
 */
public record MovedDate(
        RequestId request,
        RequestNumber number,
        EditionId edition,
        int ordinal,
        DemandKind kind,
        String dutyId,
        @Nullable LocalDate old,
        @Nullable LocalDate now) {}
