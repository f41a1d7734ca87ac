package org.dsrdesk.desktop.request;

import java.util.List;
import org.dsrdesk.casework.NewRequest;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;

/** Registers requests under any shipped pack, for an operator that answers under all of them. */
final class PackDesk {
    private final TestDesk desk;
    private final Operator operator;

    PackDesk(TestDesk desk) {
        this(desk, CountingSwitches.STRICT);
    }

    PackDesk(TestDesk desk, CountingSwitches switches) {
        this.desk = desk;
        this.operator = desk.desk.operators().keep(new Operator(new OperatorId(0), "Глобус", "i@globus.example", null,
                null, Rules.MOSCOW, switches, desk.rules.packs()), TestDesk.OFFICER);
    }

    /** A read request of Maria under a pack, received at noon of a day in Moscow. */
    RequestBench bench(String pack, String day, DemandKind... kinds) {
        Request request = desk.desk.registering().register(new NewRequest(operator.id(), Channel.EMAIL,
                Rules.noon(day), pack, TestDesk.maria(), List.of(kinds), "…", null), TestDesk.OFFICER);
        RequestBench bench = new RequestBench(desk, request);
        bench.model.load();
        return bench;
    }

    /** A read request with a demand of every kind that the pack knows. */
    RequestBench everyKind(String pack, String day) {
        Statute statute = desk.rules.editions(pack).getLast();
        return bench(pack, day, statute.kinds().toArray(DemandKind[]::new));
    }
}
