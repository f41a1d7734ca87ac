package org.dsrdesk.domain.statute;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One edition of a rule pack: every duty of a statute by kind of demand. Immutable, safe to share. */
public final class Statute {
    private final Edition edition;
    private final Map<String, Duty> duties;
    private final Map<DemandKind, List<Duty>> byKind;
    private final Map<DeletionGround, List<Duty>> byGround;
    private final List<DecisionGround> grounds;
    private final OnRepeats onRepeats;
    private final List<Retention> retentions;

    /**
     * What identifies an edition.
     *
     * @param id the pack and the edition of the act
     * @param validFrom first day on which clocks start under it
     * @param checkedOn when a person last compared it with the act
     * @param title the act's name
     * @param calendar the id of the working calendar that its days are counted by
     * @param counting how the act counts its terms
     */
    public record Edition(
            EditionId id, LocalDate validFrom, LocalDate checkedOn, Text title, String calendar, Counting counting) {}

    /**
     * What each demand obliges to, before entailed duties are added.
     *
     * @param all every duty, in the order of the pack
     * @param byKind the duties of each kind that the act knows
     * @param byGround the duties of a deletion by its ground; empty where deletion is a right of its own
     */
    public record Obligations(
            List<Duty> all, Map<DemandKind, List<Duty>> byKind, Map<DeletionGround, List<Duty>> byGround) {}

    /**
     * What the act says on repeated and excessive requests.
     *
     * @param rules the rules on repeats; empty where it has none
     * @param excessive the clause on excessive requests; null where it has none
     */
    public record OnRepeats(List<RepeatRule> rules, @Nullable Excessive excessive) {
        public OnRepeats {
            rules = List.copyOf(rules);
        }
    }

    public Statute(
            Edition edition,
            Obligations obligations,
            List<DecisionGround> grounds,
            OnRepeats onRepeats,
            List<Retention> retentions) {
        this.edition = edition;
        this.duties = new LinkedHashMap<>();
        obligations.all().forEach(duty -> this.duties.put(duty.id(), duty));
        this.byKind = new EnumMap<>(DemandKind.class);
        obligations.byKind().forEach((kind, list) -> this.byKind.put(kind, withEntailed(list)));
        this.byGround = new EnumMap<>(DeletionGround.class);
        obligations.byGround().forEach((ground, list) -> this.byGround.put(ground, withEntailed(list)));
        this.grounds = List.copyOf(grounds);
        this.onRepeats = onRepeats;
        this.retentions = List.copyOf(retentions);
    }

    private List<Duty> withEntailed(List<Duty> list) {
        Set<Duty> whole = new LinkedHashSet<>();
        list.forEach(duty -> addWithEntailed(duty, whole));
        return List.copyOf(whole);
    }

    private void addWithEntailed(Duty duty, Set<Duty> whole) {
        if (whole.add(duty)) {
            duty.entails().forEach(id -> addWithEntailed(duty(id), whole));
        }
    }

    public Edition edition() {
        return edition;
    }

    /** The kinds of demand that the act knows, in their usual order. */
    public List<DemandKind> kinds() {
        return List.of(DemandKind.values()).stream()
                .filter(kind -> byKind.containsKey(kind) || (kind == DemandKind.DELETION && deletionNeedsGround()))
                .toList();
    }

    /**
     * The duties of a demand of a kind with those they entail; empty for {@link DemandKind#DELETION} where that needs a
     * ground, see {@link #duties(DeletionGround)}, and for kinds that the act does not know.
     */
    public List<Duty> duties(DemandKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The duties of a deletion on a ground with those they entail. */
    public List<Duty> duties(DeletionGround ground) {
        return byGround.getOrDefault(ground, List.of());
    }

    /** Whether "delete my data" is no right of its own here, so that its duties come from a ground. */
    public boolean deletionNeedsGround() {
        return !byGround.isEmpty();
    }

    /** Every ground of deletion that the statute knows, with its duties. */
    public Map<DeletionGround, List<Duty>> deletionGrounds() {
        return Collections.unmodifiableMap(byGround);
    }

    /**
     * The duty with an id.
     *
     * @throws IllegalArgumentException when the pack has no such duty
     */
    public Duty duty(String id) {
        Duty duty = duties.get(id);
        if (duty == null) {
            throw new IllegalArgumentException("no duty " + id + " in " + edition.id());
        }
        return duty;
    }

    /** Whether the pack has a duty with the id. */
    public boolean knows(String id) {
        return duties.containsKey(id);
    }

    /** All duties in the order of the pack. */
    public List<Duty> duties() {
        return List.copyOf(duties.values());
    }

    /** Every ground of a decision, in the order of the pack. */
    public List<DecisionGround> grounds() {
        return grounds;
    }

    /** The grounds of one use, in the order of the pack. */
    public List<DecisionGround> grounds(DecisionGround.Use use) {
        return grounds.stream().filter(ground -> ground.use() == use).toList();
    }

    /** The rules on repeats; empty where the act has none. */
    public List<RepeatRule> repeatRules() {
        return onRepeats.rules();
    }

    /** The clause on manifestly unfounded or excessive requests, where the act has one. */
    public Optional<Excessive> excessive() {
        return Optional.ofNullable(onRepeats.excessive());
    }

    /** What must be kept how long. */
    public List<Retention> retentions() {
        return retentions;
    }
}
