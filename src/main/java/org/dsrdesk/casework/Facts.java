package org.dsrdesk.casework;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dsrdesk.domain.request.Demand;
import org.dsrdesk.domain.request.Reception;
import org.dsrdesk.domain.request.Request;

/** Particulars for lines of the case log. */
final class Facts {
    private static final int TRACE = 16;

    private Facts() {}

    /** Names and values in turn. */
    static SortedMap<String, String> of(String... namesAndValues) {
        SortedMap<String, String> facts = new TreeMap<>();
        for (int index = 0; index + 1 < namesAndValues.length; index += 2) {
            facts.put(namesAndValues[index], namesAndValues[index + 1]);
        }
        return facts;
    }

    /** What the log keeps of a text: its length and the start of its SHA-256; empty for an empty text. */
    static String trace(String text) {
        return text.isEmpty() ? "" : text.length() + "/" + LogChain.sha256(text).substring(0, TRACE);
    }

    static SortedMap<String, String> of(Request request) {
        SortedMap<String, String> facts = of(
                "number", request.number().toString(),
                "channel", request.intake().channel().name(),
                "received", request.intake().received().toOffsetDateTime().toString(),
                "edition", request.intake().edition().toString(),
                "kinds",
                request.demands().stream()
                        .map(demand -> demand.kind().name())
                        .collect(Collectors.joining(",")));
        Reception reception = request.intake().reception();
        if (!reception.checked().isEmpty()) {
            facts.put("checked",
                    reception.checked().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
        }
        if (reception.took() != null) {
            facts.put("seconds", String.valueOf(reception.took().toSeconds()));
        }
        return facts;
    }

    static SortedMap<String, String> of(Demand demand, String... more) {
        SortedMap<String, String> facts = of(more);
        facts.put("demand", String.valueOf(demand.ordinal()));
        facts.put("kind", demand.kind().name());
        return facts;
    }
}
