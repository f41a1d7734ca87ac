package org.dsrdesk.demo;

import java.util.SplittableRandom;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/** What a made-up officer decides. */
final class Verdicts {
    private Verdicts() {}

    record Verdict(Outcome outcome, @Nullable String ground, String reasons, String target) {
        Verdict(Outcome outcome, @Nullable String ground, String reasons) {
            this(outcome, ground, reasons, "");
        }
    }

    private static final Verdict DONE = new Verdict(Outcome.FULFILLED, null, "Требование исполнено.");

    private static final Verdict NOTHING =
            new Verdict(Outcome.NOTHING_HELD, null, "Данных заявителя у нас нет: искали по телефону и почте.");

    static Verdict of(Demand demand, SplittableRandom random) {
        int dice = random.nextInt(100);
        DeletionGround ground = demand.ground();
        boolean unlawful =
                ground == DeletionGround.UNLAWFUL_OR_UNNECESSARY || ground == DeletionGround.CHILD_WITHOUT_CONSENT;
        return unlawful ? DONE : of(demand.kind(), dice);
    }

    private static Verdict of(DemandKind kind, int dice) {
        return switch (kind) {
            case ACCESS -> access(dice);
            case DELETION, WITHDRAWAL, STOP_PROCESSING, PURPOSE_ACHIEVED -> ending(dice);
            case CORRECTION, BLOCKING,
                    UNLAWFUL_PROCESSING -> dice < 12 ? NOTHING : DONE;
            case MARKETING,
                    STOP_DISTRIBUTION,
                    AUTOMATED_DECISION,
                    REGULATOR,
                    AUTHORITY,
                    BREACH -> DONE;
        };
    }

    private static Verdict access(int dice) {
        if (dice < 10) {
            return new Verdict(Outcome.REFUSED, "access.others",
                    "В записи разговора слышны другие люди, их имён не скрыть.");
        }
        if (dice < 18) {
            return NOTHING;
        }
        return dice < 32
                ? new Verdict(Outcome.REDIRECTED, null, "Данные обрабатывает магазин, для которого мы ведём чат.",
                        "Магазин, от имени которого работает чат")
                : DONE;
    }

    private static Verdict ending(int dice) {
        if (dice < 14) {
            return new Verdict(Outcome.CONTINUED, "continue.contract", "Договор действует до конца года.");
        }
        if (dice < 24) {
            return new Verdict(
                    Outcome.FULFILLED_IN_PART, null, "Счета за пять лет хранятся по закону о бухгалтерском учёте.");
        }
        return dice < 28 ? new Verdict(Outcome.WITHDRAWN, null, "Человек передумал и написал об этом.") : DONE;
    }

    /** Whether work in systems follows from a demand. */
    static boolean touchesSystems(DemandKind kind) {
        return switch (kind) {
            case CORRECTION,
                    DELETION,
                    WITHDRAWAL,
                    STOP_PROCESSING,
                    UNLAWFUL_PROCESSING,
                    PURPOSE_ACHIEVED -> true;
            case ACCESS,
                    BLOCKING,
                    STOP_DISTRIBUTION,
                    MARKETING,
                    AUTOMATED_DECISION,
                    REGULATOR,
                    AUTHORITY,
                    BREACH -> false;
        };
    }
}
