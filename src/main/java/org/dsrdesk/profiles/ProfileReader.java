package org.dsrdesk.profiles;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dsrdesk.casework.Longest;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.profile.Backup;
import org.dsrdesk.domain.profile.Company;
import org.dsrdesk.domain.profile.Consequence;
import org.dsrdesk.domain.profile.DataSystem;
import org.dsrdesk.domain.profile.Inn;
import org.dsrdesk.domain.profile.Inventory;
import org.dsrdesk.domain.profile.Letterhead;
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
import org.jspecify.annotations.Nullable;

/** Reads what an operator's file says beyond its deadlines and its policy. */
final class ProfileReader {
    private static final int LINE = Longest.PROFILE_LINE;
    private static final int TEXT = Longest.PROFILE_TEXT;

    private final Sheet sheet;
    private final Sheet head;

    ProfileReader(Sheet sheet, Sheet head) {
        this.sheet = sheet;
        this.head = head;
    }

    Profile profile() {
        Map<Channel, Set<IdentityFact>> checked = new EnumMap<>(Channel.class);
        Set<Channel> channels = channels(checked);
        Inventory inventory = new Inventory(
                each("system", ProfileReader::system),
                each("recipient", ProfileReader::recipient),
                each("product", one -> new Product(one.text("name", LINE), one.choice("role", Product.Role.class),
                        one.optional("concerned", LINE))));
        return new Profile(
                company(),
                channels,
                checked,
                inventory,
                each("promise", one -> new Promise(one.optional("clause", LINE), one.text("words", TEXT),
                        one.choices("kinds", DemandKind.class))),
                each("consequence", one -> new Consequence(one.someChoices("kinds", DemandKind.class),
                        one.text("words", TEXT), one.optional("clause", LINE))),
                letterhead(sheet.tableIfAny("letterhead")),
                plan(inventory),
                standing(sheet.tableIfAny(StandingKeys.TABLE)));
    }

    private <T> List<T> each(String key, Function<Sheet, T> reader) {
        List<T> things = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Sheet one : sheet.tables(key)) {
            things.add(reader.apply(one));
            String id = one.has("id") ? one.optional("id", Longest.PLACE_ID) : "";
            if (!id.isEmpty() && !taken.add(id)) {
                one.fault("id", "id.twice", id);
            }
            one.nothingElse();
        }
        return things;
    }

    private Company company() {
        String inn = head.nullable("inn", LINE);
        if (inn != null && !Inn.isValid(inn)) {
            head.fault("inn", "value.inn", "inn", inn);
            inn = null;
        }
        return new Company(head.optional("legal_name", LINE), inn);
    }

    private Set<Channel> channels(Map<Channel, Set<IdentityFact>> checked) {
        Set<Channel> channels = new HashSet<>();
        for (Sheet one : sheet.tables("channel")) {
            Channel channel = one.choice("name", Channel.class);
            if (!channels.add(channel)) {
                one.fault("name", "value.twice", "name", channel.name());
            }
            if (one.has("check")) {
                checked.put(channel, one.choices("check", IdentityFact.class));
            }
            one.nothingElse();
        }
        return channels;
    }

    private static DataSystem system(Sheet one) {
        return new DataSystem(
                one.has("id") ? one.text("id", Longest.PLACE_ID) : "",
                one.text("name", LINE),
                one.optional("owner", LINE),
                one.texts("categories", TEXT),
                one.choice("processing", Processing.class),
                one.flag("self_service"),
                backup(one.tableIfAny("backup")));
    }

    private static @Nullable Backup backup(@Nullable Sheet one) {
        if (one == null) {
            return null;
        }
        Backup backup = new Backup(one.optional("where", LINE), one.number("days", 1, Backup.MOST_DAYS));
        one.nothingElse();
        return backup;
    }

    private static Recipient recipient(Sheet one) {
        return new Recipient(
                one.has("id") ? one.text("id", Longest.PLACE_ID) : "",
                one.text("name", LINE),
                one.choice("role", Recipient.Role.class),
                one.optional("contract", LINE),
                one.optional("contact", LINE),
                one.texts("categories", TEXT));
    }

    private static Letterhead letterhead(@Nullable Sheet one) {
        if (one == null) {
            return Letterhead.EMPTY;
        }
        String numbering = one.has("numbering")
                ? one.text("numbering", Longest.NUMBERING)
                : Letterhead.USUAL_NUMBERING;
        if (!Letterhead.isNumbering(numbering)) {
            one.fault("numbering", "value.numbering", "numbering", numbering);
            numbering = Letterhead.USUAL_NUMBERING;
        }
        Letterhead head = new Letterhead(
                one.texts("lines", TEXT),
                one.optional("signer", LINE),
                one.optional("post", LINE),
                one.optional("contact", LINE),
                numbering);
        one.nothingElse();
        return head;
    }

    private static Map<LetterField, String> standing(@Nullable Sheet one) {
        Map<LetterField, String> standing = new EnumMap<>(LetterField.class);
        if (one != null) {
            StandingKeys.all().forEach((field, key) -> {
                if (one.has(key)) {
                    standing.put(field, one.text(key, TEXT));
                }
            });
            one.nothingElse();
        }
        return standing;
    }

    private WorkPlan plan(Inventory inventory) {
        Sheet words = sheet.tableIfAny("plan");
        boolean second = words != null && words.flag("second_eyes");
        if (words != null) {
            words.nothingElse();
        }
        return new WorkPlan(
                each("task", one -> new PlanLine(
                        one.someChoices("kinds", DemandKind.class),
                        place(one, inventory),
                        one.choice("work", TaskWork.class),
                        one.optional("words", TEXT))),
                second);
    }

    private static PlaceId place(Sheet one, Inventory inventory) {
        if (one.has("system") && one.has("recipient")) {
            one.fault("recipient", "place.both");
        }
        if (one.has("system")) {
            return known(one, "system", TaskPlace.Kind.SYSTEM, inventory);
        }
        return one.has("recipient")
                ? known(one, "recipient", TaskPlace.Kind.RECIPIENT, inventory)
                : new PlaceId(TaskPlace.Kind.OTHER, "");
    }

    private static PlaceId known(Sheet one, String key, TaskPlace.Kind kind, Inventory inventory) {
        PlaceId place = new PlaceId(kind, one.text(key, Longest.PLACE_ID));
        if (!place.id().equals(Sheet.STAND_IN) && inventory.name(place).isEmpty()) {
            one.fault(key, "place.unknown", place.id());
        }
        return place;
    }
}
