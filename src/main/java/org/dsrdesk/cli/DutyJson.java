package org.dsrdesk.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.dsrdesk.domain.deadline.Deadline;
import org.dsrdesk.domain.deadline.DeadlineProof;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.deadline.ProofDay;
import org.dsrdesk.domain.statute.Citation;
import org.dsrdesk.domain.statute.Duty;
import org.dsrdesk.domain.statute.ExtensionRule;
import org.dsrdesk.domain.statute.Term;
import org.dsrdesk.domain.statute.Text;
import org.jspecify.annotations.Nullable;

/** Tells one duty with its clock as JSON. */
final class DutyJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final DeadlineAnswer answer;

    DutyJson(DeadlineAnswer answer) {
        this.answer = answer;
    }

    ObjectNode duty(DutyClock clock) {
        Duty duty = clock.duty();
        ObjectNode node = NODES.objectNode();
        node.put("id", duty.id());
        node.put("action", duty.action().name());
        node.set("title", text(duty.title()));
        node.set("words", text(duty.words()));
        node.set("citation", citation(duty.citation()));
        node.put("startsOn", duty.starts().name());
        node.set("term", term(duty.term()));
        node.set("extension", extension(duty.extensionRule()));
        node.put("cautious", duty.cautious());
        node.put("confidence", duty.confidence().name());
        switch (clock) {
            case DutyClock.Running(Deadline deadline) -> running(node, deadline);
            case DutyClock.Waiting waiting -> node.put("waitsFor", waiting.event().name());
            case DutyClock.Unnamed unnamed -> node.put("waitsFor", "NAMED_DUE");
        }
        return node;
    }

    private void running(ObjectNode node, Deadline deadline) {
        node.put("start", DeadlineJson.moment(deadline.start()));
        node.put("due", deadline.due().toString());
        if (deadline.dueMoment() != null) {
            node.put("dueMoment", DeadlineJson.moment(deadline.dueMoment()));
        }
        node.put("extendableUntil", day(deadline.extensionCeiling()));
        node.put("noticeBy", day(deadline.lastNoticeDay()));
        node.put("ifMovedToWorkingDay", day(deadline.ifMovedToWorkingDay()));
        node.put("lastWorkingDay", deadline.lastWorkingDay().toString());
        node.put("provisional", deadline.provisional());
        node.put("standing", answer.standing(deadline).name());
        DeadlineProof proof = answer.proof(deadline);
        ArrayNode sources = node.putArray("calendarSources");
        proof.sources().forEach(sources::add);
        ArrayNode days = node.putArray("proof");
        proof.days().forEach(day -> days.add(day(day)));
    }

    private static ObjectNode day(ProofDay day) {
        ObjectNode node = NODES.objectNode();
        node.put("date", day.date().toString());
        node.put("weekday", day.date().getDayOfWeek().name());
        node.put("number", day.mark().counted() ? Integer.valueOf(day.number()) : null);
        node.put("counted", day.mark().counted());
        node.put("mark", day.mark().name());
        node.put("basis", day.basis());
        node.put("provisional", day.provisional());
        return node;
    }

    static ObjectNode text(Text text) {
        return NODES.objectNode().put("ru", text.russian()).put("en", text.english());
    }

    private static ObjectNode citation(Citation citation) {
        return NODES.objectNode()
                .put("act", citation.act())
                .put("article", citation.article())
                .put("part", citation.part())
                .put("text", CliTexts.russian(citation))
                .put("textEnglish", CliTexts.english(citation));
    }

    private static ObjectNode term(Term term) {
        return NODES.objectNode().put("amount", term.amount()).put("unit", term.unit().name());
    }

    private static @Nullable ObjectNode extension(@Nullable ExtensionRule rule) {
        return rule == null ? null : term(rule.ceiling()).put("noticeTo", rule.noticeTo().name());
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
