package org.dsrdesk.packs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DecisionGround;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Excessive;
import org.dsrdesk.domain.statute.RepeatRule;
import org.dsrdesk.domain.statute.RepeatWindow;
import org.dsrdesk.domain.statute.Retention;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/** Reads what a pack says on decisions: grounds, repeats, excessive requests, evidence to keep. */
final class GroundReader {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");

    private final PackTable pack;
    private final Set<String> ids = new HashSet<>();

    GroundReader(PackTable pack) {
        this.pack = pack;
    }

    List<DecisionGround> grounds() {
        List<DecisionGround> grounds = new ArrayList<>();
        for (PackTable table : pack.tablesIfAny("ground")) {
            DecisionGround ground = new DecisionGround(
                    table.string("id"),
                    table.choice("use", DecisionGround.Use.class),
                    table.text("title"),
                    PackFields.citation(table),
                    table.has("kinds") ? table.choices("kinds", DemandKind.class) : Set.of(),
                    table.has("deletion") ? table.choices("deletion", DeletionGround.class) : Set.of(),
                    PackFields.confidence(table));
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

    /** Read after the grounds, which a rule may name. */
    Statute.OnRepeats onRepeats() {
        List<RepeatRule> rules = new ArrayList<>();
        for (PackTable table : pack.tablesIfAny("repeat")) {
            rules.add(repeat(table));
            table.nothingElse();
        }
        return new Statute.OnRepeats(rules, pack.has("excessive") ? excessive(pack.table("excessive")) : null);
    }

    private RepeatRule repeat(PackTable table) {
        ClockEvent from = table.choice("from", ClockEvent.class);
        if (from != ClockEvent.FIRST_SENT && from != ClockEvent.RECEIVED) {
            throw table.refused("from", Reason.of("repeat.from"));
        }
        @Nullable String ground = table.has("ground") ? table.string("ground") : null;
        if (ground != null && !ids.contains(ground)) {
            throw table.refused("ground", Reason.of("ground.unknown", ground));
        }
        return new RepeatRule(
                table.string("id"),
                table.text("title"),
                table.text("words"),
                PackFields.citation(table),
                table.choices("kinds", DemandKind.class),
                table.has("answered") ? answered(table) : 1,
                window(table),
                from,
                ground,
                PackFields.confidence(table));
    }

    private static int answered(PackTable table) {
        Matcher number = NUMBER.matcher(String.valueOf(table.number("answered")));
        if (!number.matches()) {
            throw table.refused("answered", Reason.of("repeat.answered"));
        }
        return Integer.parseInt(number.group());
    }

    private static RepeatWindow window(PackTable table) {
        if (table.string("window").equals("CALENDAR_YEAR")) {
            return new RepeatWindow.CalendarYear();
        }
        try {
            return new RepeatWindow.Rolling(PackFields.term(table, "window"));
        } catch (IllegalArgumentException senseless) {
            throw table.refused("window", Reason.of("term.senseless", table.string("window")));
        }
    }

    private static Excessive excessive(PackTable table) {
        Excessive clause = new Excessive(
                table.text("words"),
                PackFields.citation(table),
                table.flag("fee"),
                table.flag("refusal"),
                PackFields.confidence(table));
        table.nothingElse();
        return clause;
    }

    List<Retention> retentions() {
        List<Retention> retentions = new ArrayList<>();
        for (PackTable table : pack.tablesIfAny("retention")) {
            retentions.add(new Retention(
                    table.string("id"),
                    table.text("title"),
                    table.text("words"),
                    PackFields.citation(table),
                    PackFields.term(table, "term"),
                    PackFields.confidence(table)));
            table.nothingElse();
        }
        return retentions;
    }
}
