package org.dsrdesk.packs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.ClockRule;
import org.dsrdesk.domain.statute.Condition;
import org.dsrdesk.domain.statute.Confidence;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.DutyAction;
import org.dsrdesk.domain.statute.ExtensionRule;
import org.dsrdesk.domain.statute.NoticeTo;
import org.dsrdesk.domain.statute.Pause;
import org.dsrdesk.domain.statute.Provenance;
import org.dsrdesk.domain.statute.Text;
import org.jspecify.annotations.Nullable;

/** Reads the duties of a pack; a duty that entails itself, or one that is not there, is refused. */
final class DutyReader {
    private final LocalDate checkedOn;
    private final Map<String, Duty> duties = new LinkedHashMap<>();
    private final Map<String, PackTable> tables = new LinkedHashMap<>();

    private DutyReader(LocalDate checkedOn) {
        this.checkedOn = checkedOn;
    }

    /**
     * The duties by id, in the order of the pack.
     *
     * @param checkedOn when the edition was checked: holds for duties that name no day of their own
     */
    static Map<String, Duty> read(List<PackTable> tables, LocalDate checkedOn) {
        DutyReader reader = new DutyReader(checkedOn);
        tables.forEach(reader::add);
        reader.duties.values().forEach(duty -> reader.follow(duty, new LinkedHashSet<>()));
        return reader.duties;
    }

    private void add(PackTable table) {
        Duty duty = duty(table);
        table.nothingElse();
        tables.put(duty.id(), table);
        if (duties.put(duty.id(), duty) != null) {
            throw table.refused("id", Reason.of("duty.twice", duty.id()));
        }
    }

    private void follow(Duty duty, Set<String> way) {
        PackTable table = tables.get(duty.id());
        if (table == null) {
            throw new IllegalStateException("no table of " + duty.id());
        }
        if (!way.add(duty.id())) {
            throw table.refused("entails", Reason.of("duty.cycle", String.join(" → ", way) + " → " + duty.id()));
        }
        for (String id : duty.entails()) {
            Duty entailed = duties.get(id);
            if (entailed == null) {
                throw table.refused("entails", Reason.of("duty.unknown", id));
            }
            follow(entailed, way);
        }
        way.remove(duty.id());
    }

    private Duty duty(PackTable table) {
        ClockRule clock = clock(table);
        @Nullable ExtensionRule extension = table.has("extension") ? extension(table.table("extension")) : null;
        if (extension != null && extension.ceiling().unit() != clock.term().unit()) {
            throw table.refused("extension", Reason.of("extension.unit"));
        }
        return new Duty(
                table.string("id"),
                table.choice("action", DutyAction.class),
                table.text("title"),
                table.text("words"),
                PackFields.citation(table),
                clock,
                extension,
                table.has("when") ? table.choice("when", Condition.class) : Condition.ALWAYS,
                table.has("entails") ? table.strings("entails") : List.of(),
                table.has("reply") ? texts(table.tables("reply")) : List.of(),
                provenance(table));
    }

    private static List<Text> texts(List<PackTable> tables) {
        List<Text> texts = new ArrayList<>();
        for (PackTable table : tables) {
            texts.add(new Text(table.string("ru"), table.string("en")));
            table.nothingElse();
        }
        return texts;
    }

    private static ClockRule clock(PackTable table) {
        return new ClockRule(
                table.choice("starts", ClockEvent.class),
                table.has("latest_of") ? table.choices("latest_of", ClockEvent.class) : new HashSet<>(),
                PackFields.term(table, "term"),
                table.has("pause") ? pause(table.table("pause")) : null);
    }

    private static Pause pause(PackTable table) {
        Pause pause = new Pause(table.choice("from", ClockEvent.class), table.choice("to", ClockEvent.class));
        table.nothingElse();
        if (pause.from() == pause.to()) {
            throw table.refused("to", Reason.of("pause.senseless"));
        }
        return pause;
    }

    private static ExtensionRule extension(PackTable table) {
        ExtensionRule rule = new ExtensionRule(
                PackFields.term(table, "by"),
                table.choice("notice", NoticeTo.class),
                table.has("words") ? table.text("words") : null);
        table.nothingElse();
        return rule;
    }

    private Provenance provenance(PackTable table) {
        return new Provenance(
                table.flag("cautious"),
                table.choice("confidence", Confidence.class),
                table.has("checked_on") ? table.date("checked_on") : checkedOn,
                table.has("valid_from") ? table.date("valid_from") : null,
                table.has("valid_until") ? table.date("valid_until") : null);
    }
}
