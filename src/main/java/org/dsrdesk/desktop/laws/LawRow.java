package org.dsrdesk.desktop.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.statute.EditionId;
import org.dsrdesk.domain.statute.Statute;

/**
 * An edition in the list of laws.
 *
 * @param use whether the operator answers under its law
 * @param force whether clocks start under it now
 */
public record LawRow(Statute statute, Use use, Force force) {
    /** Whether an operator answers under a law. */
    public enum Use {
        USUAL,
        ONE_OF,
        NOT
    }

    /** When clocks start under an edition. */
    public enum Force {
        NOW,
        EARLIER,
        LATER
    }

    /** Every edition of every law: those of the operator first, of each law the latest edition first. */
    static List<LawRow> of(RuleBook book, Operator operator, LocalDate today) {
        List<String> packs = new ArrayList<>(operator.packs().stream().filter(book::knows).toList());
        book.packs().stream().filter(pack -> !packs.contains(pack)).forEach(packs::add);
        return packs.stream()
                .flatMap(pack -> book.editions(pack).reversed().stream().map(statute -> new LawRow(statute,
                        use(pack, operator), force(statute, book.inForce(pack, today), today))))
                .toList();
    }

    private static Use use(String pack, Operator operator) {
        if (operator.packs().getFirst().equals(pack)) {
            return Use.USUAL;
        }
        return operator.packs().contains(pack) ? Use.ONE_OF : Use.NOT;
    }

    private static Force force(Statute statute, Statute now, LocalDate today) {
        if (statute.edition().validFrom().isAfter(today)) {
            return Force.LATER;
        }
        return statute.edition().id().equals(now.edition().id()) ? Force.NOW : Force.EARLIER;
    }

    public EditionId id() {
        return statute.edition().id();
    }
}
