package org.dsrdesk.store;

import java.util.List;
import java.util.Optional;
import org.dsrdesk.casework.OpenDuty;
import org.dsrdesk.casework.Requests;
import org.dsrdesk.casework.StaleRequestException;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.RequestNumber;
import org.jdbi.v3.core.Handle;

/** Whole requests: written as a row with its parts, found by identity, number and likeness. */
final class JdbiRequests implements Requests {
    private final Handle handle;

    JdbiRequests(Handle handle) {
        this.handle = handle;
    }

    @Override
    public RequestId nextId() {
        return new RequestId(Sequences.next(handle, "request_ids"));
    }

    @Override
    public DemandId nextDemandId() {
        return new DemandId(Sequences.next(handle, "demand_ids"));
    }

    @Override
    public RequestNumber nextNumber(int year) {
        JdbiCaseLog.hold(handle);
        int grown =
                handle.createUpdate("update request_number set last_serial = last_serial + 1 where year_of_receipt = ?")
                        .bind(0, year)
                        .execute();
        if (grown == 0) {
            handle.execute("insert into request_number (year_of_receipt, last_serial) values (?, 1)", year);
        }
        int serial = handle.createQuery("select last_serial from request_number where year_of_receipt = ?")
                .bind(0, year)
                .mapTo(Integer.class)
                .one();
        return new RequestNumber(year, serial);
    }

    @Override
    public void add(Request request, List<OpenDuty> open) {
        RequestRecord.bind(handle.createUpdate(RequestRecord.INSERT), request, open)
                .execute();
        writeParts(request, open);
    }

    @Override
    public void save(Request request, List<OpenDuty> open) {
        int saved = RequestRecord.bind(handle.createUpdate(RequestRecord.UPDATE), request, open)
                .execute();
        if (saved == 0) {
            throw new StaleRequestException(request.id());
        }
        RequestParts.remove(handle, request.id());
        writeParts(request, open);
    }

    @Override
    public void remove(Request request) {
        RequestParts.remove(handle, request.id());
        IdentityRows.remove(handle, request.id());
        handle.execute("delete from search_word where request_id = ?", request.id().value());
        handle.execute("delete from case_fact where request_id = ?", request.id().value());
        handle.execute("delete from repeat_link where later_id = ?", request.id().value());
        JdbiOutgoing.removeDrafts(handle, request.id());
        int removed = handle.execute(
                "delete from request where id = ? and revision = ?", request.id().value(), request.version());
        if (removed == 0) {
            throw new StaleRequestException(request.id());
        }
    }

    private void writeParts(Request request, List<OpenDuty> open) {
        RequestParts.write(handle, request);
        JdbiOpenDates.insert(handle, request, open);
    }

    @Override
    public Optional<Request> find(RequestId id) {
        return RequestLoader.load(handle, List.of(id.value())).stream().findFirst();
    }

    @Override
    public Optional<RequestId> find(RequestNumber number) {
        return handle.createQuery("select id from request where year_of_receipt = :year and serial = :serial")
                .bind("year", number.year())
                .bind("serial", number.serial())
                .mapTo(Long.class)
                .findOne()
                .map(RequestId::new);
    }

    @Override
    public List<Request> find(List<RequestId> ids) {
        return RequestLoader.load(handle, ids.stream().map(RequestId::value).toList());
    }
}
