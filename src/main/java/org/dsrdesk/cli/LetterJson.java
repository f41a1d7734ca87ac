package org.dsrdesk.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZonedDateTime;
import org.dsrdesk.intake.Attachment;
import org.dsrdesk.intake.Proposal;
import org.dsrdesk.intake.Reading;
import org.dsrdesk.intake.Reason;
import org.dsrdesk.intake.Taken;

/** Tells of a letter as one line of JSON for other programs: keys in a fixed order, what is unknown is null. */
final class LetterJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private LetterJson() {}

    static String line(Taken.Kept kept) {
        Reading reading = kept.reading();
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("file", kept.name());
        line.put("outcome", kept.kept().outcome().name());
        ZonedDateTime received = reading.requester().received();
        line.put("received", received == null ? null : DeadlineJson.moment(received));
        line.put("name", ImportReport.value(reading.requester().name()));
        line.put("email", ImportReport.value(reading.requester().email()));
        line.put("phone", ImportReport.value(reading.requester().phone()));
        ArrayNode kinds = line.putArray("kinds");
        reading.demands().forEach(proposal -> kind(kinds.addObject(), proposal));
        ArrayNode attachments = line.putArray("attachments");
        reading.letter().attachments().forEach(file -> attachment(attachments.addObject(), file));
        line.put("sha256", reading.letter().sha256());
        line.put("problem", reading.letter().broken() ? String.valueOf(reading.letter().brokenReason()) : null);
        try {
            return MAPPER.writeValueAsString(line);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of nodes is always JSON", impossible);
        }
    }

    private static void kind(ObjectNode node, Proposal proposal) {
        node.put("kind", proposal.kind().name());
        node.put("weight", Math.round(proposal.weight() * 100) / 100.0);
        ArrayNode reasons = node.putArray("reasons");
        proposal.reasons().stream().map(Reason::words).forEach(reasons::add);
    }

    private static void attachment(ObjectNode node, Attachment file) {
        node.put("name", file.name());
        node.put("type", file.mediaType());
        node.put("size", file.size());
        node.put("sha256", file.sha256());
        node.put("executable", file.executable());
    }
}
