package org.dsrdesk.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dsrdesk.casework.OutgoingLetters;
import org.dsrdesk.casework.StaleLetterException;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.OutgoingId;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.request.RequestId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Letters on their way out: a row each, a row for each field that a person wrote, and the numbers of their series. */
final class JdbiOutgoing implements OutgoingLetters {
    private final Handle handle;

    JdbiOutgoing(Handle handle) {
        this.handle = handle;
    }

    /** Removes the letters of a request that never had a number. */
    static void removeDrafts(Handle handle, RequestId request) {
        handle.execute(
                """
                        delete from outgoing_word where letter_id in
                            (select id from outgoing_letter where request_id = ? and made_number is null)
                        """,
                request.value());
        handle.execute(
                "delete from outgoing_letter where request_id = ? and made_number is null", request.value());
    }

    @Override
    public OutgoingId nextId() {
        return new OutgoingId(Sequences.next(handle, "outgoing_ids"));
    }

    @Override
    public long nextNumber(OperatorId operator, int year, String series) {
        JdbiCaseLog.hold(handle);
        String which = " where operator_id = ? and year_of_series = ? and series = ?";
        int grown = handle.execute(
                "update outgoing_number set last_number = last_number + 1" + which, operator.value(), year, series);
        if (grown == 0) {
            handle.execute(
                    """
                            insert into outgoing_number (operator_id, year_of_series, series, last_number)
                            values (?, ?, ?, 1)
                            """,
                    operator.value(), year, series);
        }
        return handle.createQuery("select last_number from outgoing_number" + which)
                .bind(0, operator.value())
                .bind(1, year)
                .bind(2, series)
                .mapTo(Long.class)
                .one();
    }

    @Override
    public boolean isNumbered(OperatorId operator, Set<LetterKind> kinds, String number) {
        return handle.createQuery(
                """
                        select letter.kind from outgoing_letter letter
                        join request on request.id = letter.request_id
                        where letter.made_number = :number and request.operator_id = :operator
                        """)
                .bind("number", number)
                .bind("operator", operator.value())
                .mapTo(LetterKind.class)
                .stream()
                .anyMatch(kinds::contains);
    }

    @Override
    public void add(OutgoingLetter letter) {
        OutgoingRows.bind(handle.createUpdate(OutgoingRows.INSERT), letter).execute();
        write(letter);
    }

    @Override
    public void save(OutgoingLetter letter) {
        int saved = OutgoingRows.bind(handle.createUpdate(OutgoingRows.UPDATE), letter).execute();
        if (saved == 0) {
            throw new StaleLetterException(letter.id());
        }
        handle.execute("delete from outgoing_word where letter_id = ?", letter.id().value());
        write(letter);
    }

    private void write(OutgoingLetter letter) {
        letter.words().forEach((field, text) -> handle.execute(
                "insert into outgoing_word (letter_id, field, content) values (?, ?, ?)",
                letter.id().value(), field.name(), text));
    }

    @Override
    public Optional<OutgoingLetter> find(OutgoingId id) {
        return letters(handle.createQuery("select * from outgoing_letter where id = :id").bind("id", id.value()))
                .stream()
                .findFirst();
    }

    @Override
    public void keepChecked(OutgoingId id, String sha256) {
        handle.execute("update outgoing_letter set checked_sha256 = ? where id = ?", sha256, id.value());
    }

    @Override
    public Optional<String> checked(OutgoingId id) {
        return handle.createQuery("select checked_sha256 from outgoing_letter where id = :id")
                .bind("id", id.value())
                .mapTo(String.class)
                .findOne();
    }

    @Override
    public List<OutgoingLetter> of(RequestId request) {
        return letters(handle.createQuery("select * from outgoing_letter where request_id = :request order by id")
                .bind("request", request.value()));
    }

    @Override
    public Optional<RequestId> findByMessageId(String messageId) {
        String bracketed = "<" + messageId + ">";
        return handle.createQuery(
                """
                        select request_id from outgoing_letter
                        where message_id = :bracketed or (way = :mail and proof in (:bracketed, :bare))
                        order by id desc limit 1
                        """)
                .bind("bracketed", bracketed)
                .bind("bare", messageId)
                .bind("mail", Dispatch.Way.EMAIL)
                .mapTo(Long.class)
                .findOne()
                .map(RequestId::new);
    }

    @Override
    public List<OutgoingLetter> sending() {
        return letters(handle.createQuery("select * from outgoing_letter where stage = :stage order by id")
                .bind("stage", LetterStage.SENDING));
    }

    private List<OutgoingLetter> letters(Query query) {
        return query.map((row, _) -> OutgoingRows.letter(row, words(row.getLong("id")))).list();
    }

    private Map<LetterField, String> words(long letter) {
        return handle.createQuery("select field, content from outgoing_word where letter_id = :letter")
                .bind("letter", letter)
                .reduceRows(new EnumMap<LetterField, String>(LetterField.class), (words, row) -> {
                    words.put(
                            LetterField.valueOf(row.getColumn("field", String.class)),
                            row.getColumn("content", String.class));
                    return words;
                });
    }
}
