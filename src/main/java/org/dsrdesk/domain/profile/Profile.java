package org.dsrdesk.domain.profile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsrdesk.domain.letter.FieldSource;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.operator.Identification;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.statute.DemandKind;

/**
 * What an operator's requests are fulfilled by.
 *
 * @param company the legal person behind the operator
 * @param channels how the operator takes requests; empty when it does not say
 * @param identification what to check of people by the channel they came by, where that is told apart
 * @param inventory where personal data are
 * @param promises what the policy promises
 * @param consequences what people are told before a demand is fulfilled
 * @param letterhead what letters look like
 * @param plan the tasks that decisions make
 * @param standing what all letters say in fields that the operator answers once, line breaks kept; nothing for a field
 *     that is asked in each letter
 */
public record Profile(
        Company company,
        Set<Channel> channels,
        Map<Channel, Set<IdentityFact>> identification,
        Inventory inventory,
        List<Promise> promises,
        List<Consequence> consequences,
        Letterhead letterhead,
        WorkPlan plan,
        Map<LetterField, String> standing) {
    /** An operator of which nothing is known yet. */
    public static final Profile EMPTY = new Profile(
            Company.UNKNOWN, Set.of(), Map.of(), Inventory.EMPTY, List.of(), List.of(), Letterhead.EMPTY,
            WorkPlan.EMPTY, Map.of());

    public Profile {
        channels = Set.copyOf(channels);
        identification = identification.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, rule -> Set.copyOf(rule.getValue())));
        promises = List.copyOf(promises);
        consequences = List.copyOf(consequences);
        standing = said(standing);
        if (!channels.containsAll(identification.keySet())) {
            Set<Channel> closed = new HashSet<>(identification.keySet());
            closed.removeAll(channels);
            throw new IllegalArgumentException("nobody comes by a channel that is not open: " + closed);
        }
    }

    private static Map<LetterField, String> said(Map<LetterField, String> standing) {
        Map<LetterField, String> said = new EnumMap<>(LetterField.class);
        standing.forEach((field, words) -> {
            if (field.source() != FieldSource.STANDING) {
                throw new IllegalArgumentException("no operator answers once for all letters: " + field);
            }
            if (!words.isBlank()) {
                said.put(field, Said.text(words));
            }
        });
        return Collections.unmodifiableMap(said);
    }

    /** What to check of a person who came by a channel: its own rule, or else the operator's. */
    public Set<IdentityFact> facts(Channel channel, Identification usual) {
        return identification.getOrDefault(channel, usual.facts(channel.spoken()));
    }

    /** What people are told before a demand of a kind is fulfilled. */
    public List<Consequence> consequencesOf(DemandKind kind) {
        return consequences.stream()
                .filter(consequence -> consequence.kinds().contains(kind))
                .toList();
    }

    /** What the policy promises to those who ask for a kind. */
    public List<Promise> promisesFor(DemandKind kind) {
        return promises.stream().filter(promise -> promise.answers(kind)).toList();
    }

    /** The same profile of another company. */
    public Profile of(Company other) {
        return new Profile(
                other, channels, identification, inventory, promises, consequences, letterhead, plan, standing);
    }

    /** The same profile with other channels and what to check by each. */
    public Profile taking(Set<Channel> open, Map<Channel, Set<IdentityFact>> checked) {
        return new Profile(
                company, open, checked, inventory, promises, consequences, letterhead, plan, standing);
    }

    /** The same profile with another inventory. */
    public Profile keeping(Inventory other) {
        return new Profile(
                company, channels, identification, other, promises, consequences, letterhead, plan, standing);
    }

    /** The same profile with other words of the policy. */
    public Profile saying(List<Promise> promised, List<Consequence> told) {
        return new Profile(
                company, channels, identification, inventory, promised, told, letterhead, plan, standing);
    }

    /** The same profile with another letterhead. */
    public Profile writing(Letterhead other) {
        return new Profile(
                company, channels, identification, inventory, promises, consequences, other, plan, standing);
    }

    /** The same profile with another plan. */
    public Profile planning(WorkPlan other) {
        return new Profile(
                company, channels, identification, inventory, promises, consequences, letterhead, other, standing);
    }

    /** The same profile with other sentences for its letters. */
    public Profile telling(Map<LetterField, String> other) {
        return new Profile(
                company, channels, identification, inventory, promises, consequences, letterhead, plan, other);
    }
}
