package org.dsrdesk.desktop.request;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.domain.assessment.Disproportion;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Request;
import org.dsrdesk.domain.statute.Statute;
import org.jspecify.annotations.Nullable;

/** What stands at the head of a request. */
record HeadWords(Messages messages, CaseReading reading) {
    String person() {
        return reading.request().requester().shown();
    }

    /** «№ 2026-0388 · X-Keeper». */
    String number() {
        return messages.text("request.number", reading.request().number().toString(), reading.view().operator().name());
    }

    /** By which act and edition the request is judged, and why not by a newer one. */
    String act() {
        Statute statute = reading.view().statute();
        String name = new ActWords(messages).name(statute);
        Statute newest = reading.rules().editions(statute.edition().id().pack()).getLast();
        return newest.edition().id().equals(statute.edition().id())
                ? messages.text("request.judged", name)
                : messages.text("request.judged.older", name, Citations.edition(statute.edition(), messages),
                        Citations.edition(newest.edition(), messages));
    }

    /** «Письмо, получено 3 ноября, 23:50 (UTC+03:00) · в работе». */
    String facts() {
        var intake = reading.request().intake();
        TermWords words = new TermWords(messages);
        String facts = messages.text("request.facts",
                words.capital(messages.text("channel." + intake.channel().name())), words.moment(intake.received()),
                messages.text("state." + reading.request().state().name()));
        return Stream.of(facts, registered(intake), reference(intake)).filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** «записано 20 ноября»: the day of registering, where it is a later one than that of receipt. */
    private @Nullable String registered(Request.Intake intake) {
        LocalDate received = intake.received().withZoneSameInstant(reading.zone()).toLocalDate();
        LocalDate registered = intake.registered().atZone(reading.zone()).toLocalDate();
        return registered.isAfter(received) ? messages.text("request.registered", messages.date(registered)) : null;
    }

    private @Nullable String reference(Request.Intake intake) {
        String reference = intake.reception().reference();
        return reference == null ? null : messages.text("request.reference", reference);
    }

    /** What of other people an answer would lay open, and whom; empty while nobody found so. */
    Optional<String> endangered() {
        return Optional.ofNullable(reading.request().disproportion())
                .filter(Disproportion::endangersOthers)
                .map(found -> found.sheet().endangered());
    }

    /** What the most telling earlier request means for this one; empty where none makes one look twice. */
    Optional<String> finding() {
        return reading.view().repeats().stream()
                .filter(linked -> linked.link().flags())
                .min(Comparator.comparing(linked -> linked.findings().getFirst().what()))
                .map(linked -> messages.text("request.finding",
                        new TermWords(messages).capital(messages.text(
                                "finding.short." + linked.findings().getFirst().what().name())),
                        linked.earlier().number().toString(), linked.earlier().requester().shown()));
    }

    /** Contacts, and on whose behalf when not their own. */
    String contacts() {
        Requester who = reading.request().requester();
        String role = who.role() == RequesterRole.SUBJECT ? null : messages.text("role." + who.role().name());
        String subject = who.subject() == null ? null : messages.text("request.onBehalf", who.subject());
        return Stream
                .of(who.email(), who.phone() == null ? null : phone(written(who, messages)), who.address(), role,
                        subject)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** The number with the extension that was dialled after it; empty without a number. */
    static String written(Requester who, Messages messages) {
        String number = who.phone() == null ? "" : who.phone();
        String extension = who.details().extension();
        return number.isEmpty() || extension == null ? number : messages.text("person.extension", number, extension);
    }

    /** A Russian number in the groups people read, any other as it is. */
    static String phone(String number) {
        return number.replaceFirst("^\\+7(\\d{3})(\\d{3})(\\d{2})(\\d{2})(?!\\d)", "+7 $1 $2-$3-$4");
    }
}
