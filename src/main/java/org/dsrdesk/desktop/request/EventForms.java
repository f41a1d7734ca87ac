package org.dsrdesk.desktop.request;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.dsrdesk.casework.Field;
import org.dsrdesk.desktop.parts.Parts;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.EventEffect;
import org.dsrdesk.domain.request.Postponement;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DemandKind;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.RepeatRule;
import org.jspecify.annotations.Nullable;

/** The forms that record events: which event, when, and what it does to the clocks before it is recorded. */
record EventForms(Context context, CaseReading reading) {
    /**
     * The events that matter for a demand, each once: those of its clocks, then those a rule on repeats counts from.
     */
    List<ClockEvent> offered(DemandId demand) {
        Stream<ClockEvent> repeats = rules(demand).map(RepeatRule::from).filter(from -> from != ClockEvent.RECEIVED);
        return Stream.concat(effects(demand).stream().map(EventEffect::event), repeats).distinct().toList();
    }

    private Stream<RepeatRule> rules(DemandId demand) {
        DemandKind kind = reading.request().demand(demand).kind();
        return reading.view().statute().repeatRules().stream().filter(rule -> rule.kinds().contains(kind));
    }

    /** The form of a demand; the event is chosen in it. */
    Form any(DemandId demand) {
        return form(demand, null, offered(demand).getFirst());
    }

    /** The form of a duty that waits for an event; another one can be chosen. */
    Form event(DutyRef duty, ClockEvent event) {
        return form(duty.demand(), duty, event);
    }

    private Form form(DemandId demand, @Nullable DutyRef duty, ClockEvent proposed) {
        Choice<ClockEvent> event =
                new Choice<>(offered(demand), one -> new TermWords(context.messages()).capital(name(one)));
        event.setId("event");
        event.setValue(proposed);
        ZonedDateTime now = reading.now().atZone(reading.zone());
        MomentInput at = new MomentInput(now, now, context.messages());
        at.setId("moment");
        Label does = Parts.muted("");
        Label effect = effect();
        Runnable tell = () -> {
            does.setText(does(demand, event.getValue()));
            show(effect, at.moment().map(moment -> becomes(demand, event.getValue(), moment)).orElse(""));
        };
        event.valueProperty().addListener(_ -> tell.run());
        watch(at, tell);
        tell.run();
        Form form = new Form(context, context.text("request.event.title"));
        return form.input(Field.GROUND, context.text("request.event.what"), event)
                .show(does)
                .input(Field.MOMENT, context.text("request.event.when"), at)
                .show(effect)
                .send(context.text("request.event.send"), () -> at.moment().ifPresentOrElse(
                        moment -> context.actions().recordEvent(
                                explained(demand, duty, event.getValue()), event.getValue(), moment),
                        () -> form.wrong(Field.MOMENT, "request.wrong.moment")));
    }

    /** The form that records blocking in place of destruction, and with it that the duty to destroy is put off. */
    Form putOff(DutyRef ref, Postponement way) {
        ZonedDateTime now = reading.now().atZone(reading.zone());
        MomentInput at = new MomentInput(now, now, context.messages());
        at.setId("moment");
        Label effect = effect();
        Runnable tell = () -> show(effect, at.moment()
                .flatMap(moment -> new WhatIf(reading).putOff(way, moment))
                .map(day -> context.text("request.putOff.day", title(way.later()), context.messages().dateAndDay(day)))
                .orElse(""));
        watch(at, tell);
        tell.run();
        CheckBox replaces = new CheckBox(context.text("request.putOff.replaces", title(way.now())));
        replaces.setId("replaces");
        replaces.setWrapText(true);
        replaces.setSelected(true);
        TextArea reasons = DutyForms.reasons();
        reasons.setId("reasons");
        reasons.disableProperty().bind(replaces.selectedProperty().not());
        Form form = new Form(context, context.text("request.putOff.title"));
        return form.say(way.later().words().in(context.messages().language().locale()))
                .input(Field.MOMENT, context.text("request.putOff.when"), at)
                .show(effect)
                .show(replaces)
                .input(Field.REASONS, context.text("request.putOff.reasons"), reasons)
                .send(context.text("request.putOff.send"), () -> at.moment().ifPresentOrElse(
                        moment -> send(ref, way, moment, replaces.isSelected(), reasons.getText()),
                        () -> form.wrong(Field.MOMENT, "request.wrong.moment")));
    }

