package org.dsrdesk.desktop.register;

import java.time.LocalDate;
import org.dsrdesk.casework.RegisterFilter;
import org.dsrdesk.casework.RegisterFilter.Flag;
import org.dsrdesk.casework.RegisterFilter.Progress;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.statute.DemandKind;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the register, part by part; null and {@link Progress#ALL} let everything through.
 *
 * @param words what was searched for; empty for nothing
 */
public record Narrowing(
        String words,
        Progress progress,
        @Nullable Channel channel,
        @Nullable DemandKind kind,
        @Nullable DueWithin due,
        @Nullable Flag flag) {
    /** Everything. */
    public static final Narrowing NONE = new Narrowing("", Progress.ALL, null, null, null, null);

    /** What is shown at first: what is still open; a search looks everywhere. */
    public static Narrowing first(String words) {
        return NONE.withProgress(words.isEmpty() ? Progress.OPEN : Progress.ALL).withWords(words);
    }

    public Narrowing withWords(String now) {
        return new Narrowing(now, progress, channel, kind, due, flag);
    }

    public Narrowing withProgress(Progress now) {
        return new Narrowing(words, now, channel, kind, due, flag);
    }

    public Narrowing withChannel(@Nullable Channel now) {
        return new Narrowing(words, progress, now, kind, due, flag);
    }

    public Narrowing withKind(@Nullable DemandKind now) {
        return new Narrowing(words, progress, channel, now, due, flag);
    }

    public Narrowing withDue(@Nullable DueWithin now) {
        return new Narrowing(words, progress, channel, kind, now, flag);
    }

    public Narrowing withFlag(@Nullable Flag now) {
        return new Narrowing(words, progress, channel, kind, due, now);
    }

    /** Whether nothing but the open requests is asked for. */
    boolean onlyOpen() {
        return equals(NONE.withProgress(Progress.OPEN));
    }

    RegisterFilter filter(LocalDate today) {
        return new RegisterFilter(words, progress, channel, kind, due == null ? null : due.upTo(today), flag);
    }
}
