package org.dsrdesk.desktop.request;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dsrdesk.casework.NewDecision;
import org.dsrdesk.casework.PersonLink;
import org.dsrdesk.casework.RepeatLink;
import org.dsrdesk.casework.RepeatLink.Verdict;
import org.dsrdesk.desktop.Fx;
import org.dsrdesk.desktop.Language;
import org.dsrdesk.desktop.Theme;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Outcome;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepeatPicturesTest {
    @TempDir Path folder;

    @Test
    void leavesPicturesOfAnEarlyRepeatOfASystematicPersonWithLinks() {
        try (TestDesk desk = TestDesk.in(folder)) {
            desk.desk.operators().keep(desk.operator.promising(
                    new Policy(new Policy.Systematic(3, 30), Set.of(), List.of(), false)), TestDesk.OFFICER);
            desk.answer(desk.register("2026-11-01", DemandKind.ACCESS), "2026-11-05");
            desk.register("2026-11-09", DemandKind.DELETION);
            Request sister = register(desk, "Иванова Марина", "m.ivanova@mail.example", "2026-11-10");
            Request other = register(desk, "Петрова Мария Сергеевна", "petrova@post.example", "2026-11-11");
            RequestBench bench =
                    new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS, DemandKind.DELETION));
            bench.model.load();
            for (RepeatLink link : bench.view().repeats().stream().map(one -> one.link()).toList()) {
                if (link.earlier().equals(sister.id())) {
                    bench.actions.judge(link, Verdict.REJECTED, "Почта у сестёр одна, телефон другой");
                } else if (link.finding().name().equals("WITHIN_INTERVAL")) {
                    bench.actions.judge(link, Verdict.CONFIRMED, "Совпали: телефон, почта, имя.");
                }
            }
            PersonLink wrong = desk.desk.linking()
                    .link(other.id(), bench.stored().id(), "Сменила фамилию, показала паспорт", TestDesk.OFFICER);
            desk.desk.linking().undo(wrong.id(), "Паспорт другой женщины", TestDesk.OFFICER);
            bench.model.load();
            for (Language language : Language.values()) {
                for (Theme theme : Theme.values()) {
                    RequestPicturesTest.picture(bench, "repeats", language, theme, 1036, 2200);
                }
            }
            RequestPicturesTest.picture(bench, "repeats-narrow", Language.RUSSIAN, Theme.LIGHT, 804, 3300);
            RequestPicturesTest.picture(bench, "repeats-wide", Language.RUSSIAN, Theme.LIGHT, 1724, 1500);
            RequestPicturesTest.edit(bench, new Editor.Link(null));
            RequestPicturesTest.picture(bench, "repeats-link", Language.RUSSIAN, Theme.LIGHT, 1036, 2600);
            RequestPicturesTest.edit(bench, new Editor.Excuse(bench.view().repeats().getLast().earlier().id()));
            RequestPicturesTest.picture(bench, "repeats-excuse", Language.RUSSIAN, Theme.DARK, 1036, 2600);
        }
    }

    @Test
    void leavesPicturesOfARefusalAsARepeatWhileItIsWrittenAndOfItsGroundLost() {
        try (TestDesk desk = TestDesk.in(folder)) {
            Request first = desk.answer(desk.register("2026-11-01", DemandKind.ACCESS), "2026-11-05");
            Request li = register(desk, "Ли Анна", "li@post.example", "2026-11-10");
            desk.desk.linking().link(first.id(), li.id(), "Сменила фамилию", TestDesk.OFFICER);
            RequestBench bench = new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS));
            bench.model.load();
            PersonLink same = desk.desk.linking()
                    .link(bench.stored().id(), first.id(), "Совпали: телефон, почта, имя.", TestDesk.OFFICER);
            bench.model.load();
            RequestPicturesTest.edit(bench, new Editor.Decide(bench.demand(1).id()));
            for (Language language : Language.values()) {
                for (Theme theme : Theme.values()) {
                    RequestPicturesTest.picture(bench, "decide-repeat", language, theme, 1036, 1700,
                            room -> DecisionPicturesTest.fire(room, "#outcome-REFUSED"));
                }
            }
            Fx.run(() -> bench.dialogs.agree());
            Fx.run(() -> bench.decide(1, NewDecision.of(Outcome.REFUSED, "repeat.early", "Ответили 5 ноября.")));
            RequestPicturesTest.edit(bench, new Editor.Decide(bench.demand(1).id()));
            RequestPicturesTest.picture(bench, "decide-again", Language.RUSSIAN, Theme.LIGHT, 1036, 1700);
            RequestBench before = new RequestBench(desk, first);
            before.model.load();
            RequestPicturesTest.edit(before, new Editor.Unlink(same.id()));
            RequestPicturesTest.picture(before, "unlink-carries", Language.RUSSIAN, Theme.DARK, 1036, 1500);
            desk.desk.linking().undo(same.id(), "Паспорт другой женщины", TestDesk.OFFICER);
            RequestBench lost = new RequestBench(desk, first);
            for (Language language : Language.values()) {
                RequestPicturesTest.picture(lost, "repeats-lost", language, Theme.LIGHT, 1036, 1500);
            }
        }
    }

    private static Request register(TestDesk desk, String name, String email, String day) {
        return desk.register(new Requester(name, email, null, RequesterRole.SUBJECT, null), Rules.noon(day),
                DemandKind.DELETION);
    }

    @Test
    void leavesAPictureOfPeopleWithoutANameAndWithTooMuchOfOne() {
        try (TestDesk desk = TestDesk.in(folder)) {
            for (String name : List.of("", "Я", "Ё".repeat(300), "🙏👩‍👩‍👧 Мария")) {
                desk.register(new Requester(name, null, "+79161234567", RequesterRole.SUBJECT, null),
                        Rules.noon("2026-11-05"), DemandKind.ACCESS);
            }
            RequestBench bench = new RequestBench(desk, desk.register("2026-11-16", DemandKind.ACCESS));
            bench.model.load();
            RequestPicturesTest.picture(bench, "repeats-odd", Language.RUSSIAN, Theme.LIGHT, 1036, 3600);
            RequestPicturesTest.picture(bench, "repeats-odd-narrow", Language.ENGLISH, Theme.DARK, 804, 4000);
        }
    }
}
