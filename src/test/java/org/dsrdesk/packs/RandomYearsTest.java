package org.dsrdesk.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dsrdesk.domain.calendar.CalendarYear;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class RandomYearsTest {
    private static final long SEED = Long.getLong("dsrdesk.calendar.seed", System.nanoTime());
    private static final int YEARS = 100;
    private static final int SPOILT_FILES = 6_000;
    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("MM.dd");

    private final SplittableRandom random = new SplittableRandom(SEED);

    /** What a year is like, before it is written in any form; a weekday is rested for each worked weekend. */
    private record Plan(int year, Set<LocalDate> holidays, Set<LocalDate> shortened, Map<LocalDate, LocalDate> rests) {
        static boolean weekend(LocalDate date) {
            return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        }

        boolean worked(LocalDate date) {
            return weekend(date)
                    ? rests.containsKey(date) && !holidays.contains(date)
                    : !holidays.contains(date) && !rests.containsValue(date);
        }

        List<LocalDate> days() {
            return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).toList();
        }
    }

    private Plan anyPlan() {
        int year = random.nextInt(WorkingCalendar.FIRST_YEAR, WorkingCalendar.LAST_YEAR + 1);
        Plan plan = new Plan(year, new TreeSet<>(), new TreeSet<>(), new TreeMap<>());
        List<LocalDate> days = plan.days();
        LocalDate firstMonday = days.stream().filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY).findFirst().get();
        plan.holidays().add(firstMonday);
        for (int count = random.nextInt(20); count > 0; count--) {
            plan.holidays().add(any(days));
        }
        for (int count = random.nextInt(8); count > 0; count--) {
            LocalDate from = any(days);
            LocalDate to = any(days);
            if (Plan.weekend(from) && plan.worked(to) && !Plan.weekend(to)) {
                plan.rests().put(from, to);
            }
        }
        days.stream().filter(plan::worked).filter(_ -> random.nextInt(20) == 0).forEach(plan.shortened()::add);
        return plan;
    }

    private LocalDate any(List<LocalDate> days) {
        return days.get(random.nextInt(days.size()));
    }

    private static String xml(Plan plan) {
        StringBuilder days = new StringBuilder();
        Map<LocalDate, LocalDate> sources = sources(plan);
        for (LocalDate day : plan.days()) {
            if (plan.holidays().contains(day)) {
                days.append(element(day, "t='1' h='1'"));
            } else if (sources.containsKey(day)) {
                days.append(element(day, "t='1' f='" + MONTH_FIRST.format(sources.get(day)) + "'"));
            } else if (plan.shortened().contains(day)) {
                days.append(element(day, "t='2'"));
            } else if (Plan.weekend(day) && plan.worked(day)) {
                days.append(element(day, "t='3'"));
            }
        }
        return "<calendar year='" + plan.year() + "'><holidays><holiday id='1' title='день'/></holidays><days>"
                + days + "</days></calendar>";
    }

    private static String element(LocalDate day, String attributes) {
        return "<day d='" + MONTH_FIRST.format(day) + "' " + attributes + "/>\n";
    }

    private static Map<LocalDate, LocalDate> sources(Plan plan) {
        return plan.rests().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    private static String json(Plan plan) {
        Map<LocalDate, LocalDate> sources = sources(plan);
        Map<Integer, List<String>> months = plan.days().stream()
                .filter(day -> !plan.worked(day) || plan.shortened().contains(day))
                .collect(Collectors.groupingBy(LocalDate::getMonthValue, TreeMap::new, Collectors.mapping(
                        day -> day.getDayOfMonth()
                                + (plan.worked(day) ? "*" : sources.containsKey(day) ? "+" : ""),
                        Collectors.toList())));
        String lists = months.entrySet().stream()
                .map(month -> "{\"month\":" + month.getKey() + ",\"days\":\"" + String.join(",", month.getValue())
                        + "\"}")
                .collect(Collectors.joining(",\n"));
        String transitions = plan.rests().entrySet().stream()
                .map(rest -> "{\"from\":\"" + MONTH_FIRST.format(rest.getKey()) + "\",\"to\":\""
                        + MONTH_FIRST.format(rest.getValue()) + "\"}")
                .collect(Collectors.joining(","));
        return "{\"year\":" + plan.year() + ",\"months\":[" + lists + "],\"transitions\":[" + transitions
                + "],\"statistic\":{\"workdays\":" + plan.days().stream().filter(plan::worked).count() + "}}";
    }

    private static String csv(Plan plan) {
        return "date,weekday,kind,basis\n" + plan.days().stream()
                .filter(day -> plan.worked(day) == Plan.weekend(day))
                .map(day -> day + "," + day.getDayOfWeek().name().substring(0, 3) + ","
                        + (plan.worked(day) ? "working_weekend" : "holiday") + ",plan\n")
                .collect(Collectors.joining());
    }

    @Test
    void everyFormTellsTheWorkingDaysThatWerePlanned(TestReporter reporter) {
        reporter.publishEntry("seed", Long.toString(SEED));
        for (int round = 0; round < YEARS; round++) {
            Plan plan = anyPlan();
            for (String text : List.of(xml(plan), json(plan), csv(plan))) {
                String which = "seed " + SEED + ", round " + round + "\n" + text;
                CalendarYear year = CalendarFile.read("plan", text.getBytes(StandardCharsets.UTF_8), "kz").getFirst();
                WorkingCalendar calendar = WorkingCalendar.of(List.of(year));
                for (LocalDate day : plan.days()) {
                    assertEquals(plan.worked(day), calendar.isWorking(day), () -> day + ", " + which);
                }
            }
        }
    }

    @Test
    void aSpoiltFileIsReadOrRefusedWithASentenceAndNothingElse(TestReporter reporter) {
        reporter.publishEntry("seed", Long.toString(SEED));
        List<String> samples = List.of(Samples.xml(), Samples.json(), Samples.csv());
        int refusals = 0;
        for (int round = 0; round < SPOILT_FILES; round++) {
            byte[] bytes = samples.get(round % 3).getBytes(StandardCharsets.UTF_8);
            for (int count = random.nextInt(1, 4); count > 0; count--) {
                bytes = spoil(bytes);
            }
            try {
                assertFalse(CalendarFile.read("spoilt", bytes, "ru").isEmpty());
            } catch (PackException refused) {
                refusals++;
                assertTrue(refused.sentence(Locale.of("ru")).startsWith("spoilt"), "seed " + SEED);
                assertTrue(refused.sentence(Locale.ENGLISH).startsWith("spoilt"), "seed " + SEED);
            } catch (RuntimeException other) {
                throw new AssertionError(
                        "seed " + SEED + ", round " + round + "\n" + new String(bytes, StandardCharsets.UTF_8), other);
            }
        }
        assertTrue(refusals > SPOILT_FILES / 4, refusals + " refusals, seed " + SEED);
    }

    private byte[] spoil(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(random.nextInt(1, 40), bytes.length - at);
        byte[] spoilt = bytes.clone();
        switch (random.nextInt(5)) {
            case 0 -> spoilt[at] = (byte) random.nextInt(256);
            case 1 -> spoilt[at] = (byte) "<>&\"'{}[],:.+*0123456789"
                    .charAt(random.nextInt(24));
            case 2 -> System.arraycopy(bytes, at, spoilt, random.nextInt(bytes.length - length + 1), length);
            case 3 -> spoilt = Arrays.copyOf(bytes, at + 1);
            default -> spoilt[at] = bytes[random.nextInt(bytes.length)];
        }
        return spoilt;
    }
}
