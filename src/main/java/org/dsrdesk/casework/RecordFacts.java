package org.dsrdesk.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.request.RequestId;

/** Records what there is to know of a request beside its demands, for open and closed ones alike. */
public final class RecordFacts {
    private final Transactions transactions;
    private final Clock clock;

    RecordFacts(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The facts of a request in the order in which they were recorded. */
    public List<CaseFact> of(RequestId request, Actor actor) {
        actor.require(Permission.READ);
        return transactions.read(store -> store.facts().of(request));
    }

    /**
     * Records a fact; the case log tells its kind and day, and of its words the trace.
     *
     * @param on the day it happened, in the operator's zone
     * @param words what exactly; required
     * @param paper the paper it rests on; required for some kinds
     * @throws RefusedException for missing or too long words, a missing paper, a day to come or before 2000
     */
    public CaseFact record(
            RequestId request, CaseFact.Kind kind, LocalDate on, String words, String paper, Actor actor) {
        actor.require(kind.atIntake() ? Permission.LOG : Permission.DECIDE);
        CaseFact fact = new CaseFact(kind, on, words.strip(), paper.strip(), actor.name());
        return transactions.write(store -> {
            Request known = store.requests().find(request).orElseThrow();
            Operator operator = store.operators().find(known.intake().operator()).orElseThrow();
            require(fact, LocalDate.ofInstant(clock.instant(), operator.zone()));
            store.facts().add(request, fact);
            store.log().append(new LogEntry(request, clock.instant(), actor.name(), LogAction.FACT_RECORDED, Facts.of(
                    "fact", kind.name(),
                    "on", on.toString(),
                    "words", Facts.trace(fact.words()),
                    "paper", Facts.trace(fact.paper()))));
            return fact;
        });
    }

    private static void require(CaseFact fact, LocalDate today) {
        Map<Field, Problem> problems = new EnumMap<>(Field.class);
        if (fact.words().isEmpty()) {
            problems.put(Field.WORDS, Problem.WORDS_MISSING);
        } else if (fact.words().length() > Longest.PROFILE_TEXT) {
            problems.put(Field.WORDS, Problem.TEXT_TOO_LONG);
        }
        if (fact.paper().isEmpty() && fact.kind().needsPaper()) {
            problems.put(Field.PAPER, Problem.PAPER_MISSING);
        } else if (fact.paper().length() > Longest.PROFILE_LINE) {
            problems.put(Field.PAPER, Problem.TEXT_TOO_LONG);
        }
        if (fact.on().isAfter(today)) {
            problems.put(Field.MOMENT, Problem.FACT_IN_FUTURE);
        } else if (fact.on().isBefore(IntakeCheck.EARLIEST)) {
            problems.put(Field.MOMENT, Problem.EVENT_BEFORE_2000);
        }
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }
}
