package org.dsrdesk.desktop.operators;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsrdesk.domain.profile.Backup;
import org.dsrdesk.domain.profile.DataSystem;
import org.dsrdesk.domain.profile.Inventory;
import org.dsrdesk.domain.profile.PlanLine;
import org.dsrdesk.domain.profile.Processing;
import org.dsrdesk.domain.profile.Product;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.domain.profile.Recipient;
import org.dsrdesk.domain.profile.WorkPlan;
import org.jspecify.annotations.Nullable;

/** The sections of where data are: systems, recipients, products. */
final class PlaceParts {
    private static final String NAMELESS = "operators.problem.name";

    private PlaceParts() {}

    static Part<DataSystem> systems() {
        return new Part<>(
                profile -> profile.inventory().systems(),
                (profile, systems) -> moved(profile, new Inventory(
                        systems, profile.inventory().recipients(), profile.inventory().products())),
                one -> new Part.Row(one.name(), List.of("operators.processing." + one.processing().name()),
                        String.join(", ", one.categories())),
                PlaceParts::ask,
                PlaceParts::system,
                PlaceParts::wrong);
    }

    private static Answers ask(Profile profile, @Nullable DataSystem old) {
        Backup backup = old == null ? null : old.backup();
        return new Answers()
                .line("name", old == null ? "" : old.name())
                .line("owner", old == null ? "" : old.owner())
                .line("categories", old == null ? "" : String.join("; ", old.categories()))
                .choice("processing", Processing.class, "operators.processing.",
                        old == null ? Processing.AUTOMATED : old.processing())
                .tick("selfService", old != null && old.selfService())
                .line("backupDays", backup == null ? "" : String.valueOf(backup.days()))
                .line("backupPlace", backup == null ? "" : backup.where());
    }

    private static DataSystem system(@Nullable DataSystem old, Answers answers) {
        String days = answers.typed("backupDays");
        return new DataSystem(
                old == null ? "" : old.id(),
                answers.typed("name"),
                answers.typed("owner"),
                answers.parts("categories"),
                answers.chosen("processing", Processing.class),
                answers.on("selfService"),
                days.isEmpty() ? null : new Backup(answers.typed("backupPlace"), Integer.parseInt(days)));
    }

    private static @Nullable String wrong(Answers answers) {
        if (answers.typed("name").isEmpty()) {
            return NAMELESS;
        }
        String days = answers.typed("backupDays");
        boolean number = days.matches("[1-9][0-9]{0,4}") && Integer.parseInt(days) <= Backup.MOST_DAYS;
        boolean nothing = days.isEmpty() && answers.typed("backupPlace").isEmpty();
        return number || nothing ? null : "operators.problem.days";
    }

    static Part<Recipient> recipients() {
        return new Part<>(
                profile -> profile.inventory().recipients(),
                (profile, recipients) -> moved(profile, new Inventory(
                        profile.inventory().systems(), recipients, profile.inventory().products())),
                one -> new Part.Row(one.name(), List.of("operators.recipient." + one.role().name()), one.contract()),
                (_, old) -> new Answers()
                        .line("name", old == null ? "" : old.name())
                        .choice("recipient", Recipient.Role.class, "operators.recipient.",
                                old == null ? Recipient.Role.PROCESSOR : old.role())
                        .line("contract", old == null ? "" : old.contract())
                        .line("contact", old == null ? "" : old.contact())
                        .line("categories", old == null ? "" : String.join("; ", old.categories())),
                (old, answers) -> new Recipient(
                        old == null ? "" : old.id(),
                        answers.typed("name"),
                        answers.chosen("recipient", Recipient.Role.class),
                        answers.typed("contract"),
                        answers.typed("contact"),
                        answers.parts("categories")),
                answers -> answers.typed("name").isEmpty() ? NAMELESS : null);
    }

    static Part<Product> products() {
        return new Part<>(
                profile -> profile.inventory().products(),
                (profile, products) -> moved(profile, new Inventory(
                        profile.inventory().systems(), profile.inventory().recipients(), products)),
                one -> new Part.Row(one.name(), List.of("operators.product." + one.role().name()), one.concerned()),
                (_, old) -> new Answers()
                        .line("name", old == null ? "" : old.name())
                        .choice("product", Product.Role.class, "operators.product.",
                                old == null ? Product.Role.OPERATOR : old.role())
                        .line("concerned", old == null ? "" : old.concerned()),
                (_, answers) -> new Product(
                        answers.typed("name"),
                        answers.chosen("product", Product.Role.class),
                        answers.typed("concerned")),
                answers -> answers.typed("name").isEmpty() ? NAMELESS : null);
    }

    /** Work in a place that is gone goes with it. */
    private static Profile moved(Profile profile, Inventory inventory) {
        Set<PlanLine> gone = profile.plan().lines().stream()
                .filter(line -> profile.inventory().name(line.place()).isPresent()
                        && inventory.name(line.place()).isEmpty())
                .collect(Collectors.toSet());
        List<PlanLine> left =
                profile.plan().lines().stream().filter(line -> !gone.contains(line)).toList();
        return profile.keeping(inventory).planning(new WorkPlan(left, profile.plan().secondEyes()));
    }
}
