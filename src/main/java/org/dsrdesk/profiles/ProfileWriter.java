package org.dsrdesk.profiles;

import java.util.Map;
import java.util.Set;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.profile.Backup;
import org.dsrdesk.domain.profile.Consequence;
import org.dsrdesk.domain.profile.DataSystem;
import org.dsrdesk.domain.profile.Inventory;
import org.dsrdesk.domain.profile.Letterhead;
import org.dsrdesk.domain.profile.PlanLine;
import org.dsrdesk.domain.profile.Product;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.domain.profile.Promise;
import org.dsrdesk.domain.profile.Recipient;
import org.dsrdesk.domain.profile.WorkPlan;
import org.dsrdesk.domain.request.Channel;

/** Writes what an operator's file says beyond its deadlines and its policy. */
final class ProfileWriter {
    private ProfileWriter() {}

    static void write(Profile profile, TomlLines out) {
        channels(profile, out);
        inventory(profile.inventory(), out);
        words(profile, out);
        if (!profile.letterhead().equals(Letterhead.EMPTY)) {
            letterhead(profile.letterhead(), out);
        }
        standing(profile.standing(), out);
        plan(profile.plan(), out);
    }

    private static void about(TomlLines out, boolean some, String russian, String english) {
        if (some) {
            out.blank();
            out.comment(russian);
            out.comment(english);
        }
    }

    private static void channels(Profile profile, TomlLines out) {
        about(out, !profile.channels().isEmpty(),
                "Как принимают обращения; check — что сверяют именно здесь вместо обычного.",
                "How requests are taken; check is what is checked here instead of the usual.");
        for (Channel channel : Channel.values()) {
            if (profile.channels().contains(channel)) {
                out.tableOfMany("channel");
                out.text("name", channel.name());
                Set<IdentityFact> checked = profile.identification().get(channel);
                if (checked != null) {
                    out.allNames("check", checked);
                }
            }
        }
    }

    private static void inventory(Inventory inventory, TomlLines out) {
        about(out, !inventory.systems().isEmpty(),
                "Где лежат данные. id не меняйте: по нему задачи помнят своё место. Копии — сколько дней живут.",
                "Where the data are. Keep the ids: tasks know their place by them. Backups live so many days.");
        inventory.systems().forEach(system -> system(system, out));
        about(out, !inventory.recipients().isEmpty(),
                "Кому данные передают: PROCESSOR — по поручению, THIRD_PARTY — самостоятельно.",
                "Who is given the data: a PROCESSOR on instruction, a THIRD_PARTY for itself.");
        for (Recipient recipient : inventory.recipients()) {
            out.tableOfMany("recipient");
            out.text("id", recipient.id());
            out.text("name", recipient.name());
            out.text("role", recipient.role().name());
            out.text("contract", recipient.contract());
            out.text("contact", recipient.contact());
            out.texts("categories", recipient.categories());
        }
        about(out, !inventory.products().isEmpty(),
                "Для чего обрабатывают; там, где оператор лишь PROCESSOR, обращения передают тому, чьи это данные.",
                "What the data are processed for; where the operator is a PROCESSOR, others answer the requests.");
        for (Product product : inventory.products()) {
            out.tableOfMany("product");
            out.text("name", product.name());
            out.text("role", product.role().name());
            out.text("concerned", product.concerned());
        }
    }

    private static void system(DataSystem system, TomlLines out) {
        out.tableOfMany("system");
        out.text("id", system.id());
        out.text("name", system.name());
        out.text("owner", system.owner());
        out.texts("categories", system.categories());
        out.text("processing", system.processing().name());
        out.flag("self_service", system.selfService());
        Backup backup = system.backup();
        if (backup != null) {
            out.raw("backup", "{ where = " + TomlLines.inLine(backup.where()) + ", days = " + backup.days() + " }");
        }
    }

    private static void words(Profile profile, TomlLines out) {
        about(out, !profile.promises().isEmpty(), "Что политика обещает.", "What the policy promises.");
        for (Promise promise : profile.promises()) {
            out.tableOfMany("promise");
            out.text("clause", promise.clause());
            out.text("words", promise.words());
            out.names("kinds", promise.kinds());
        }
        about(out, !profile.consequences().isEmpty(),
                "О чём предупреждают заявителя до исполнения.",
                "What people are told before a demand is fulfilled.");
        for (Consequence consequence : profile.consequences()) {
            out.tableOfMany("consequence");
            out.text("clause", consequence.clause());
            out.text("words", consequence.words());
            out.names("kinds", consequence.kinds());
        }
    }

    private static void letterhead(Letterhead head, TomlLines out) {
        about(out, true,
                "Бланк и исходящие номера: {n} — номер письма, {year} — год.",
                "Letterhead and outgoing numbers: {n} counts the letters, {year} is the year.");
        out.table("letterhead");
        out.texts("lines", head.lines());
        out.text("signer", head.signer());
        out.text("post", head.post());
        out.text("contact", head.contact());
        out.text("numbering", head.numbering());
    }

    private static void standing(Map<LetterField, String> standing, TomlLines out) {
        if (standing.isEmpty()) {
            return;
        }
        about(out, true,
                "Что письма говорят одинаково; чего здесь нет, о том спросят в самом письме.",
                "What all letters say alike; what is not here is asked in the letter itself.");
        out.table(StandingKeys.TABLE);
        StandingKeys.all().forEach((field, key) -> out.text(key, standing.get(field)));
    }

    private static void plan(WorkPlan plan, TomlLines out) {
        about(out, !plan.equals(WorkPlan.EMPTY),
                "План работ, который заводит решение; second_eyes — каждую задачу проверяет второй человек.",
                "The plan that a decision makes; second_eyes has every finished task looked at by a second person.");
        if (plan.secondEyes()) {
            out.table("plan");
            out.flag("second_eyes", true);
        }
        for (PlanLine line : plan.lines()) {
            out.tableOfMany("task");
            out.names("kinds", line.kinds());
            switch (line.place().kind()) {
                case SYSTEM -> out.text("system", line.place().id());
                case RECIPIENT -> out.text("recipient", line.place().id());
                case OTHER -> {}
            }
            out.text("work", line.work().name());
            out.text("words", line.words());
        }
    }
}
