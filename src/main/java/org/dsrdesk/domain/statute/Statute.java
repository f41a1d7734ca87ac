package org.dsrdesk.domain.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One edition of a rule pack: every duty of a statute by kind of demand. Immutable, safe to share. */
public final class Statute {
    private final Edition edition;
    private final Map<String, Duty> duties;
    private final Map<DemandKind, List<Duty>> byKind;
    private final Map<DeletionGround, List<Duty>> byGround;
    private final List<DecisionGround> grounds;

    /**
     * What identifies an edition.
     *
     * @param pack the pack, such as {@code ru-152fz}
     * @param name the edition of the act, such as 2025-06-24
     * @param validFrom first day on which clocks start under it
     * @param checkedOn when a person last compared it with the act
     * @param title the act's name
     */
    public record Edition(String pack, String name, LocalDate validFrom, LocalDate checkedOn, Text title) {}

    public Statute(
            Edition edition,
            List<Duty> duties,
            Map<DemandKind, List<Duty>> byKind,
            Map<DeletionGround, List<Duty>> byGround,
            List<DecisionGround> grounds) {
        this.edition = edition;
        this.duties = new LinkedHashMap<>();
        duties.forEach(duty -> this.duties.put(duty.id(), duty));
        this.byKind = new EnumMap<>(DemandKind.class);
        byKind.forEach((kind, list) -> this.byKind.put(kind, List.copyOf(list)));
        this.byGround = new EnumMap<>(DeletionGround.class);
        byGround.forEach((ground, list) -> this.byGround.put(ground, List.copyOf(list)));
        this.grounds = List.copyOf(grounds);
    }

    public Edition edition() {
        return edition;
    }

    /**
     * The duties of a demand of a kind; for {@link DemandKind#DELETION} without a ground this is empty, see
     * {@link #duties(DeletionGround)}.
     */
    public List<Duty> duties(DemandKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The duties of a deletion on a ground. */
    public List<Duty> duties(DeletionGround ground) {
        return byGround.getOrDefault(ground, List.of());
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
            throw new IllegalArgumentException("no duty " + id + " in " + edition.pack());
        }
        return duty;
    }

    /** Whether the pack has a duty with the id. */
    public boolean knows(String id) {
        return duties.containsKey(id);
    }

    /** All duties in the order of the pack. */
    public List<Duty> duties() {
        return new ArrayList<>(duties.values());
    }

    /** Every ground of a decision, in the order of the pack. */
    public List<DecisionGround> grounds() {
        return grounds;
    }

    /** The grounds of one use, in the order of the pack. */
    public List<DecisionGround> grounds(DecisionGround.Use use) {
        return grounds.stream().filter(ground -> ground.use() == use).toList();
    }
}
