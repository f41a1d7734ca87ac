package org.dsrdesk.profiles;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.letter.FieldSource;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.operator.Identification;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.operator.Policy;
import org.dsrdesk.domain.operator.PolicyGround;
import org.dsrdesk.domain.profile.Backup;
import org.dsrdesk.domain.profile.Company;
import org.dsrdesk.domain.profile.Consequence;
import org.dsrdesk.domain.profile.DataSystem;
import org.dsrdesk.domain.profile.Inventory;
import org.dsrdesk.domain.profile.Letterhead;
import org.dsrdesk.domain.profile.OperatorCard;
import org.dsrdesk.domain.profile.PlanLine;
import org.dsrdesk.domain.profile.Processing;
import org.dsrdesk.domain.profile.Product;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.domain.profile.Promise;
import org.dsrdesk.domain.profile.Recipient;
import org.dsrdesk.domain.profile.WorkPlan;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.testing.Rules;
import org.jspecify.annotations.Nullable;

/** Cards of operators with every odd thing in their texts, the same for the same seed. */
final class RandomCards {
    private static final List<String> BITS = List.of(
            "Ромашка", "\"", "\"\"\"", "'", "'''", "\\", "\\n", "\n", "\r", "\r\n", "\t", " ", "#", "=", "[x]", "{n}",
            "😀", "👩‍👩‍👧", "\u0000", "\u0007", "\u007f", "\u0085", "\u200b", "\u2028", "ё́", "«ООО»", "\\u0041",
            "\uffff", "\ud83d\ude00", "end\\");

    private final Random random;

    RandomCards(long seed) {
        random = new Random(seed);
    }

    OperatorCard card() {
        Operator operator = new Operator(new OperatorId(0), "О" + text(), random.nextBoolean() ? "a@b.example" : null,
                random.nextBoolean() ? "+79161234567" : null, random.nextBoolean() ? "А" + text() : null,
                ZoneId.of(random.nextBoolean() ? "Europe/Moscow" : "Asia/Vladivostok"),
                new CountingSwitches(random.nextBoolean(), random.nextBoolean()), List.of(Rules.PACK),
                new Identification(some(IdentityFact.class), some(IdentityFact.class), text(), text(), text()),
                policy());
        return new OperatorCard(operator, profile());
    }

    private Policy policy() {
        return new Policy(
                random.nextBoolean() ? new Policy.Systematic(2 + random.nextInt(9), 1 + random.nextInt(99)) : null,
                some(Policy.SecondSignature.class),
                list(index -> new PolicyGround(id("g", index), "О" + text(), text(), some(DemandKind.class))),
                random.nextBoolean());
    }

    private Profile profile() {
        Set<Channel> channels = some(Channel.class);
        Map<Channel, Set<IdentityFact>> checked = new EnumMap<>(Channel.class);
        channels.stream().filter(_ -> random.nextBoolean()).forEach(one -> checked.put(one, some(IdentityFact.class)));
        List<DataSystem> systems = list(index -> new DataSystem(id("s", index), "С" + text(), text(), texts(),
                one(Processing.class), random.nextBoolean(), backup()));
        Inventory inventory = new Inventory(
                systems,
                list(index -> new Recipient(id("r", index), "П" + text(), one(Recipient.Role.class), text(), text(),
                        texts())),
                list(_ -> new Product("П" + text(), one(Product.Role.class), text())));
        return new Profile(
                new Company(text(), random.nextBoolean() ? "5026114844" : null),
                channels,
                checked,
                inventory,
                list(_ -> new Promise(text(), "О" + text(), some(DemandKind.class))),
                list(_ -> new Consequence(least(DemandKind.class), "О" + text(), text())),
                new Letterhead(texts(), text(), text(), text(), "{n}-" + text().replace("{n}", "") + "{year}"),
                new WorkPlan(list(_ -> new PlanLine(least(DemandKind.class), place(inventory), one(TaskWork.class),
                        text())), random.nextBoolean()),
                standing());
    }

    private Map<LetterField, String> standing() {
        Map<LetterField, String> standing = new EnumMap<>(LetterField.class);
        for (LetterField field : LetterField.values()) {
            if (field.source() == FieldSource.STANDING && random.nextBoolean()) {
                standing.put(field, text());
            }
        }
        return standing;
    }

    private PlaceId place(Inventory inventory) {
        List<PlaceId> places = new ArrayList<>();
        places.add(new PlaceId(TaskPlace.Kind.OTHER, ""));
        inventory.systems().stream().map(DataSystem::id).filter(id -> !id.isEmpty())
                .forEach(id -> places.add(new PlaceId(TaskPlace.Kind.SYSTEM, id)));
        inventory.recipients().stream().map(Recipient::id).filter(id -> !id.isEmpty())
                .forEach(id -> places.add(new PlaceId(TaskPlace.Kind.RECIPIENT, id)));
        return places.get(random.nextInt(places.size()));
    }

    private @Nullable Backup backup() {
        return random.nextBoolean() ? new Backup(text(), 1 + random.nextInt(900)) : null;
    }

    private String id(String prefix, int index) {
        return random.nextBoolean() ? prefix + index : "";
    }

    private <T> List<T> list(IntFunction<T> maker) {
        List<T> list = new ArrayList<>();
        for (int index = random.nextInt(4); index > 0; index--) {
            list.add(maker.apply(index));
        }
        return list;
    }

    private List<String> texts() {
        return list(_ -> "Т" + text());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int bits = random.nextInt(6); bits > 0; bits--) {
            text.append(BITS.get(random.nextInt(BITS.size())));
        }
        return text.toString();
    }

    private <E extends Enum<E>> E one(Class<E> type) {
        return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        Set<E> some = EnumSet.allOf(type);
        some.removeIf(_ -> random.nextBoolean());
        return some;
    }

    private <E extends Enum<E>> Set<E> least(Class<E> type) {
        Set<E> some = some(type);
        some.add(one(type));
        return some;
    }
}
