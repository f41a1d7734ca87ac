package org.dsrdesk.desktop.request;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import org.dsrdesk.casework.NewDecision;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.dsrdesk.domain.assessment.Disproportion.Weight;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.Policy.SecondSignature;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Sheets;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionPicturesTest {
    @TempDir Path folder;

    static void fire(Node room, String id) {
        if (!(room.lookup(id) instanceof ButtonBase button)) {
            throw new AssertionError("no button " + id);
        }
        button.fire();
    }

    private static void policy(TestDesk desk) {
        PolicyGround often = new PolicyGround("often", "Чрезмерно частые запросы одного лица", "п. 7.3", Set.of());
        desk.desk.operators().keep(desk.operator.promising(
                new Policy(null, Set.of(SecondSignature.REFUSAL), List.of(often), false)), TestDesk.OFFICER);
    }

    private static void everywhere(RequestBench bench, String name, int height, Consumer<Node> done) {
        for (Language language : Language.values()) {
            for (Theme theme : Theme.values()) {
                RequestPicturesTest.picture(bench, name, language, theme, 1036, height, done);
            }
        }
    }

    @Test
    void leavesPicturesOfARefusalWhileItIsWrittenAndWhileItWaitsForItsSignature() {
        try (TestDesk desk = TestDesk.in(folder)) {
            policy(desk);
            Request first = desk.register("2026-11-02", DemandKind.ACCESS);
            desk.desk.deciding().decide(first, first.demands().getFirst().id(),
                    NewDecision.of(Outcome.FULFILLED, null, "дали всё"), TestDesk.OFFICER);
            RequestBench bench = new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS));
            bench.model.load();
            RequestPicturesTest.edit(bench, new Editor.Decide(bench.demand(1).id()));
            everywhere(bench, "decide-refuse", 1250, room -> {
                fire(room, "#outcome-REFUSED");
                fire(room, "#policy-often");
            });
            Fx.run(() -> {
                bench.dialogs.agree();
                bench.decide(1, NewDecision.of(Outcome.NOTHING_HELD, null, "Искали по почте: ничего нет."));
                bench.decide(1, NewDecision.of(Outcome.REFUSED, "policy:often", "Пятый запрос о том же за месяц.")
                        .because("Нашли прежние ответы."));
            });
            everywhere(bench, "decided-policy", 1250, _ -> {});
            RequestPicturesTest.edit(bench, new Editor.Sign(bench.demand(1).id()));
            RequestPicturesTest.picture(bench, "decided-sign", Language.RUSSIAN, Theme.LIGHT, 804, 1400, room -> {});
        }
    }

    @Test
    void leavesPicturesOfAnAnswerThatEndangersOthersAndOfADuplicate() {
        try (TestDesk desk = TestDesk.in(folder)) {
            RequestBench bench = new RequestBench(desk, desk.desk.assessing().flag(
                    desk.register("2026-11-16", DemandKind.ACCESS),
                    Sheets.weights(Weight.SLIGHT, Criterion.ENDANGERS_OTHERS), Sheets.full(),
                    "на записи слышны соседи", TestDesk.OFFICER));
            bench.model.load();
            RequestPicturesTest.edit(bench, new Editor.Decide(bench.demand(1).id()));
            everywhere(bench, "decide-others", 1000, _ -> {});
            RequestPicturesTest.picture(bench, "decide-duplicate", Language.RUSSIAN, Theme.LIGHT, 1036, 1000, room -> {
                fire(room, "#outcome-DUPLICATE");
                if (room.lookup("#duplicate") instanceof TextInputControl number) {
                    number.setText("2026-0001");
                }
            });
            RequestPicturesTest.picture(bench, "decide-withdrawn", Language.ENGLISH, Theme.DARK, 804, 1000,
                    room -> fire(room, "#outcome-WITHDRAWN"));
        }
    }
}
