package org.dsrdesk.profiles;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.dsrdesk.casework.Longest;
import org.dsrdesk.casework.PolicyCheck;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.operator.Identification;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.profile.OperatorCard;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlParseResult;

/** Reads the file of an operator strictly, and names all that is wrong with it at once. */
public final class OperatorReader {
    private static final int FORMAT = 1;

    private final List<Fault> faults = new ArrayList<>();
    private final Predicate<String> packs;

    private OperatorReader(Predicate<String> packs) {
        this.packs = packs;
    }

    /**
     * The operator that a file describes, without an identity of its own; grounds, systems and recipients have one
     * where the file gives it.
     *
     * @param file its name, for messages
     * @param packs whether the desk has the rule pack with an id
     * @throws OperatorFileException naming line and reason of everything that is wrong
     */
    public static OperatorCard read(String file, String text, Predicate<String> packs) {
        OperatorReader reader = new OperatorReader(packs);
        OperatorCard card = reader.card(text.replace("\r\n", "\n"));
        if (card == null || !reader.faults.isEmpty()) {
            reader.faults.sort(Comparator.comparingInt(Fault::line));
            throw new OperatorFileException(file, reader.faults);
        }
        return card;
    }

    private @Nullable OperatorCard card(String text) {
        TomlParseResult result = Toml.parse(text);
        if (result.hasErrors()) {
            result.errors().forEach(error -> faults.add(Fault.at(error.position().line(),
                    String.valueOf(error.getMessage()).contains("previously defined") ? "toml.twice" : "toml.syntax")));
            return null;
        }
        Sheet sheet = new Sheet(faults, result, 1);
        sheet.number("format", FORMAT, FORMAT);
        Sheet head = sheet.tableIfAny("operator");
        if (head == null) {
            sheet.fault("operator", "value.missing", "operator");
            return null;
        }
        ProfileReader profile = new ProfileReader(sheet, head);
        OperatorCard card = new OperatorCard(operator(sheet, head), profile.profile());
        head.nothingElse();
        sheet.nothingElse();
        return card;
    }

    private Operator operator(Sheet sheet, Sheet head) {
        return new Operator(
                new OperatorId(0),
                head.text("name", Longest.OPERATOR_NAME),
                matching(head, "email", Longest.EMAIL, "[^@\\s]+@[^@\\s]+"),
                matching(head, "phone", Longest.PHONE, "\\+[0-9]{5,15}"),
                head.nullable("address", Longest.OPERATOR_ADDRESS),
                zone(head),
                new CountingSwitches(head.flag("count_day_of_event"), head.flag("move_to_working_day")),
                packs(head),
                identification(sheet.tableIfAny("identification")),
                policy(sheet));
    }

    private static @Nullable String matching(Sheet head, String key, int longest, String form) {
        String text = head.nullable(key, longest);
        if (text != null && !text.equals(Sheet.STAND_IN) && !text.matches(form)) {
            head.fault(key, "value." + key, key, text);
        }
        return text;
    }

    private static ZoneId zone(Sheet head) {
        String zone = head.text("zone", Longest.OPERATOR_NAME);
        try {
            return zone.equals(Sheet.STAND_IN) ? ZoneOffset.UTC : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            head.fault("zone", "value.zone", "zone", zone);
            return ZoneOffset.UTC;
        }
    }

    private List<String> packs(Sheet head) {
        List<String> named = head.texts("packs", Longest.OPERATOR_ADDRESS);
        if (named.isEmpty()) {
            head.fault("packs", "value.none", "packs");
            return List.of(Sheet.STAND_IN);
        }
        named.stream()
                .filter(packs.negate())
                .forEach(unknown -> head.fault("packs", "pack.unknown", unknown));
        if (Set.copyOf(named).size() < named.size()) {
            head.fault("packs", "value.twice", "packs", String.join(", ", named));
        }
        return named;
    }

    private static Identification identification(@Nullable Sheet sheet) {
        if (sheet == null) {
            return Identification.USUAL;
        }
        Identification identification = new Identification(
                sheet.choices("speaking", IdentityFact.class),
                sheet.choices("writing", IdentityFact.class),
                sheet.optional("ask", Identification.LONGEST_TEXT),
                sheet.optional("never", Identification.LONGEST_TEXT),
                sheet.optional("say", Identification.LONGEST_TEXT));
        sheet.nothingElse();
        return identification;
    }

    private Policy policy(Sheet sheet) {
        Sheet words = sheet.tableIfAny("policy");
        List<PolicyGround> grounds = grounds(sheet.tables("ground"));
        if (words == null) {
            return new Policy(null, Set.of(), grounds, false);
        }
        Policy policy = new Policy(
                systematic(words.tableIfAny("systematic")),
                words.choices("second_signatures", Policy.SecondSignature.class),
                grounds,
                words.flag("fee"));
        words.nothingElse();
        return policy;
    }

    private static Policy.@Nullable Systematic systematic(@Nullable Sheet sheet) {
        if (sheet == null) {
            return null;
        }
        Policy.Systematic systematic = new Policy.Systematic(
                sheet.number("requests", 2, PolicyCheck.MOST_REQUESTS), sheet.number("days", 1, PolicyCheck.MOST_DAYS));
        sheet.nothingElse();
        return systematic;
    }

    private static List<PolicyGround> grounds(List<Sheet> sheets) {
        List<PolicyGround> grounds = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Sheet sheet : sheets) {
            PolicyGround ground = new PolicyGround(
                    sheet.optional("id", Longest.PLACE_ID),
                    sheet.text("title", Longest.POLICY_GROUND),
                    sheet.optional("clause", Longest.POLICY_GROUND),
                    sheet.choices("kinds", DemandKind.class));
            if (!ground.id().isEmpty() && !taken.add(ground.id())) {
                sheet.fault("id", "id.twice", ground.id());
            }
            sheet.nothingElse();
            grounds.add(ground);
        }
        return grounds;
    }
}
