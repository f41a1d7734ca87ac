package org.dsrdesk.casework;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.operator.Policy;

/** Keeps the operators that the desk works for, and the desk's own settings. */
public final class KeepOperators {
    /** The one setting that everybody may keep: the name they act under. */
    public static final String ACTOR_NAME = "actor.name";

    private final Transactions transactions;
    private final RuleShelf rules;
    private final Clock clock;

    public KeepOperators(Transactions transactions, RuleShelf rules, Clock clock) {
        this.transactions = transactions;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Adds or replaces an operator; identity 0 asks for a new one. When its zone or readings change, its open deadlines
     * are counted anew in the same transaction. Grounds of its policy without an identity get one.
     *
     * @throws RefusedException for a policy that says nothing sensible
     */
    public Operator keep(Operator operator, Actor actor) {
        actor.require(Permission.CONFIGURE);
        PolicyCheck.require(operator);
        return transactions.write(store -> keep(store, operator, actor));
    }

    /** Keeps an operator that was checked, within the transaction of another service. */
    Operator keep(CaseStore store, Operator operator, Actor actor) {
        Optional<Operator> old = store.operators().find(operator.id());
        OperatorId id = store.operators().put(new GroundNumbers(store).numbered(operator));
        Operator kept = store.operators().find(id).orElseThrow();
        log(store, kept, old.map(Operator::policy).orElse(Policy.NONE), actor);
        old.filter(before -> countsOtherwise(before, operator))
                .ifPresent(before -> recount(store, before, operator, actor));
        return kept;
    }

    private static boolean countsOtherwise(Operator old, Operator changed) {
        return !old.zone().equals(changed.zone()) || !old.switches().equals(changed.switches());
    }

    private void recount(CaseStore store, Operator old, Operator changed, Actor actor) {
        Recount recount = Recount.of(store, rules.in(store), old, changed);
        recount.keep();
        RecountLog.write(store, recount.moved(), LogAction.SETTING_CHANGED, actor, clock.instant());
    }

    /** All operators in the order they were added. */
    public List<Operator> all() {
        return transactions.read(store -> store.operators().all());
    }

    /** A named setting. */
    public Optional<String> setting(String name) {
        return transactions.read(store -> store.settings().get(name));
    }

    /**
     * Keeps a named setting.
     *
     * @throws NotPermittedException for any other than {@link #ACTOR_NAME} when the actor may not configure the desk
     */
    public void set(String name, String value, Actor actor) {
        if (!name.equals(ACTOR_NAME)) {
            actor.require(Permission.CONFIGURE);
        }
        transactions.writeOnly(store -> {
            store.settings().put(name, value);
            log(store, Facts.of("setting", name), actor);
        });
    }

    /** A policy that changed leaves the trace of its words, old and new. */
    private void log(CaseStore store, Operator kept, Policy old, Actor actor) {
        String number = String.valueOf(kept.id().value());
        String before = PolicyTrace.of(old);
        String now = PolicyTrace.of(kept.policy());
        log(store, before.equals(now)
                ? Facts.of("operator", number)
                : Facts.of("operator", number, "old", before, "new", now), actor);
    }

    private void log(CaseStore store, Map<String, String> facts, Actor actor) {
        store.log()
                .append(new LogEntry(
                        null, clock.instant(), actor.name(), LogAction.SETTING_CHANGED, new TreeMap<>(facts)));
    }
}
