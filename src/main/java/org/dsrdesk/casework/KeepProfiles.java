package org.dsrdesk.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.profile.Difference;
import org.dsrdesk.domain.profile.Differences;
import org.dsrdesk.domain.profile.OperatorCard;
import org.dsrdesk.domain.profile.Profile;

/** Keeps what the operators' requests are fulfilled by; systems and recipients get an identity once, for good. */
public final class KeepProfiles {
    private final Transactions transactions;
    private final KeepOperators operators;
    private final Clock clock;

    KeepProfiles(Transactions transactions, KeepOperators operators, Clock clock) {
        this.transactions = transactions;
        this.operators = operators;
        this.clock = clock;
    }

    /** The profile of an operator; empty when none was kept. */
    public Profile of(OperatorId operator) {
        return transactions.read(store -> store.profiles().of(operator));
    }

    /** All that the desk knows of an operator. */
    public Optional<OperatorCard> card(OperatorId operator) {
        return transactions.read(store -> store.operators()
                .find(operator)
                .map(known -> new OperatorCard(known, store.profiles().of(operator))));
    }

    /**
     * Keeps the profile of an operator that is kept; the log tells the parts that changed.
     *
     * @return the profile with an identity for every system and recipient
     * @throws RefusedException for texts that are too long, for two places of one identity and for a plan whose place
     *     there is not
     */
    public Profile keep(OperatorId operator, Profile profile, Actor actor) {
        actor.require(Permission.CONFIGURE);
        ProfileCheck.require(profile);
        return transactions.write(store -> {
            Operator known = store.operators().find(operator).orElseThrow();
            return keep(store, known, profile, actor);
        });
    }

    /**
     * Adds or replaces an operator with its profile in one go; identity 0 asks for a new one. Grounds, systems and
     * recipients without an identity get one.
     *
     * @throws RefusedException as {@link #keep(OperatorId, Profile, Actor)} and {@link KeepOperators#keep} do
     */
    public OperatorCard keep(OperatorCard card, Actor actor) {
        actor.require(Permission.CONFIGURE);
        PolicyCheck.require(card.operator());
        ProfileCheck.require(card.profile());
        return transactions.write(store -> {
            Operator kept = operators.keep(store, card.operator(), actor);
            return new OperatorCard(kept, keep(store, kept, card.profile(), actor));
        });
    }

    private Profile keep(CaseStore store, Operator operator, Profile profile, Actor actor) {
        Profile before = store.profiles().of(operator.id());
        Profile numbered = profile.keeping(new PlaceNumbers(store).numbered(profile.inventory()));
        List<Difference> differences =
                Differences.between(new OperatorCard(operator, before), new OperatorCard(operator, numbered));
        if (differences.isEmpty()) {
            return before;
        }
        store.profiles().put(operator.id(), numbered);
        store.log().append(new LogEntry(null, clock.instant(), actor.name(), LogAction.SETTING_CHANGED, Facts.of(
                "operator", String.valueOf(operator.id().value()),
                "old", ProfileTrace.of(before),
                "new", ProfileTrace.of(numbered),
                "parts", ProfileTrace.parts(differences))));
        return store.profiles().of(operator.id());
    }
}
