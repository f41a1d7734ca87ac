package org.dsrdesk.domain.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.profile.Difference.Change;
import org.dsrdesk.domain.profile.Difference.Part;

/** Tells two cards of one operator apart, part by part; empty exactly when the cards are equal but for the identity. */
public final class Differences {
    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** What differs in the later card, in the order of {@link Part}. */
    public static List<Difference> between(OperatorCard before, OperatorCard after) {
        Differences differences = new Differences();
        differences.operators(before.operator(), after.operator());
        differences.policies(before.operator().policy(), after.operator().policy());
        differences.profiles(before.profile(), after.profile());
        return List.copyOf(differences.found);
    }

    private void operators(Operator before, Operator after) {
        whole(Part.NAME, before, after, Operator::name);
        whole(Part.CONTACTS, before, after, one -> contacts(one));
        whole(Part.ZONE, before, after, Operator::zone);
        whole(Part.COUNTING, before, after, Operator::switches);
        whole(Part.PACKS, before, after, Operator::packs);
        whole(Part.IDENTIFICATION, before, after, Operator::identification);
    }

    private static List<String> contacts(Operator one) {
        return List.of(
                Objects.requireNonNullElse(one.email(), ""),
                Objects.requireNonNullElse(one.phone(), ""),
                Objects.requireNonNullElse(one.address(), ""));
    }

    private void policies(Policy before, Policy after) {
        if (!Objects.equals(before.systematic(), after.systematic())) {
            Change change = before.systematic() == null
                    ? Change.ADDED
                    : after.systematic() == null ? Change.GONE : Change.CHANGED;
            found.add(new Difference(Part.SYSTEMATIC, change, "", ""));
        }
        whole(Part.SIGNATURES, before, after, Policy::signatures);
        whole(Part.FEE, before, after, Policy::fee);
        each(Part.GROUND, before.grounds(), after.grounds(), new Naming<>(PolicyGround::id, PolicyGround::title));
    }

    private void profiles(Profile before, Profile after) {
        whole(Part.COMPANY, before, after, Profile::company);
        whole(Part.CHANNELS, before, after, one -> List.of(one.channels(), one.identification()));
        inventories(before.inventory(), after.inventory());
        each(Part.PROMISE, before.promises(), after.promises(),
                new Naming<>(one -> one.clause() + one.words(), Promise::words));
        each(Part.CONSEQUENCE, before.consequences(), after.consequences(),
                new Naming<>(one -> one.clause() + one.words(), Consequence::words));
        whole(Part.LETTERHEAD, before, after, Profile::letterhead);
        whole(Part.STANDING, before, after, Profile::standing);
        whole(Part.PLAN, before, after, one -> one.plan().lines());
        whole(Part.SECOND_EYES, before, after, one -> one.plan().secondEyes());
    }

    private void inventories(Inventory before, Inventory after) {
        each(Part.SYSTEM, before.systems(), after.systems(), new Naming<>(DataSystem::id, DataSystem::name));
        each(Part.RECIPIENT, before.recipients(), after.recipients(), new Naming<>(Recipient::id, Recipient::name));
        each(Part.PRODUCT, before.products(), after.products(), new Naming<>(Product::name, Product::name));
    }

    private <T> void whole(Part part, T before, T after, Function<T, Object> value) {
        if (!value.apply(before).equals(value.apply(after))) {
            found.add(new Difference(part, Change.CHANGED, "", ""));
        }
    }

    private <T> void each(Part part, List<T> before, List<T> after, Naming<T> naming) {
        Map<String, T> old = naming.keyed(before);
        Map<String, T> now = naming.keyed(after);
        int known = found.size();
        now.forEach((key, one) -> {
            T other = old.get(key);
            if (other == null) {
                found.add(naming.tell(part, Change.ADDED, one));
            } else if (!one.equals(other)) {
                found.add(naming.tell(part, Change.CHANGED, one));
            }
        });
        old.forEach((key, one) -> {
            if (!now.containsKey(key)) {
                found.add(naming.tell(part, Change.GONE, one));
            }
        });
        if (known == found.size() && !before.equals(after)) {
            found.add(new Difference(part, Change.MOVED, "", ""));
        }
    }

    /** By what a thing is known again, and what it is called; twins are told apart by their count. */
    private record Naming<T>(Function<T, String> key, Function<T, String> name) {
        Map<String, T> keyed(List<T> things) {
            Map<String, T> keyed = new LinkedHashMap<>();
            for (T thing : things) {
                String plain = key.apply(thing).isEmpty() ? "\n" + name.apply(thing) : key.apply(thing);
                String free = plain;
                for (int twin = 2; keyed.containsKey(free); twin++) {
                    free = plain + "\n" + twin;
                }
                keyed.put(free, thing);
            }
            return keyed;
        }

        Difference tell(Part part, Change change, T thing) {
            String known = key.apply(thing);
            boolean identified = part == Part.GROUND || part == Part.SYSTEM || part == Part.RECIPIENT;
            return new Difference(part, change, identified ? known : "", name.apply(thing));
        }
    }
}
