package org.dsrdesk.casework;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dsrdesk.domain.fulfilment.Landscape;
import org.dsrdesk.domain.fulfilment.PlaceKnown;
import org.dsrdesk.domain.fulfilment.PlanHint;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.profile.Backup;
import org.dsrdesk.domain.profile.Consequence;
import org.dsrdesk.domain.profile.DataSystem;
import org.dsrdesk.domain.profile.Processing;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.domain.profile.Recipient;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.TaskPlace;
import org.dsrdesk.domain.request.TaskWork;
import org.dsrdesk.domain.statute.DemandKind;

/** Tells where data lie, and what is done there, by the profiles of the operators. */
final class ProfileLandscapes implements Landscapes {
    private static final PlaceId NOWHERE = new PlaceId(TaskPlace.Kind.OTHER, "");

    @Override
    public Landscape of(CaseStore store, OperatorId operator) {
        Profile profile = store.profiles().of(operator);
        return new Landscape(
                Stream.concat(
                        profile.inventory().systems().stream().map(ProfileLandscapes::place),
                        profile.inventory().recipients().stream().map(ProfileLandscapes::place))
                        .toList(),
                Stream.concat(planned(profile), warned(profile)).toList(),
                profile.plan().secondEyes(),
                !profile.consequences().isEmpty());
    }

    private static PlaceKnown place(DataSystem system) {
        Backup backup = system.backup();
        return new PlaceKnown(
                new PlaceId(TaskPlace.Kind.SYSTEM, system.id()),
                system.name(),
                system.categories(),
                system.selfService(),
                system.processing(),
                backup == null ? 0 : backup.days());
    }

    private static PlaceKnown place(Recipient recipient) {
        return new PlaceKnown(
                new PlaceId(TaskPlace.Kind.RECIPIENT, recipient.id()),
                recipient.name(),
                recipient.categories(),
                false,
                Processing.AUTOMATED,
                0,
                recipient.role() == Recipient.Role.PROCESSOR);
    }

    private static Stream<PlanHint> planned(Profile profile) {
        return profile.plan().lines().stream()
                .map(line -> new PlanHint(line.kinds(), line.place(), line.work(), line.words()));
    }

    /** What people are told first is a task of its own, unless the plan has one for it. */
    private static Stream<PlanHint> warned(Profile profile) {
        List<Set<DemandKind>> planned = profile.plan().lines().stream()
                .filter(line -> line.work() == TaskWork.WARN)
                .map(line -> line.kinds())
                .toList();
        return profile.consequences().stream()
                .map(consequence -> hint(consequence, planned))
                .filter(hint -> !hint.kinds().isEmpty());
    }

    private static PlanHint hint(Consequence consequence, List<Set<DemandKind>> planned) {
        Set<DemandKind> kinds = EnumSet.copyOf(consequence.kinds());
        planned.forEach(kinds::removeAll);
        return new PlanHint(kinds, NOWHERE, TaskWork.WARN, consequence.words());
    }
}
