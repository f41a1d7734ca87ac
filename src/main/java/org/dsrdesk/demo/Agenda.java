package org.dsrdesk.demo;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.PriorityQueue;

/** What happens when; plays it in order, up to a moment at a time. */
final class Agenda {
    private final PriorityQueue<Step> steps =
            new PriorityQueue<>(Comparator.comparing(Step::at).thenComparingInt(Step::order));
    private int planned;

    private record Step(Instant at, int order, Runnable work) {}

    void plan(ZonedDateTime at, Runnable work) {
        steps.add(new Step(at.toInstant(), planned++, work));
    }

    /** Plays every step up to a moment; a step may plan more. */
    void play(DemoClock clock, Instant until) {
        while (!steps.isEmpty() && !steps.peek().at().isAfter(until)) {
            Step step = steps.remove();
            clock.set(step.at());
            step.work().run();
        }
    }
}
