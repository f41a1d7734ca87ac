package org.dsrdesk.casework;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.person.NameTokens;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.jspecify.annotations.Nullable;

/** Finds people who asked before while their number or address is still being typed. */
public final class FindCallers {
    /** The most people that are named. */
    public static final int MOST = 5;

    private static final int MOST_REQUESTS = 60;

    private final Transactions transactions;

    public FindCallers(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * People whose number begins so, who asked last first.
     *
     * @param beginning a plus sign and digits
     */
    public List<Caller> byPhone(OperatorId operator, String beginning) {
        return people(
                transactions.read(store -> store.callers().byPhone(operator, beginning, MOST_REQUESTS)),
                Requester::phone);
    }

    /** People whose address begins so, who asked last first. */
    public List<Caller> byEmail(OperatorId operator, String beginning) {
        String folded = beginning.strip().toLowerCase(Locale.ROOT);
        return people(
                transactions.read(store -> store.callers().byEmail(operator, folded, MOST_REQUESTS)),
                FindCallers::address);
    }

    private static @Nullable String address(Requester who) {
        String email = who.email();
        return email == null ? null : email.toLowerCase(Locale.ROOT);
    }

    private static List<Caller> people(List<Callers.Asked> found, Function<Requester, @Nullable String> contact) {
        boolean cut = found.size() == MOST_REQUESTS;
        Map<String, List<Group>> contacts = new LinkedHashMap<>();
        for (Callers.Asked asked : found) {
            join(contacts.computeIfAbsent(
                    Objects.requireNonNullElse(contact.apply(asked.who()), ""), _ -> new ArrayList<>()), asked);
        }
        if (cut && contacts.size() > 1) {
            contacts.remove(Objects.requireNonNullElse(contact.apply(found.getLast().who()), ""));
        }
        boolean more = cut && contacts.size() == 1;
        return contacts.values().stream()
                .flatMap(List::stream)
                .map(group -> group.caller(more))
                .sorted(Comparator.comparing(Caller::received).reversed())
                .limit(MOST)
                .toList();
    }

    private static void join(List<Group> groups, Callers.Asked asked) {
        groups.stream()
                .filter(group -> group.holds(asked.who()))
                .findFirst()
                .orElseGet(() -> {
                    Group fresh = new Group(new ArrayList<>());
                    groups.add(fresh);
                    return fresh;
                })
                .all()
                .add(asked);
    }

    /** Requests from one contact under names that agree: a number can serve a whole family. */
    private record Group(List<Callers.Asked> all) {
        boolean holds(Requester who) {
            return all.stream().allMatch(one -> NameTokens.agree(one.who().name(), who.name()));
        }

        Caller caller(boolean more) {
            Callers.Asked newest = all.stream().max(Comparator.comparing(Callers.Asked::received)).orElseThrow();
            String name = all.stream().map(one -> one.who().name()).max(Comparator.comparingInt(String::length))
                    .orElseThrow();
            Requester who = new Requester(name, newest(Requester::email), newest(Requester::phone),
                    RequesterRole.SUBJECT, null, newest(Requester::address));
            int open = (int) all.stream().filter(Callers.Asked::open).count();
            return new Caller(who, all.size(), open, more, newest.number(), newest.received());
        }

        private @Nullable String newest(Function<Requester, @Nullable String> contact) {
            return all.stream()
                    .sorted(Comparator.comparing(Callers.Asked::received).reversed())
                    .flatMap(one -> Stream.ofNullable(contact.apply(one.who())))
                    .findFirst()
                    .orElse(null);
        }
    }
}
