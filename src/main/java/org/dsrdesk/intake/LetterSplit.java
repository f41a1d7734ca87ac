package org.dsrdesk.intake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A letter's text taken apart: what its writer wrote, the history below, and the letter handed on inside, if any
 * (its head and the whole text after it).
 */
record LetterSplit(String own, String quoted, @Nullable ForwardHead head, String forwarded) {
    private static final Pattern HANDED_ON =
            Pattern.compile("(?iu)\\s*(?:fwd?|пересл\\p{L}*|перенапр\\p{L}*|пер)\\s*:.*");
    private static final Pattern ANSWER = Pattern.compile("(?iu)\\s*(?:re|на|отв|ответ|aw)(?:\\[\\d+])?\\s*:.*");

    /** Splits; {@code answersAnother} says whether the headers name a letter that is answered. */
    static LetterSplit of(String text, @Nullable String subject, boolean answersAnother, ZoneId fallback) {
        String title = subject == null ? "" : subject;
        boolean forwards = HANDED_ON.matcher(title).matches()
                || (!answersAnother && !ANSWER.matcher(title).matches());
        return new Walk(List.of(text.split("\n", -1)), forwards, fallback).run();
    }

    /** True when the subject is the other side's, not the writer's own. */
    static boolean borrowedSubject(String subject) {
        return ANSWER.matcher(subject).matches() || HANDED_ON.matcher(subject).matches();
    }

    private static final class Walk {
        private final List<String> lines;
        private final boolean forwards;
        private final ZoneId fallback;
        private final List<String> own = new ArrayList<>();
        private final List<String> quoted = new ArrayList<>();
        private @Nullable ForwardHead head;
        private String forwarded = "";

        Walk(List<String> lines, boolean forwards, ZoneId fallback) {
            this.lines = lines;
            this.forwards = forwards;
            this.fallback = fallback;
        }

        LetterSplit run() {
            int at = 0;
            while (at < lines.size()) {
                LenientMail.orGivenUp();
                at = step(at);
            }
            return new LetterSplit(joined(own), joined(quoted), head, forwarded);
        }

        private int step(int at) {
            String line = lines.get(at);
            int attribution = HistoryMarks.attribution(lines, at);
            if (HistoryMarks.forward(line)) {
                return forward(at, at + 1);
            }
            if (HistoryMarks.original(line) && headAhead(at + 1)) {
                return forwards ? forward(at, at + 1) : rest(at);
            }
            if (ForwardHead.begins(lines, at)) {
                return forwards ? forward(at, at) : rest(at);
            }
            if (attribution > 0) {
                return history(at, at + attribution);
            }
            (line.startsWith(">") ? quoted : own).add(line);
            return at + 1;
        }

        /** After a rule of underscores only a real head makes it history; a worded banner needs none. */
        private boolean headAhead(int at) {
            if (!HistoryMarks.rule(lines.get(at - 1))) {
                return true;
            }
            int next = at;
            while (next < lines.size() && lines.get(next).isBlank()) {
                next++;
            }
            return next < lines.size() && ForwardHead.begins(lines, next);
        }

        private int forward(int from, int headAt) {
            ForwardHead read = ForwardHead.read(lines, headAt, fallback);
            if (!read.found()) {
                return rest(from);
            }
            int end = read.next();
            while (end < lines.size() && !HistoryMarks.forwardEnd(lines.get(end))) {
                end++;
            }
            quoted.addAll(lines.subList(from, read.next()));
            head = read;
            forwarded = joined(unquoted(lines.subList(read.next(), end)));
            own.addAll(lines.subList(Math.min(end + 1, lines.size()), lines.size()));
            return lines.size();
        }

        /** Below "X wrote:" stand either marked lines, with the writer's answers between them, or only history. */
        private int history(int from, int after) {
            int next = after;
            while (next < lines.size() && lines.get(next).isBlank()) {
                next++;
            }
            if (next < lines.size() && lines.get(next).startsWith(">")) {
                quoted.addAll(lines.subList(from, next));
                return next;
            }
            return rest(from);
        }

        private int rest(int from) {
            quoted.addAll(lines.subList(from, lines.size()));
            return lines.size();
        }

        private static List<String> unquoted(List<String> block) {
            boolean marked = block.stream().allMatch(line -> line.isBlank() || line.startsWith(">"));
            return marked ? block.stream().map(line -> line.replaceFirst("^> ?", "")).toList() : block;
        }

        private static String joined(List<String> block) {
            return String.join("\n", block).replaceAll("\n{3,}", "\n\n").strip();
        }
    }
}
