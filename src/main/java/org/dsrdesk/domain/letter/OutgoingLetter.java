package org.dsrdesk.domain.letter;

import java.time.Instant;
import java.util.Map;
import org.dsrdesk.domain.assessment.Signature;
import org.dsrdesk.domain.request.RequestId;
import org.jspecify.annotations.Nullable;

/**
 * A letter or act of a request, from the draft to the proof of its dispatch.
 *
 * @param id its identity
 * @param request the request that it belongs to
 * @param about what it is about
 * @param words what a person wrote in place of what the desk would say, by field; never blank
 * @param othersLeftOut who checked that it tells nothing of other people (152-FZ art. 14(2)); null while nobody did
 * @param begun when it was begun, in UTC
 * @param by who began it
 * @param stage where it stands
 * @param made its number and documents; null before it was made
 * @param sending the last attempt to send it by e-mail; null without one
 * @param dispatch how it went out; null before
 * @param discardedFor why it was given up; null unless it was
 * @param version grows by one at each change; a change of an older version is refused
 */
public record OutgoingLetter(
        OutgoingId id,
        RequestId request,
        LetterAbout about,
        Map<LetterField, String> words,
        @Nullable Signature othersLeftOut,
        Instant begun,
        String by,
        LetterStage stage,
        @Nullable MadeLetter made,
        @Nullable Sending sending,
        @Nullable Dispatch dispatch,
        @Nullable String discardedFor,
        long version) {

    public OutgoingLetter {
        words = Map.copyOf(words);
    }

    public LetterKind kind() {
        return about.kind();
    }

    /** Whether it answers a request for the data themselves, which must tell nothing of others (152-FZ art. 14(2)). */
    public boolean mayTellOfOthers() {
        return kind() == LetterKind.ACCESS_ANSWER;
    }

    /** The same draft with other words; who checked it for those of other people checked others. */
    public OutgoingLetter saying(Map<LetterField, String> other) {
        return new OutgoingLetter(id, request, about, other, null, begun, by, stage, made, sending, dispatch,
                discardedFor, version);
    }

    /** The same draft checked for data of other people, or no more. */
    public OutgoingLetter checked(@Nullable Signature checkedBy) {
        return new OutgoingLetter(id, request, about, words, checkedBy, begun, by, stage, made, sending, dispatch,
                discardedFor, version);
    }

    /** The same letter with its number and documents. */
    public OutgoingLetter madeAs(MadeLetter documents) {
        return new OutgoingLetter(id, request, about, words, othersLeftOut, begun, by, LetterStage.MADE, documents,
                sending, dispatch, discardedFor, version);
    }

    /** The same letter while a mail server gets it. */
    public OutgoingLetter sentBy(Sending attempt) {
        return new OutgoingLetter(id, request, about, words, othersLeftOut, begun, by, LetterStage.SENDING, made,
                attempt, dispatch, discardedFor, version);
    }

    /** The same letter, of which nobody knows whether it went. */
    public OutgoingLetter unsure() {
        return new OutgoingLetter(id, request, about, words, othersLeftOut, begun, by, LetterStage.UNSURE, made,
                sending, dispatch, discardedFor, version);
    }

    /** The same letter gone out. */
    public OutgoingLetter dispatchedAs(Dispatch way) {
        return new OutgoingLetter(id, request, about, words, othersLeftOut, begun, by, LetterStage.SENT, made, sending,
                way, null, version);
    }

    /** The same letter made and not gone out. */
    public OutgoingLetter notOut() {
        return new OutgoingLetter(id, request, about, words, othersLeftOut, begun, by, LetterStage.MADE, made, sending,
                null, null, version);
    }

    /** The same letter given up. */
    public OutgoingLetter discarded(String reasons) {
        return new OutgoingLetter(id, request, about, words, othersLeftOut, begun, by, LetterStage.DISCARDED, made,
                sending, dispatch, reasons, version);
    }

    /** The same letter after one more change. */
    public OutgoingLetter next() {
        return new OutgoingLetter(id, request, about, words, othersLeftOut, begun, by, stage, made, sending, dispatch,
                discardedFor, version + 1);
    }
}
