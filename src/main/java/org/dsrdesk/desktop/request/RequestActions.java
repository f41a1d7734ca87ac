package org.dsrdesk.desktop.request;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import org.dsrdesk.casework.CaseDesk;
import org.dsrdesk.casework.PersonLink;
import org.dsrdesk.casework.RepeatLink;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.domain.assessment.AssessmentSheet;
import org.dsrdesk.domain.assessment.Disproportion.Criterion;
import org.dsrdesk.domain.assessment.Disproportion.Weight;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.request.CaseFact;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Extension;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DeletionGround;
import org.dsrdesk.domain.statute.DemandKind;

/** What a person does with the request on the screen; each change is saved in the background and told. */
final class RequestActions {
    private final RequestModel model;
    private final Messages messages;
    private final CaseDesk desk;

    RequestActions(RequestModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.desk = model.desk();
    }

    void dutyDone(DutyRef duty, ZonedDateTime at, String note) {
        model.change(
                (seen, actor) -> desk.fulfilling().dutyDone(seen, duty.demand(), duty.duty(), at, note, actor),
                undoable("request.told.done", () -> reopenDuty(duty)));
    }

    void dutyDoesNotApply(DutyRef duty, String reasons) {
        model.change(
                (seen, actor) -> desk.fulfilling().dutyDoesNotApply(seen, duty.demand(), duty.duty(), reasons, actor),
                undoable("request.told.notApplicable", () -> reopenDuty(duty)));
    }

    void reopenDuty(DutyRef duty) {
        model.change(
                (seen, actor) -> desk.fulfilling().reopenDuty(seen, duty.demand(), duty.duty(), actor),
                told("request.told.dutyReopened"));
    }

    void recordEvent(DutyRef duty, ClockEvent event, ZonedDateTime moment) {
        model.change(
                (seen, actor) -> desk.events().record(seen, duty.demand(), event, moment, actor),
                told("request.told.event"), duty);
    }

    /** Records what puts a duty off and that the duty no longer applies; the later duty is explained afterwards. */
    void putOff(DutyRef duty, DutyRef later, ZonedDateTime moment, String reasons) {
        model.change(
                (seen, actor) -> desk.events().putOff(seen, duty.demand(), duty.duty(), moment, reasons, actor),
                told("request.told.putOff"), later);
    }

    void nameDay(DutyRef duty, LocalDate day) {
        model.change(
                (seen, actor) -> desk.qualifying().nameDate(seen, duty.demand(), day, actor),
                told("request.told.named"), duty);
    }

    void extend(DutyRef duty, Extension extension) {
        model.change(
                (seen, actor) -> desk.extending().extend(seen, duty.demand(), duty.duty(), extension, actor),
                Notice.of(messages.text(
                        extension.waits() ? "request.told.announced" : "request.told.extended",
                        messages.date(extension.until()))));
    }

    void withdrawExtension(DutyRef duty) {
        model.change(
                (seen, actor) -> desk.extending().withdraw(seen, duty.demand(), duty.duty(), actor),
                told("request.told.notExtended"));
    }

    /** What is done with tasks. */
    TaskActions tasks() {
        return new TaskActions(model, messages);
    }

    void chooseGround(DemandId demand, DeletionGround ground) {
        model.change(
                (seen, actor) -> desk.qualifying().qualify(seen, demand, DemandKind.DELETION, ground, actor),
                undoable("request.told.ground", () -> forgetGround(demand)));
    }

    void forgetGround(DemandId demand) {
        model.change(
                (seen, actor) -> desk.qualifying().qualify(seen, demand, DemandKind.DELETION, null, actor),
                told("request.told.groundOpen"));
    }

    void addDemand(DemandKind kind) {
        model.change((seen, actor) -> desk.qualifying().add(seen, kind, actor), told("request.told.demand"));
    }

    void correctReceipt(ZonedDateTime received, String reasons) {
        model.change(
                (seen, actor) -> desk.events().correctReceipt(seen, received, reasons, actor),
                told("request.told.receipt"));
    }

    /** Corrects who asks; of a document's number only its mark is kept, and the old mark when none is given. */
    void correctRequester(Requester requester, String document) {
        model.change(
                (seen, actor) -> desk.events().correctRequester(
                        seen, desk.documents().marked(requester, document), actor),
                told("request.told.requester"));
    }

    void note(String text) {
        model.change((seen, actor) -> desk.assessing().note(seen, text, actor), told("request.told.note"));
    }

    /** Records something beside the demands. */
    void record(CaseFact.Kind kind, LocalDate on, String words, String paper) {
        model.change(
                (seen, actor) -> {
                    desk.facts().record(seen.id(), kind, on, words, paper, actor);
                    return seen;
                },
                told("request.told.recorded"));
    }

    void close() {
        model.change((seen, actor) -> desk.closing().close(seen, actor), told("request.told.closed"));
    }

    void reopen(String reasons) {
        model.change((seen, actor) -> desk.closing().reopen(seen, reasons, actor), told("request.told.reopened"));
    }

    void flag(Map<Criterion, Weight> weights, AssessmentSheet sheet, String reasons) {
        model.change(
                (seen, actor) -> desk.assessing().flag(seen, weights, sheet, reasons, actor),
                undoable("request.told.flagged", this::clearFlag));
    }

    void signAssessment(String signer) {
        model.change(
                (seen, actor) -> desk.assessing().sign(seen, signer, actor), told("request.told.assessmentSigned"));
    }

    void clearFlag() {
        model.change((seen, actor) -> desk.assessing().clearFlag(seen, actor), told("request.told.flagCleared"));
    }

    /** Says whether a proposed link is right, and why. */
    void judge(RepeatLink link, RepeatLink.Verdict verdict, String why) {
        model.change(
                (seen, actor) -> desk.assessing().judge(seen, link, verdict, why, actor),
                told(verdict == RepeatLink.Verdict.CONFIRMED ? "request.told.samePerson" : "request.told.otherPerson"));
    }

    void link(RequestId other, boolean same, String why) {
        model.change(
                (seen, actor) -> {
                    if (same) {
                        desk.linking().link(seen.id(), other, why, actor);
                    } else {
                        desk.linking().separate(seen.id(), other, why, actor);
                    }
                    return seen;
                },
                told(same ? "request.told.samePerson" : "request.told.otherPerson"));
    }

    void unlink(PersonLink link, String why) {
        model.change(
                (seen, actor) -> {
                    desk.linking().undo(link.id(), why, actor);
                    return seen;
                },
                told("request.told.unlinked"));
    }

    void excuse(RepeatLink link, String why) {
        model.change(
                (seen, actor) -> {
                    desk.linking().excuse(link.later(), link.earlier(), why, actor);
                    return seen;
                },
                undoable("request.told.excused", () -> excuseNoMore(link)));
    }

    void excuseNoMore(RepeatLink link) {
        model.change(
                (seen, actor) -> {
                    desk.linking().excuseNoMore(link.later(), link.earlier(), actor);
                    return seen;
                },
                told("request.told.notExcused"));
    }

    private Notice told(String key) {
        return Notice.of(messages.text(key));
    }

    private Notice undoable(String key, Runnable undo) {
        return Notice.undoable(messages.text(key), undo);
    }
}
