package org.dsrdesk.casework;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
import org.dsrdesk.domain.request.TaskPlace;

/** What a profile may say: texts as long as the store takes them, plans for places that there are. */
final class ProfileCheck {
    private final Map<Field, Problem> problems = new EnumMap<>(Field.class);

    private ProfileCheck() {}

    /**
     * Lets a profile pass.
     *
     * @throws RefusedException naming the parts that cannot be kept
     */
    static void require(Profile profile) {
        ProfileCheck check = new ProfileCheck();
        check.inventory(profile.inventory());
        check.words(profile);
        check.letterhead(profile.letterhead());
        check.standing(profile);
        check.plan(profile);
        if (!check.problems.isEmpty()) {
            throw new RefusedException(check.problems);
        }
    }

    private void inventory(Inventory inventory) {
        for (DataSystem system : inventory.systems()) {
            Backup backup = system.backup();
            id(Field.SYSTEM, system.id());
            lines(Field.SYSTEM, system.name(), system.owner(), backup == null ? "" : backup.where());
            list(Field.SYSTEM, system.categories());
        }
        for (Recipient recipient : inventory.recipients()) {
            id(Field.RECIPIENT, recipient.id());
            lines(Field.RECIPIENT, recipient.name(), recipient.contract(), recipient.contact());
            list(Field.RECIPIENT, recipient.categories());
        }
        for (Product product : inventory.products()) {
            lines(Field.PRODUCT, product.name(), product.concerned());
        }
    }

    private void words(Profile profile) {
        lines(Field.COMPANY, profile.company().legalName());
        for (Promise promise : profile.promises()) {
            lines(Field.PROMISE, promise.clause());
            text(Field.PROMISE, promise.words());
        }
        for (Consequence consequence : profile.consequences()) {
            lines(Field.CONSEQUENCE, consequence.clause());
            text(Field.CONSEQUENCE, consequence.words());
        }
    }

    private void standing(Profile profile) {
        profile.standing().values().forEach(words -> text(Field.STANDING, words));
    }

    private void letterhead(Letterhead head) {
        list(Field.LETTERHEAD, head.lines());
        lines(Field.LETTERHEAD, head.signer(), head.post(), head.contact());
        within(Field.LETTERHEAD, head.numbering(), Longest.NUMBERING);
    }

    private void plan(Profile profile) {
        for (PlanLine line : profile.plan().lines()) {
            text(Field.PLAN, line.words());
            if (line.place().kind() != TaskPlace.Kind.OTHER
                    && profile.inventory().name(line.place()).isEmpty()) {
                problems.putIfAbsent(Field.PLAN, Problem.PLACE_UNKNOWN);
            }
        }
    }

    private void id(Field field, String id) {
        within(field, id, Longest.PLACE_ID);
    }

    private void lines(Field field, String... lines) {
        Stream.of(lines).forEach(line -> within(field, line, Longest.PROFILE_LINE));
    }

    private void list(Field field, List<String> lines) {
        within(field, String.join("\n", lines), Longest.PROFILE_TEXT);
    }

    private void text(Field field, String text) {
        within(field, text, Longest.PROFILE_TEXT);
    }

    private void within(Field field, String text, int longest) {
        if (text.length() > longest) {
            problems.putIfAbsent(field, Problem.PROFILE_TEXT_TOO_LONG);
        }
    }
}
