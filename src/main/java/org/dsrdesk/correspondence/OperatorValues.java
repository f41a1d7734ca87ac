package org.dsrdesk.correspondence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.profile.Company;
import org.dsrdesk.domain.profile.Consequence;
import org.dsrdesk.domain.profile.Inventory;
import org.dsrdesk.domain.profile.Letterhead;
import org.dsrdesk.domain.profile.Product;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.domain.profile.Recipient;
import org.dsrdesk.domain.request.Decision;
import org.dsrdesk.domain.request.PlaceId;
import org.jspecify.annotations.Nullable;

/** What letters say of the operator, from its profile. */
final class OperatorValues {
    private final LetterBasis basis;
    private final Operator operator;
    private final Profile profile;
    private final Letterhead letterhead;

    OperatorValues(LetterBasis basis) {
        this.basis = basis;
        this.operator = basis.view().operator();
        this.profile = basis.profile();
        this.letterhead = profile.letterhead();
    }

    String name() {
        String legal = profile.company().legalName();
        return legal.isEmpty() ? Lines.one(operator.name()) : legal;
    }

    /** The lines of the profile; a company without them is named with number and address, an unnamed one is not. */
    String letterhead() {
        Company company = profile.company();
        if (!letterhead.lines().isEmpty() || company.legalName().isEmpty()) {
            return String.join("\n", letterhead.lines());
        }
        String number = company.inn() == null ? "" : basis.say("ИНН ", "Taxpayer No. ") + company.inn();
        return Lines.joined("\n", company.legalName(), number, address());
    }

    String inn() {
        String inn = profile.company().inn();
        return inn == null ? "" : inn;
    }

    String address() {
        return said(operator.address());
    }

    String contact() {
        return letterhead.contact().isEmpty()
                ? Lines.joined(", ", phone(), said(operator.email()))
                : letterhead.contact();
    }

    String whereToWrite() {
        return Lines.joined("; ", said(operator.email()), address(), phone());
    }

    String contactPerson() {
        return Lines.joined(", ", letterhead.signer(), Lines.phrase(letterhead.post()), contact());
    }

    private String phone() {
        String phone = Lines.phone(said(operator.phone()));
        return phone.isEmpty() ? "" : basis.say("тел. ", "tel. ") + phone;
    }

    /** Everybody outside who has or may get the data (152-FZ art. 14(7)(4)). */
    String recipients() {
        Inventory inventory = profile.inventory();
        if (inventory.recipients().isEmpty()) {
            return nobody(basis.say("никто: данные другим лицам не передаются", "nobody: the data are not passed on"));
        }
        return Lines.list(inventory.recipients().stream()
                .map(one -> withCategories(Lines.joined(", ", one.name(), one.contract()), one)));
    }

    /** Who processes on instruction, with the address (152-FZ art. 14(7)(9)). */
    String processors() {
        List<Recipient> processors = processors(profile.inventory());
        return processors.isEmpty()
                ? nobody(basis.say(
                        "никто: обработка другим лицам не поручалась", "nobody: no processor is engaged"))
                : Lines.list(processors.stream()
                        .map(one -> withCategories(Lines.joined(", ", one.name(), one.contact()), one)));
    }

    static List<Recipient> processors(Inventory inventory) {
        return inventory.recipients().stream()
                .filter(one -> one.role() == Recipient.Role.PROCESSOR)
                .toList();
    }

    /** That there is nobody; an operator that has named no place at all has not said so. */
    private String nobody(String words) {
        return profile.inventory().systems().isEmpty() && profile.inventory().recipients().isEmpty() ? "" : words;
    }

    private static String withCategories(String name, Recipient recipient) {
        return recipient.categories().isEmpty() ? name : name + ": " + String.join(", ", recipient.categories());
    }

    /** The contract with whom the letter goes to. */
    String contract() {
        PlaceId place = basis.about().place();
        Optional<Recipient> known = place == null ? Optional.empty() : profile.inventory().recipient(place.id());
        return known.or(this::otherOperator).map(Recipient::contract).orElse("");
    }

    /** The operator that a request was passed on to, where the profile lists it. */
    private Optional<Recipient> otherOperator() {
        String target = basis.demand().decided().map(Decision::target).orElse("");
        return profile.inventory().recipients().stream()
                .filter(one -> target.contains(one.name()))
                .findFirst();
    }

    /** For whom the operator only processes, and what. */
    String role() {
        return profile.inventory().processedForOthers().stream()
                .map(this::role)
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private String role(Product product) {
        String whom = product.concerned().isEmpty()
                ? ""
                : basis.say("; оператор — ", "; the operator is ") + product.concerned();
        return Lines.sentence(basis.say(
                "Данные в продукте «" + product.name() + "» мы обрабатываем по поручению" + whom,
                "We process the data in " + product.name() + " on instruction" + whom));
    }

    String consequences() {
        return Lines.list(consequencesOf().map(Consequence::words));
    }

    /** Where the policy promises to warn of them. */
    String consequenceClauses() {
        return Lines.joined(", ", consequencesOf().map(Consequence::clause));
    }

    private Stream<Consequence> consequencesOf() {
        return profile.consequencesOf(basis.demand().kind()).stream();
    }

    private static String said(@Nullable String text) {
        return text == null ? "" : Lines.one(text);
    }
}
