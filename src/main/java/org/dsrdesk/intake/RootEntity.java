package org.dsrdesk.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A whole letter, separated into headers and body within the limits. */
record RootEntity(Entity entity, boolean headersCut, boolean headersClosed, boolean tooLarge) {

    static RootEntity of(byte[] given) {
        byte[] raw = OutlookLetter.isOne(given) ? OutlookLetter.mime(given) : given;
        int end = Math.min(raw.length, Limits.FILE);
        HeaderBlock block = HeaderBlock.of(raw, HeaderBlock.letterStart(raw), end);
        Entity entity = Entity.of(block.headers(), raw, block.bodyStart(), end);
        return new RootEntity(entity, block.cut(), block.closed(), raw.length > Limits.FILE);
    }

    MailHeaders headers() {
        return entity.headers();
    }

    PartWalk walk() {
        return PartWalk.through(entity);
    }

    /** The files that came whole: of a letter that is too large the last one is cut, and left out. */
    List<Entity> files(PartWalk walk) {
        List<Entity> all = walk.attachments();
        return tooLarge && !all.isEmpty() ? all.subList(0, all.size() - 1) : all;
    }

    Set<ReadProblem> problems() {
        Set<ReadProblem> problems = EnumSet.noneOf(ReadProblem.class);
        if (tooLarge) {
            problems.add(ReadProblem.TOO_LARGE);
        }
        if (headersCut) {
            problems.add(ReadProblem.HEADERS_TOO_LARGE);
        }
        return problems;
    }
}
