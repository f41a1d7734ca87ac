package org.dsrdesk.packs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.dsrdesk.domain.statute.Counting;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.EditionId;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/**
 * Reads a rule pack strictly: a misspelt key, an unknown duty or a term that makes no sense is refused by line, and so
 * is a pack whose own worked samples do not come out.
 */
public final class StatuteReader {
    private final PackTable pack;
    private final Function<String, @Nullable WorkingCalendar> calendars;

    private StatuteReader(PackTable pack, Function<String, @Nullable WorkingCalendar> calendars) {
        this.pack = pack;
        this.calendars = calendars;
    }

    /**
     * The statute that a pack describes.
     *
     * @param file its name, for messages
     * @param calendars the working calendar with an id; null when there is none
     * @throws PackException naming line and reason when anything is wrong
     */
    public static Statute read(String file, String text, Function<String, @Nullable WorkingCalendar> calendars) {
        return check(file, text, calendars).statute();
    }

    /**
     * The statute that a pack describes, and how many samples it came through.
     *
     * @param file its name, for messages
     * @param calendars the working calendar with an id; null when there is none
     * @throws PackException naming line and reason when anything is wrong
     */
    public static CheckedPack check(
            String file, String text, Function<String, @Nullable WorkingCalendar> calendars) {
        StatuteReader reader = reader(file, text, calendars);
        Statute statute = reader.statute();
        return new CheckedPack(statute, reader.workSamples(statute));
    }

    /** The statute of a pack that was found in order when it was added: its samples are not worked again. */
    static Statute readKept(String file, String text, Function<String, @Nullable WorkingCalendar> calendars) {
        return reader(file, text, calendars).statute();
    }

    private static StatuteReader reader(
            String file, String text, Function<String, @Nullable WorkingCalendar> calendars) {
        TomlParseResult result = Toml.parse(text);
        if (result.hasErrors()) {
            TomlParseError error = result.errors().getFirst();
            Reason reason = Reason.of("toml.syntax", String.valueOf(error.getMessage()));
            throw new PackException(file, error.position().line(), reason);
        }
        return new StatuteReader(new PackTable(file, result, 1), calendars);
    }

    private Statute statute() {
        Statute.Edition edition = new Statute.Edition(
                new EditionId(pack.string("pack"), pack.string("edition")),
                pack.date("valid_from"),
                pack.date("checked_on"),
                pack.text("title"),
                calendarId(),
                counting(pack.table("counting")));
        Map<String, Duty> duties = DutyReader.read(pack.tables("duty"), edition.checkedOn());
        GroundReader grounds = new GroundReader(pack);
        Statute statute = new Statute(
                edition, obligations(duties), grounds.grounds(), grounds.onRepeats(), grounds.retentions());
        pack.has("sample");
        pack.nothingElse();
        return statute;
    }

    private String calendarId() {
        String id = pack.string("calendar");
        if (calendars.apply(id) == null) {
            throw pack.refused("calendar", Reason.of("calendar.unknown", id));
        }
        return id;
    }

    private int workSamples(Statute statute) {
        WorkingCalendar calendar = Objects.requireNonNull(calendars.apply(statute.edition().calendar()));
        List<PackTable> samples = pack.tablesIfAny("sample");
        samples.forEach(sample -> new SampleCheck(statute, calendar).run(sample));
        return samples.size();
    }

    private static Counting counting(PackTable table) {
        Counting counting = new Counting(
                table.choice("last_day", LastDay.class) == LastDay.NEXT_WORKING_DAY,
                table.flag("operator_choice"),
                table.text("words"));
        if (table.has("month_from")) {
            table.choice("month_from", MonthFrom.class);
        }
        table.nothingElse();
        return counting;
    }

    private enum MonthFrom {
        DAY_OF_EVENT
    }

    private enum LastDay {
        STRICT,
        NEXT_WORKING_DAY
    }

    private Statute.Obligations obligations(Map<String, Duty> duties) {
        Map<DemandKind, List<Duty>> byKind = lists("kinds", DemandKind.class, duties);
        Map<DeletionGround, List<Duty>> byGround =
                pack.has("deletion") ? lists("deletion", DeletionGround.class, duties) : Map.of();
        if (byKind.isEmpty()) {
            throw pack.refused("kinds", Reason.of("kinds.none"));
        }
        if (!byGround.isEmpty() && byKind.containsKey(DemandKind.DELETION)) {
            throw pack.refused("deletion", Reason.of("deletion.both"));
        }
        return new Statute.Obligations(List.copyOf(duties.values()), byKind, byGround);
    }

    private <E extends Enum<E>> Map<E, List<Duty>> lists(String key, Class<E> type, Map<String, Duty> duties) {
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
            if (list.isEmpty()) {
                throw table.refused(name, Reason.of("kind.without-duty", name));
            }
            byKey.put(table.choice(name, name, type), list);
        }
        return byKey;
    }
}
