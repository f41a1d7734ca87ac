package org.dsrdesk.packs;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dsrdesk.domain.statute.Citation;
import org.dsrdesk.domain.statute.Confidence;
import org.dsrdesk.domain.statute.Term;
import org.dsrdesk.domain.statute.TermUnit;

/** The forms that recur in rule packs: citations, terms, how sure a rule is, moments of samples. */
final class PackFields {
    private static final Pattern TERM = Pattern.compile("(\\d{1,4}) ([A-Z_]+)");

    private PackFields() {}

    static Citation citation(PackTable table) {
        return new Citation(
                table.string("act"),
                table.string("article"),
                table.has("part") ? table.string("part") : "",
                table.has("point") ? table.string("point") : "");
    }

    static Term term(PackTable table, String key) {
        String text = table.string(key);
        Matcher matcher = TERM.matcher(text);
        String unit = matcher.matches() ? matcher.group(2) : text;
        int amount = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
        TermUnit known = table.choice(key, unit, TermUnit.class);
        try {
            return new Term(amount, known);
        } catch (IllegalArgumentException senseless) {
            throw table.refused(key, Reason.of("term.senseless", text));
        }
    }

    /** The confidence a table names; read in the statute when it names none. */
    static Confidence confidence(PackTable table) {
        return table.has("confidence") ? table.choice("confidence", Confidence.class) : Confidence.STATUTE_READ;
    }

    /** A day, meaning its noon, or a moment; without a zone, as samples are. */
    static ZonedDateTime moment(PackTable table, String key) {
        String text = table.string(key);
        try {
            LocalDateTime local =
                    text.length() == 10 ? LocalDate.parse(text).atTime(12, 0) : LocalDateTime.parse(text);
            return local.atZone(ZoneOffset.UTC);
        } catch (DateTimeException wrong) {
            throw table.refused(key, Reason.of("sample.moment", text));
        }
    }
}
