package org.dsrdesk.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.domain.calendar.CalendarRangeException;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.deadline.DeadlineCalculator;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandClocks;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Tells every duty that a demand brings, its last lawful day and the count behind it. It asks no data and
 * changes none, so a receipt that lies ahead is a fair question.
 */
@Command(name = "deadline", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class DeadlineCommand implements Callable<Integer> {
    private final CliTexts texts;
    private final Supplier<RuleBook> rules;
    private final Clock clock;
    private final Streams streams;

    @Option(names = "--kind") private @Nullable String kind;

    @Option(names = "--received") private @Nullable String received;

    @Option(names = "--event") private List<String> events = new ArrayList<>();

    @Option(names = "--ground") private @Nullable String ground;

    @Option(names = "--named-due") private @Nullable String namedDue;

    @Option(names = "--today") private @Nullable String today;

    @Option(names = "--zone") private @Nullable String zone;

    @Option(names = "--pack") private @Nullable String pack;

    @Option(names = "--json") private boolean json;

    @Option(names = "--batch") private @Nullable String batch;

    DeadlineCommand(CliTexts texts, Supplier<RuleBook> rules, Clock clock, Streams streams) {
        this.texts = texts;
        this.rules = rules;
        this.clock = clock;
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (batch != null) {
            return batch(batch);
        }
        DeadlineQuestion question = question();
        String told;
        try {
            DeadlineAnswer answer = answer(question);
            told = json ? new DeadlineJson(answer).text() : new DeadlineText(answer, texts).text();
        } catch (CalendarRangeException beyond) {
            throw UsageException.beyondTheCalendar();
        }
        streams.out().print(told);
        return 0;
    }

    private int batch(String file) {
        requireAlone();
        Moments moments = Moments.of(zone, clock.getZone());
        RuleBook book = rules.get();
        String law = chosen(book);
        try (BatchSheet sheet = BatchSheet.open(file, streams.in(), List.of(EventColumn.values()))) {
            BatchClocks clocks = new BatchClocks(book, law);
            return new DeadlineBatch(texts, clocks, moments, streams).answer(sheet) ? 0 : 1;
        }
    }

    private void requireAlone() {
        refuse("--kind", kind != null);
        refuse("--received", received != null);
        refuse("--event", !events.isEmpty());
        refuse("--ground", ground != null);
        refuse("--named-due", namedDue != null);
        refuse("--today", today != null);
        refuse("--json", json);
    }

    private static void refuse(String option, boolean given) {
        if (given) {
            throw new UsageException("usage.together", "--batch", option);
        }
    }

    private String chosen(RuleBook book) {
        if (pack == null) {
            return book.firstPack();
        }
        if (!book.knows(pack)) {
            throw new UsageException("usage.choice", "--pack", pack, String.join(", ", book.packs()));
        }
        return pack;
    }

    private DeadlineQuestion question() {
        DemandKind asked = DeadlineQuestion.kind(kind);
        Moments moments = Moments.of(zone, clock.getZone());
        ZonedDateTime moment =
                moments.moment("--received", DeadlineQuestion.required("--received", received));
        Demand demand = DeadlineQuestion.demand(
                asked,
                DeadlineQuestion.ground(ground, asked),
                DeadlineQuestion.named(namedDue, asked),
                DeadlineQuestion.events(events, moments));
        DeadlineQuestion.requireAfterReceipt(demand, moment, "--named-due");
        LocalDate day = today == null
                ? clock.instant().atZone(moment.getZone()).toLocalDate()
                : Moments.day("--today", today);
        return new DeadlineQuestion(demand, moment, day);
    }

    private DeadlineAnswer answer(DeadlineQuestion question) {
        RuleBook book = rules.get();
        if (question.received().getYear() < WorkingCalendar.FIRST_YEAR) {
            throw new CalendarRangeException(question.received().toLocalDate());
        }
        Statute statute = book.inForce(chosen(book), question.received().toLocalDate());
        DeadlineCalculator calculator = new DeadlineCalculator(
                book.calendar(statute),
                CountingSwitches.STRICT.under(statute.edition().counting()));
        calculator.calendar().year(question.today());
        return new DeadlineAnswer(
                question,
                statute,
                new DemandClocks(statute, calculator).sheet(question.demand(), question.received()),
                calculator);
    }
}
