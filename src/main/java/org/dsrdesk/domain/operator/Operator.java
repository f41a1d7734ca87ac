package org.dsrdesk.domain.operator;

import java.time.ZoneId;
import java.util.List;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.jspecify.annotations.Nullable;

/**
 * A company whose processing is asked about, as its users know it.
 *
 * @param id its identity within the desk
 * @param name its name
 * @param email where letters to it arrive; null when unknown
 * @param phone its phone in E.164; null when unknown
 * @param address its postal address; null when unknown
 * @param zone the zone in which its days are counted
 * @param switches its readings of how terms are counted
 * @param packs the ids of the rule packs it answers under, the usual one first; never empty
 * @param identification how it makes sure who asks
 * @param policy what its policy says of requests beyond the statute
 */
public record Operator(
        OperatorId id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String address,
        ZoneId zone,
        CountingSwitches switches,
        List<String> packs,
        Identification identification,
        Policy policy) {
    public Operator {
        packs = List.copyOf(packs);
        if (packs.isEmpty()) {
            throw new IllegalArgumentException("an operator answers under at least one pack");
        }
    }

    /** An operator that makes sure who asks in the usual way and promises nothing beyond the statute. */
    public Operator(
            OperatorId id,
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address,
            ZoneId zone,
            CountingSwitches switches,
            List<String> packs) {
        this(id, name, email, phone, address, zone, switches, packs, Identification.USUAL, Policy.NONE);
    }

    /** The same operator with another way to make sure who asks. */
    public Operator identifiedBy(Identification way) {
        return new Operator(id, name, email, phone, address, zone, switches, packs, way, policy);
    }

    /** The same operator with another policy. */
    public Operator promising(Policy promised) {
        return new Operator(id, name, email, phone, address, zone, switches, packs, identification, promised);
    }
}
