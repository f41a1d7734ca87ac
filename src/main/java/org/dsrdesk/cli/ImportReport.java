package org.dsrdesk.cli;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dsrdesk.casework.Arrival.Outcome;
import org.dsrdesk.intake.Found;
import org.dsrdesk.intake.Reading;
import org.dsrdesk.intake.Taken;
import org.jspecify.annotations.Nullable;

/** Tells of letters as they are taken: a line for each, then what came of all. */
final class ImportReport {
    private static final int NOTHING_LOST = 0;
    private static final int LOST = 1;

    private final CliTexts texts;
    private final Streams streams;
    private final boolean json;
    private final Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    private int refused;

    ImportReport(CliTexts texts, Streams streams, boolean json) {
        this.texts = texts;
        this.streams = streams;
        this.json = json;
    }

    void tell(Taken taken) {
        switch (taken) {
            case Taken.Kept kept -> {
                counts.merge(kept.kept().outcome(), 1, Integer::sum);
                streams.out().println(json ? LetterJson.line(kept) : line(kept));
            }
            case Taken.Refused lost -> {
                refused++;
                streams.err().println(texts.text("import.lost." + lost.problem().name(), lost.name()));
            }
        }
    }

    void passedOver(Path file) {
        streams.err().println(texts.text("import.passedOver", file.toString()));
    }

    /** Sums up; the exit code of the program. */
    int end() {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        String parts = counts.entrySet().stream()
                .map(entry -> texts.of(entry.getKey()) + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
        streams.err().println(all == 0 ? texts.text("import.none") : texts.text("import.sum", all, parts));
        return refused == 0 ? NOTHING_LOST : LOST;
    }

    private String line(Taken.Kept kept) {
        Reading reading = kept.reading();
        String kinds = reading.demands().stream()
                .map(proposal -> texts.of(proposal.kind()))
                .collect(Collectors.joining(", "));
        String what =
                kinds.isEmpty() ? texts.of(kept.kept().outcome()) : texts.of(kept.kept().outcome()) + ": " + kinds;
        return kept.name().replaceAll("\\p{Cntrl}", " ") + "\t" + what + "\t"
                + Optional.ofNullable(value(reading.requester().name()))
                        .or(() -> Optional.ofNullable(value(reading.requester().email())))
                        .orElse("");
    }

    static @Nullable String value(@Nullable Found found) {
        return found == null ? null : found.value();
    }
}
