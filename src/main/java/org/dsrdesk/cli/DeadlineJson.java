package org.dsrdesk.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.deadline.DutyClock;
import org.dsrdesk.domain.request.ClockSheet;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.statute.Statute;

/** Tells deadlines as JSON for other programs: keys in a fixed order, days and moments in ISO form. */
final class DeadlineJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final DeadlineAnswer answer;
    private final DutyJson duties;

    DeadlineJson(DeadlineAnswer answer) {
        this.answer = answer;
        this.duties = new DutyJson(answer);
    }

    String text() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return JsonMapper.builder().build().writer(printer).writeValueAsString(root()) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of nodes is always JSON", impossible);
        }
    }

    private ObjectNode root() {
        Demand demand = answer.question().demand();
        ZonedDateTime received = answer.question().received();
        ObjectNode root = NODES.objectNode();
        root.put("kind", demand.kind().name());
        if (demand.ground() != null) {
            root.put("ground", demand.ground().name());
        }
        root.put("received", moment(received));
        root.put("zone", received.getZone().getId());
        root.put("today", answer.question().today().toString());
        ObjectNode events = root.putObject("events");
        answer.events().forEach((event, at) -> events.put(event.name(), moment(at)));
        answer.unusedEvents().forEach(event -> array(root, "unusedEvents").add(event.name()));
        root.set("statute", statute(answer.statute().edition()));
        root.set("counting", counting());
        root.set("duties", list(answer.sheet().clocks()));
        if (!answer.sheet().candidates().isEmpty()) {
            candidates(root);
        }
        return root;
    }

    private static ArrayNode array(ObjectNode node, String key) {
        return node.get(key) instanceof ArrayNode there ? there : node.putArray(key);
    }

    private ObjectNode statute(Statute.Edition edition) {
        ObjectNode node = NODES.objectNode();
        node.put("pack", edition.id().pack());
        node.put("edition", edition.id().edition());
        node.put("validFrom", edition.validFrom().toString());
        node.put("inForceOnReceipt", answer.inForce());
        node.put("checkedOn", edition.checkedOn().toString());
        node.set("title", DutyJson.text(edition.title()));
        return node;
    }

    private ObjectNode counting() {
        CountingSwitches switches = answer.calculator().switches();
        ObjectNode node = NODES.objectNode();
        node.put("countDayOfEvent", switches.countDayOfEvent());
        node.put("moveToWorkingDay", switches.moveToWorkingDay());
        node.put(
                "calendarPublishedThrough",
                answer.calculator().calendar().publishedThrough().toString());
        return node;
    }

    private ArrayNode list(List<DutyClock> clocks) {
        ArrayNode list = NODES.arrayNode();
        clocks.forEach(clock -> list.add(duties.duty(clock)));
        return list;
    }

    private void candidates(ObjectNode root) {
        ArrayNode list = root.putArray("candidates");
        for (ClockSheet.Candidate candidate : answer.sheet().candidates()) {
            ObjectNode node = list.addObject();
            node.put("ground", candidate.ground().name());
            node.put("earliest", answer.governs(candidate));
            if (answer.governs(candidate)) {
                ObjectNode reason = node.putObject("reason");
                reason.put("ru", new CliTexts(CliTexts.RUSSIAN).text("deadline.earliest"));
                reason.put("en", new CliTexts(CliTexts.ENGLISH).text("deadline.earliest"));
            }
            node.set("duties", list(candidate.clocks()));
        }
    }

    static String moment(ZonedDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
    }
}
