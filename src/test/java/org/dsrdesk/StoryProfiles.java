package org.dsrdesk;

import java.util.List;
import java.util.function.UnaryOperator;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.KeepOperators;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.profile.Company;
import org.dsrdesk.domain.profile.Inventory;
import org.dsrdesk.domain.profile.Letterhead;
import org.dsrdesk.domain.profile.OperatorCard;
import org.dsrdesk.domain.profile.Recipient;
import org.dsrdesk.profiles.ShippedOperators;
import org.dsrdesk.testing.Rules;

/** Completes ready profiles by what published policies do not say and every operator knows of itself. */
final class StoryProfiles {
    private StoryProfiles() {}

    /** Keeps a completed ready profile as that of the only operator of a desk, and who sits at it. */
    static void take(CaseDesk store, String profile, UnaryOperator<OperatorCard> completed) {
        Operator blank = store.operators().keep(
                new Operator(new OperatorId(0), "—", null, null, null, Rules.MOSCOW, CountingSwitches.STRICT,
                        List.of(Rules.PACK)),
                StoryDesk.OFFICER);
        OperatorCard before = store.profiles().card(blank.id()).orElseThrow();
        OperatorCard shipped = ShippedOperators.card(profile, Rules.PACK::equals);
        store.profiles().keep(completed.apply(shipped).replacing(before), StoryDesk.OFFICER);
        store.operators().set(KeepOperators.ACTOR_NAME, StoryDesk.OFFICER.name(), StoryDesk.OFFICER);
    }

    /** Who signs the letters. */
    static OperatorCard signed(OperatorCard card, String signer, String post) {
        Letterhead head = card.profile().letterhead();
        return new OperatorCard(card.operator(), card.profile()
                .writing(new Letterhead(head.lines(), signer, post, head.contact(), head.numbering())));
    }

    /** Who the operator is by law. */
    static OperatorCard named(OperatorCard card, String legalName, String inn) {
        return new OperatorCard(card.operator(), card.profile().of(new Company(legalName, inn)));
    }

    /** Where the operator is. */
    static OperatorCard at(OperatorCard card, String email, String address) {
        Operator one = card.operator();
        return new OperatorCard(
                new Operator(one.id(), one.name(), email, one.phone(), address, one.zone(), one.switches(),
                        one.packs(), one.identification(), one.policy()),
                card.profile());
    }

    /** Who the recipient with an identity is, and where. */
    static OperatorCard passingOn(OperatorCard card, String id, String name, String contact) {
        Inventory inventory = card.profile().inventory();
        List<Recipient> recipients = inventory.recipients().stream()
                .map(one -> one.id().equals(id)
                        ? new Recipient(id, name, one.role(), one.contract(), contact, one.categories())
                        : one)
                .toList();
        return new OperatorCard(card.operator(), card.profile()
                .keeping(new Inventory(inventory.systems(), recipients, inventory.products())));
    }
}