    private void send(DutyRef ref, Postponement way, ZonedDateTime moment, boolean replaces, String reasons) {
        DutyRef later = DutyRef.of(ref.demand(), way.later().id());
        if (replaces) {
            context.actions().putOff(ref, later, moment, reasons);
        } else {
            context.actions().recordEvent(later, way.event(), moment);
        }
    }

    private DutyRef explained(DemandId demand, @Nullable DutyRef duty, ClockEvent event) {
        return effects(demand).stream()
                .filter(effect -> effect.event() == event)
                .flatMap(effect -> effect.duties().stream())
                .map(one -> DutyRef.of(demand, one.id()))
                .reduce((first, next) -> next.equals(duty) ? next : first)
                .orElseGet(() -> duty == null ? DutyRef.of(demand, "") : duty);
    }

    /** What an event does to the clocks of a demand, in words. */
    String does(DemandId demand, ClockEvent event) {
        Stream<String> clocks = effects(demand).stream()
                .filter(effect -> effect.event() == event)
                .map(effect -> context.text("request.event.does." + effect.what().name(), titles(effect.duties())));
        Stream<String> repeats = rules(demand)
                .filter(rule -> rule.from() == event && event != ClockEvent.RECEIVED)
                .map(rule -> context.text("request.event.does.repeat",
                        Citations.of(rule.citation(), context.messages())));
        String does = Stream.concat(clocks, repeats).collect(Collectors.joining("\n"));
        ZonedDateTime recorded = reading.request().demand(demand).events().get(event);
        return recorded == null
                ? does
                : does + "\n" + context.text("request.event.again", context.messages().dateTime(recorded));
    }

    /** What the last days would become. */
    String becomes(DemandId demand, ClockEvent event, ZonedDateTime moment) {
        return new WhatIf(reading).happened(demand, event, moment).stream()
                .map(this::becomes)
                .collect(Collectors.joining("\n"));
    }

    private String becomes(WhatIf.Moved moved) {
        LocalDate old = moved.old();
        LocalDate now = moved.now();
        if (now == null) {
            return context.text("request.event.stands", title(moved.duty()));
        }
        return old == null
                ? context.text("request.event.sets", title(moved.duty()), context.messages().date(now))
                : context.text("request.receipt.moves", title(moved.duty()), context.messages().date(old),
                        context.messages().date(now));
    }

    /** The events that have been recorded, oldest first, as one line; empty when there are none. */
    Optional<String> recorded(Demand demand) {
        return demand.events().isEmpty()
                ? Optional.empty()
                : Optional.of(demand.events().entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(one -> context.text("request.event.recorded", name(one.getKey()),
                                context.messages().dateTime(one.getValue())))
                        .collect(Collectors.joining(" · ")));
    }

    private List<EventEffect> effects(DemandId demand) {
        return EventEffect.of(reading.sheet(demand), reading.view().statute(), reading.received().toLocalDate());
    }

    private static void watch(MomentInput at, Runnable tell) {
        for (Observable typed : at.typed()) {
            typed.addListener(_ -> tell.run());
        }
    }

    private static Label effect() {
        Label effect = Parts.words("", "strong", "small");
        effect.managedProperty().bind(effect.visibleProperty());
        return effect;
    }

    private static void show(Label effect, String words) {
        effect.setText(words);
        effect.setVisible(!words.isEmpty());
    }

    private String name(ClockEvent event) {
        return context.text("event." + event.name());
    }

    private String title(Duty duty) {
        return duty.title().in(context.messages().language().locale());
    }

    private String titles(List<Duty> duties) {
        return duties.stream()
                .map(duty -> context.text("request.event.duty", title(duty), new TermWords(context.messages())
                        .term(duty.term())))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
