package org.dsrdesk.domain.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dsrdesk.domain.operator.Policy;

/**
 * That one person's requests are systematic as the operator's policy defines it; it changes no clock and no state.
 *
 * @param policy how many in which window
 * @param numbers the numbers of the requests in the window, oldest first
 */
public record Systematic(Policy.Systematic policy, List<String> numbers) {
    public Systematic {
        numbers = List.copyOf(numbers);
    }

    /** A request with its number. */
    public record Numbered(String number, Asked asked) {}

    /** How many requests the window holds. */
    public int count() {
        return numbers.size();
    }

    /**
     * What the policy says of a person's requests: the window is counted back from the newest, whose day is its last,
     * and a duplicate is not counted.
     */
    public static Optional<Systematic> of(Policy.Systematic policy, Collection<Numbered> requests) {
        List<Numbered> ordered = requests.stream()
                .sorted(Comparator.comparing(one -> one.asked().received().toInstant()))
                .toList();
        List<Numbered> counted = new ArrayList<>();
        for (Numbered one : ordered) {
            if (counted.stream().noneMatch(other -> one.asked().duplicates(other.asked()))) {
                counted.add(one);
            }
        }
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = counted.getLast().asked().day().minusDays(policy.days() - 1L);
        List<String> numbers = counted.stream()
                .filter(one -> !one.asked().day().isBefore(first))
                .map(Numbered::number)
                .toList();
        return numbers.size() < policy.requests() ? Optional.empty() : Optional.of(new Systematic(policy, numbers));
    }
}
