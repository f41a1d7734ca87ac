package org.dsrdesk.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Walks through the parts of a letter, within the limits on number and depth, and sorts out its leaves. */
final class PartWalk {
    private static final Set<String> WORDS = Set.of("text/plain", "text/html", "text/enriched");

    private final List<Entity> attachments = new ArrayList<>();
    private final List<Entity> letters = new ArrayList<>();
    private final Set<ReadProblem> problems = EnumSet.noneOf(ReadProblem.class);
    private final StringBuilder text = new StringBuilder();
    private int visited;

    static PartWalk through(Entity letter) {
        PartWalk walk = new PartWalk();
        walk.visit(letter, 0);
        if (walk.text.isEmpty()) {
            walk.attachments.stream()
                    .filter(part -> part.equals(letter) || !part.headers().attached())
                    .filter(part -> WORDS.contains(part.headers().mediaType()))
                    .findFirst()
                    .ifPresent(walk::appendBody);
        }
        return walk;
    }

    /** The words of the letter's body. */
    String text() {
        return text.toString();
    }

    /** The leaves that are files, forwarded letters included, in order. */
    List<Entity> attachments() {
        return attachments;
    }

    /** The letters attached as letters, in order. */
    List<Entity> letters() {
        return letters;
    }

    Set<ReadProblem> problems() {
        return problems;
    }

    private void visit(Entity entity, int depth) {
        LenientMail.orGivenUp();
        if (++visited > Limits.PARTS) {
            problems.add(ReadProblem.TOO_MANY_PARTS);
            return;
        }
        String type = entity.headers().mediaType();
        if (depth > Limits.DEPTH) {
            problems.add(ReadProblem.NESTED_TOO_DEEP);
            attachments.add(entity);
        } else if (type.equals("multipart/alternative")) {
            alternative(entity, depth);
        } else if (type.startsWith("multipart/")) {
            multipart(entity, depth);
        } else if (type.equals("message/rfc822") || type.equals("message/global")) {
            letters.add(entity);
            attachments.add(entity);
        } else if (isBody(entity, type)) {
            appendBody(entity);
        } else {
            attachments.add(entity);
        }
    }

    private void multipart(Entity entity, int depth) {
        for (Entity part : parts(entity)) {
            visit(part, depth + 1);
        }
    }

    /** Of several forms of the same words the one that says more is taken; files among them are kept. */
    private void alternative(Entity entity, int depth) {
        String plain = "";
        String html = "";
        for (Entity part : parts(entity)) {
            String type = part.headers().mediaType();
            if (type.equals("text/plain") && isBody(part, type) && plain.isBlank()) {
                visited++;
                plain = BodyText.of(part);
            } else if (type.equals("text/html") && isBody(part, type) && html.isBlank()) {
                visited++;
                html = BodyText.of(part);
            } else if (type.startsWith("multipart/")) {
                PartWalk inner = new PartWalk();
                inner.visited = visited;
                inner.visit(part, depth + 1);
                visited = inner.visited;
                html = html.isBlank() ? inner.text() : html;
                attachments.addAll(inner.attachments);
                letters.addAll(inner.letters);
                problems.addAll(inner.problems);
            } else {
                visit(part, depth + 1);
            }
        }
        append(BodyText.richer(plain, html));
    }

    private List<Entity> parts(Entity entity) {
        Multiparts.Parts parts = Multiparts.split(entity);
        if (parts.tooMany()) {
            problems.add(ReadProblem.TOO_MANY_PARTS);
        }
        if (parts.headersCut()) {
            problems.add(ReadProblem.HEADERS_TOO_LARGE);
        }
        if (parts.entities().isEmpty()) {
            problems.add(ReadProblem.TRUNCATED);
            append(BodyText.recovered(entity));
        }
        return parts.entities();
    }

    private static boolean isBody(Entity entity, String type) {
        return WORDS.contains(type) && !entity.headers().attached() && entity.headers().fileName() == null;
    }

    private void appendBody(Entity entity) {
        if (text.length() < Limits.TEXT) {
            append(BodyText.of(entity));
        } else {
            problems.add(ReadProblem.TOO_LARGE);
        }
    }

    private void append(String words) {
        if (!words.isBlank() && text.length() + words.length() > Limits.TEXT) {
            problems.add(ReadProblem.TOO_LARGE);
        }
        if (words.isBlank() || text.length() >= Limits.TEXT) {
            return;
        }
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        text.append(words, 0, Math.min(words.length(), Limits.TEXT - Math.min(Limits.TEXT, text.length())));
    }
}
