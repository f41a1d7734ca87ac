package org.dsrdesk.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A whole letter, separated into headers and body within the limits. */
record RootEntity(Entity entity, boolean headersCut, boolean headersClosed, boolean tooLarge) {

    static RootEntity of(byte[] raw) {
        return of(raw, 0, raw.length);
    }

    /** The letter that lies from {@code start} to {@code stop}. */
    static RootEntity of(byte[] raw, int start, int stop) {
        boolean tooLarge = stop - start > Limits.FILE;
        return OutlookLetter.isOne(raw, start, stop)
                ? internet(OutlookLetter.mime(raw, start, stop), tooLarge)
                : internet(raw, start, stop, tooLarge);
    }

    private static RootEntity internet(byte[] raw, boolean tooLarge) {
        return internet(raw, 0, raw.length, tooLarge);
    }

    private static RootEntity internet(byte[] raw, int start, int stop, boolean tooLarge) {
        int end = tooLarge ? Math.min(stop, start + Limits.FILE) : stop;
        HeaderBlock block = HeaderBlock.of(raw, HeaderBlock.letterStart(raw, start, end), end);
        Entity entity = new Entity(block.headers(), raw, block.bodyStart(), end);
        return new RootEntity(entity, block.cut(), block.closed(), tooLarge);
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
