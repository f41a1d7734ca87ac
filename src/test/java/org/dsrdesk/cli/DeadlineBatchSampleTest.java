package org.dsrdesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dsrdesk.domain.statute.ClockEvent;
import org.dsrdesk.domain.statute.DemandKind;
import org.junit.jupiter.api.Test;

/** A long sheet says of every row what the same question says when it is asked alone. */
class DeadlineBatchSampleTest {
    private static final long SEED = 20261121;
    private static final int ROWS = 20_000;
    private static final int EVERY = 199;

    /** The sending of a request begins a window of repeats, which a single answer does not tell. */
    private static final ClockEvent[] STARTING = Stream.of(ClockEvent.values())
            .filter(event -> event != ClockEvent.FIRST_SENT)
            .toArray(ClockEvent[]::new);

    private record Row(DemandKind kind, ClockEvent event, LocalDateTime moment) {
        static Row any(SplittableRandom random) {
            DemandKind[] kinds = DemandKind.values();
            ClockEvent[] events = STARTING;
            return new Row(
                    kinds[random.nextInt(kinds.length)],
                    random.nextInt(3) == 0 ? events[random.nextInt(events.length)] : ClockEvent.RECEIVED,
                    LocalDateTime.of(2023, 1, 1, 0, 0).plusMinutes(random.nextInt(6 * 365 * 24 * 60)));
        }

        String text() {
            return kind + "," + event + "," + moment + "+03:00";
        }
    }

    @Test
    void aSheetOfTwentyThousandRowsAgreesWithSingleAnswers() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        List<Row> rows = new ArrayList<>();
        StringBuilder sheet = new StringBuilder("kind,event,moment,id\n");
        for (int index = 0; index < ROWS; index++) {
            rows.add(Row.any(random));
            sheet.append(rows.getLast().text()).append(',').append(index).append('\n');
        }
        Map<Integer, List<String>> answers = answers(sheet.toString());

        assertEquals(ROWS, answers.size());
        int dated = 0;
        for (int index = 0; index < ROWS; index += EVERY) {
            Row row = rows.get(index);
            List<String> alone = alone(row, index);
            assertEquals(alone, answers.get(index), "seed " + SEED + ", row " + index + ": " + row);
            dated += alone.getFirst().endsWith(",,,,,") ? 0 : alone.size();
        }
        assertTrue(dated > 50, dated + " terms were compared");
    }

    private static Map<Integer, List<String>> answers(String sheet) {
        String out = Terminal.withoutData()
                .feed(new ByteArrayInputStream(sheet.getBytes(UTF_8)), "deadline", "--batch", "-")
                .out();
        Map<Integer, List<String>> answers = new TreeMap<>();
        out.lines().skip(1).forEach(line -> answers
                .computeIfAbsent(Integer.valueOf(line.split(",", -1)[3]), _ -> new ArrayList<>())
                .add(line));
        return answers;
    }

    private static List<String> alone(Row row, int index) throws IOException {
        String moment = row.moment() + "+03:00";
        List<String> arguments = new ArrayList<>(
                List.of("deadline", "--json", "--kind", row.kind().name(), "--received", moment));
        if (row.event() != ClockEvent.RECEIVED) {
            arguments.addAll(List.of("--event", row.event() + "=" + moment));
        }
        JsonNode answer = new ObjectMapper()
                .readTree(Terminal.withoutData().type(arguments.toArray(String[]::new)).out());
        String given = row.text() + "," + index;
        List<String> lines = new ArrayList<>();
        duties(answer, row).forEach(duty -> lines.add(given + "," + results(duty)));
        return lines.isEmpty() ? List.of(given + ",,,,,") : lines;
    }

    /** The duties that the event starts; for a deletion, which has no ground here, the first that ends. */
    private static List<JsonNode> duties(JsonNode answer, Row row) {
        List<JsonNode> duties = new ArrayList<>();
        if (row.kind() != DemandKind.DELETION) {
            answer.get("duties").forEach(duties::add);
        } else {
            answer.get("candidates").forEach(candidate -> candidate.get("duties").forEach(duties::add));
            duties.removeIf(duty -> !List.of("STOP", "DESTROY").contains(duty.get("action").asText()));
        }
        duties.removeIf(duty -> duty.get("cautious").asBoolean()
                || !duty.get("startsOn").asText().equals(row.event().name()));
        return row.kind() == DemandKind.DELETION
                ? duties.stream()
                        .sorted((one, other) -> one.get("due").asText().compareTo(other.get("due").asText()))
                        .limit(1)
                        .toList()
                : duties;
    }

    private static String results(JsonNode duty) {
        JsonNode citation = duty.get("citation");
        String head = duty.get("id").asText() + ",\"" + citation.get("act").asText() + ", "
                + citation.get("text").asText().replace(" " + citation.get("act").asText(), "") + "\",";
        if (!duty.has("due")) {
            return head + ",,";
        }
        JsonNode ceiling = duty.get("extendableUntil");
        return head + duty.get(duty.has("dueMoment") ? "dueMoment" : "due").asText() + ","
                + (ceiling.isNull() ? "" : ceiling.asText()) + "," + duty.get("provisional").asBoolean();
    }
}
