package org.dsrdesk.bench;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.dsrdesk.casework.RuleBook;
import org.dsrdesk.domain.calendar.WorkingCalendar;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DeadlineCalculator;
import org.dsrdesk.domain.deadline.DeadlineProof;
import org.dsrdesk.domain.deadline.ProofWriter;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.Statute;
import org.dsrdesk.packs.ShippedRules;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one deadline costs, by the shipped rules and calendar. The goal: below 200 ns without its proof. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DeadlineBench {
    private static final int TEN_DAYS = 10;
    private static final int A_YEAR = 250;

    private WorkingCalendar calendar;
    private DeadlineCalculator calculator;
    private ProofWriter proofs;
    private Duty three;
    private Duty ten;
    private Duty extendable;
    private Duty calendarDays;

    @Setup
    public void load() {
        RuleBook book = ShippedRules.load().shipped();
        Statute statute = book.inForce("ru-152fz", LocalDate.of(2026, 11, 20));
        calendar = book.calendar(statute);
        calculator = new DeadlineCalculator(calendar, CountingSwitches.STRICT);
        proofs = new ProofWriter(calculator);
        three = statute.duty("unlawful.stop");
        ten = statute.duty("unlawful.destroy");
        extendable = statute.duty("stop.stop");
        calendarDays = statute.duty("withdrawal.destroy");
    }

    @Benchmark
    public Deadline threeWorkingDays(Starts starts) {
        return calculator.deadline(three, starts.next());
    }

    @Benchmark
    public Deadline tenWorkingDays(Starts starts) {
        return calculator.deadline(ten, starts.next());
    }

    @Benchmark
    public Deadline tenWorkingDaysWithCeiling(Starts starts) {
        return calculator.deadline(extendable, starts.next());
    }

    @Benchmark
    public Deadline thirtyCalendarDays(Starts starts) {
        return calculator.deadline(calendarDays, starts.next());
    }

    @Benchmark
    public DeadlineProof tenWorkingDaysWithProof(Starts starts) {
        return proofs.prove(calculator.deadline(extendable, starts.next()));
    }

    @Benchmark
    public LocalDate tenthWorkingDay(Starts starts) {
        return calendar.workingDayAfter(starts.next().toLocalDate(), TEN_DAYS);
    }

    @Benchmark
    public LocalDate yearOfWorkingDays(Starts starts) {
        return calendar.workingDayAfter(starts.next().toLocalDate(), A_YEAR);
    }
}
