package org.dsrdesk.packs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsrdesk.domain.statute.Citation;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.Confidence;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.DutyAction;
import org.dsrdesk.domain.statute.ExtensionRule;
import org.dsrdesk.domain.statute.NoticeTo;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.domain.statute.Term;
import org.dsrdesk.domain.statute.TermUnit;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/** Reads a rule pack strictly: a misspelt key, an unknown duty or a term that makes no sense is refused by line. */
public final class StatuteReader {
    private static final Pattern TERM = Pattern.compile("(\\d{1,4}) ([A-Z_]+)");

    private final PackTable pack;
    private final Map<String, Duty> duties = new LinkedHashMap<>();

    private StatuteReader(PackTable pack) {
        this.pack = pack;
    }

    /**
     * The statute that a pack describes.
     *
     * @param file its name, for messages
     * @throws PackException naming line and reason when anything is wrong
     */
    public static Statute read(String file, String text) {
        TomlParseResult result = Toml.parse(text);
        if (result.hasErrors()) {
            TomlParseError error = result.errors().getFirst();
            Reason reason = Reason.of("toml.syntax", String.valueOf(error.getMessage()));
            throw new PackException(file, error.position().line(), reason);
        }
        return new StatuteReader(new PackTable(file, result, 1)).statute();
    }

    private Statute statute() {
        Statute.Edition edition = new Statute.Edition(
                pack.string("pack"),
                pack.string("edition"),
                pack.date("valid_from"),
                pack.date("checked_on"),
                pack.text("title"));
        for (PackTable table : pack.tables("duty")) {
            Duty duty = duty(table);
            if (duties.put(duty.id(), duty) != null) {
                throw table.refused("id", Reason.of("duty.twice", duty.id()));
            }
        }
        Statute statute = new Statute(
                edition,
                List.copyOf(duties.values()),
                duties("kinds", DemandKind.class),
                duties("deletion", DeletionGround.class),
                grounds());
        pack.nothingElse();
        return statute;
    }

    private Duty duty(PackTable table) {
        Duty duty = new Duty(
                table.string("id"),
                table.choice("action", DutyAction.class),
                table.text("title"),
                table.text("words"),
                citation(table),
                table.choice("starts", ClockEvent.class),
                term(table, "term"),
                table.has("extension") ? extension(table.table("extension")) : null,
                table.flag("cautious"),
                table.choice("confidence", Confidence.class));
        table.nothingElse();
        requireOneUnit(table, duty);
        return duty;
    }

    private static void requireOneUnit(PackTable table, Duty duty) {
        @Nullable ExtensionRule extension = duty.extensionRule();
        if (extension != null && extension.ceiling().unit() != duty.term().unit()) {
            throw table.refused("extension", Reason.of("extension.unit"));
        }
    }

    private static Citation citation(PackTable table) {
        return new Citation(
                table.string("act"),
                table.string("article"),
                table.has("part") ? table.string("part") : "",
                table.has("point") ? table.string("point") : "");
    }

    private static ExtensionRule extension(PackTable table) {
        ExtensionRule rule = new ExtensionRule(term(table, "by"), table.choice("notice", NoticeTo.class));
        table.nothingElse();
        return rule;
    }

    private static Term term(PackTable table, String key) {
        String text = table.string(key);
        Matcher matcher = TERM.matcher(text);
        String unit = matcher.matches() ? matcher.group(2) : text;
        int amount = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        try {
            return new Term(amount, table.choice(key, unit, TermUnit.class));
        } catch (IllegalArgumentException senseless) {
            throw table.refused(key, Reason.of("term.senseless", text));
        }
    }

    private <E extends Enum<E>> Map<E, List<Duty>> duties(String key, Class<E> type) {
        PackTable table = pack.table(key);
        Map<E, List<Duty>> byKey = new EnumMap<>(type);
        for (String name : table.keys()) {
            List<Duty> list = new ArrayList<>();
            for (String id : table.strings(name)) {
                Duty duty = duties.get(id);
                if (duty == null) {
                    throw table.refused(name, Reason.of("duty.unknown", id));
                }
                list.add(duty);
            }
            byKey.put(table.choice(name, name, type), list);
        }
        for (E constant : type.getEnumConstants()) {
            if (constant != DemandKind.DELETION && byKey.getOrDefault(constant, List.of()).isEmpty()) {
                throw pack.refused(key, Reason.of("kind.without-duty", constant.name()));
            }
        }
        return byKey;
    }

    private List<DecisionGround> grounds() {
        Set<String> ids = new HashSet<>();
        List<DecisionGround> grounds = new ArrayList<>();
        for (PackTable table : pack.tables("ground")) {
            DecisionGround ground = new DecisionGround(
                    table.string("id"),
                    table.choice("use", DecisionGround.Use.class),
                    table.text("title"),
                    citation(table),
                    table.has("kinds") ? table.choices("kinds", DemandKind.class) : Set.of(),
                    table.has("deletion") ? table.choices("deletion", DeletionGround.class) : Set.of());
            table.nothingElse();
            if (ground.kinds().isEmpty() && ground.deletions().isEmpty()) {
                throw table.refused("kinds", Reason.of("ground.idle", ground.id()));
            }
            if (!ids.add(ground.id())) {
                throw table.refused("id", Reason.of("ground.twice", ground.id()));
            }
            grounds.add(ground);
        }
        return grounds;
    }
}
