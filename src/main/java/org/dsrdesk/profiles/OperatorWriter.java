package org.dsrdesk.profiles;

import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.profile.OperatorCard;

/** Writes an operator as a readable file that {@link OperatorReader} reads back exactly, but for its identity. */
public final class OperatorWriter {
    private OperatorWriter() {}

    /** The text of the file, with comments in Russian and English. */
    public static String write(OperatorCard card) {
        TomlLines out = new TomlLines();
        out.comment("Профиль оператора DSR Desk: правьте в любом редакторе и загрузите обратно в настройках.");
        out.comment("A DSR Desk operator profile: edit it in any editor and import it back in the settings.");
        out.raw("format", "1");
        out.blank();
        operator(card, out);
        identification(card.operator(), out);
        policy(card.operator().policy(), out);
        ProfileWriter.write(card.profile(), out);
        return out.toString();
    }

    private static void operator(OperatorCard card, TomlLines out) {
        Operator operator = card.operator();
        out.comment("Кто отвечает; packs — своды правил, основной первым.");
        out.comment("Who answers; packs are the rule packs, the usual one first.");
        out.table("operator");
        out.text("name", operator.name());
        out.text("legal_name", card.profile().company().legalName());
        out.text("inn", card.profile().company().inn());
        out.text("email", operator.email());
        out.text("phone", operator.phone());
        out.text("address", operator.address());
        out.text("zone", operator.zone().getId());
        out.texts("packs", operator.packs());
        out.flag("count_day_of_event", operator.switches().countDayOfEvent());
        out.flag("move_to_working_day", operator.switches().moveToWorkingDay());
    }

    private static void identification(Operator operator, TomlLines out) {
        out.blank();
        out.comment("Что сверяют, чтобы узнать заявителя: в разговоре и в письме.");
        out.comment("What is checked to make sure who asks: in a conversation and in a letter.");
        out.table("identification");
        out.allNames("speaking", operator.identification().speaking());
        out.allNames("writing", operator.identification().writing());
        out.text("ask", operator.identification().ask());
        out.text("never", operator.identification().never());
        out.text("say", operator.identification().say());
    }

    private static void policy(Policy policy, TomlLines out) {
        if (!policy.equals(Policy.NONE)) {
            out.blank();
            out.comment(
                    "Что политика говорит сверх закона: плата, вторая подпись, «систематические» обращения, отказы.");
            out.comment(
                    "What the policy says beyond the statute: fee, second signatures, systematic requests, refusals.");
            out.table("policy");
            out.flag("fee", policy.fee());
            out.names("second_signatures", policy.signatures());
            Policy.Systematic systematic = policy.systematic();
            if (systematic != null) {
                out.raw("systematic",
                        "{ requests = " + systematic.requests() + ", days = " + systematic.days() + " }");
            }
        }
        for (PolicyGround ground : policy.grounds()) {
            out.tableOfMany("ground");
            out.text("id", ground.id());
            out.text("title", ground.title());
            out.text("clause", ground.clause());
            out.names("kinds", ground.kinds());
        }
    }
}
