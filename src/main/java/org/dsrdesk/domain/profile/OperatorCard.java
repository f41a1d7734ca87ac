package org.dsrdesk.domain.profile;

import java.util.List;
import java.util.function.Function;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.PolicyGround;
import org.jspecify.annotations.Nullable;

/**
 * All that the desk knows of an operator.
 *
 * @param operator what deadlines and decisions need
 * @param profile what fulfilment needs
 */
public record OperatorCard(Operator operator, Profile profile) {
    /**
     * This card in the place of a kept one: under its identity, and with the identities of those of its grounds,
     * systems and recipients that have the same names and here have none.
     */
    public OperatorCard replacing(OperatorCard kept) {
        Policy policy = operator.policy();
        Policy known = new Policy(policy.systematic(), policy.signatures(), grounds(kept), policy.fee());
        Operator same = new Operator(
                kept.operator.id(), operator.name(), operator.email(), operator.phone(), operator.address(),
                operator.zone(), operator.switches(), operator.packs(), operator.identification(), known);
        return new OperatorCard(same, profile.keeping(inventory(kept.profile.inventory())));
    }

    /** The same card under the name of an operator, with those of its contacts that are known. */
    public OperatorCard reachedAs(Operator known) {
        Operator same = new Operator(
                operator.id(), known.name(), either(known.email(), operator.email()),
                either(known.phone(), operator.phone()), either(known.address(), operator.address()),
                operator.zone(), operator.switches(), operator.packs(), operator.identification(), operator.policy());
        return new OperatorCard(same, profile);
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    private List<PolicyGround> grounds(OperatorCard kept) {
        List<PolicyGround> before = kept.operator.policy().grounds();
        List<PolicyGround> now = operator.policy().grounds();
        return now.stream()
                .map(one -> one.id().isEmpty()
                        ? one.named(known(one.title(), before, now, PolicyGround::title, PolicyGround::id))
                        : one)
                .toList();
    }

    private Inventory inventory(Inventory before) {
        Inventory now = profile.inventory();
        return new Inventory(
                now.systems().stream()
                        .map(one -> one.id().isEmpty()
                                ? one.withId(known(one.name(), before.systems(), now.systems(), DataSystem::name,
                                        DataSystem::id))
                                : one)
                        .toList(),
                now.recipients().stream()
                        .map(one -> one.id().isEmpty()
                                ? one.withId(known(one.name(), before.recipients(), now.recipients(),
                                        Recipient::name, Recipient::id))
                                : one)
                        .toList(),
                now.products());
    }

    /** The identity of the only kept thing of a name, unless another already has it or shares the name. */
    private static <T> String known(
            String name, List<T> before, List<T> now, Function<T, String> names, Function<T, String> ids) {
        List<String> found = before.stream()
                .filter(one -> names.apply(one).equals(name))
                .map(ids)
                .toList();
        boolean alone = found.size() == 1
                && now.stream().noneMatch(one -> ids.apply(one).equals(found.getFirst()))
                && now.stream().filter(one -> names.apply(one).equals(name)).count() == 1;
        return alone ? found.getFirst() : "";
    }
}
