package org.dsrdesk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.dsrdesk.domain.assessment.Signature;
import org.dsrdesk.domain.letter.Dispatch;
import org.dsrdesk.domain.letter.LetterAbout;
import org.dsrdesk.domain.letter.LetterField;
import org.dsrdesk.domain.letter.LetterKind;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.letter.LetterStage;
import org.dsrdesk.domain.letter.MadeLetter;
import org.dsrdesk.domain.letter.OutgoingId;
import org.dsrdesk.domain.letter.OutgoingLetter;
import org.dsrdesk.domain.letter.Sending;
import org.dsrdesk.domain.request.DemandId;
import org.dsrdesk.domain.request.Evidence;
import org.dsrdesk.domain.request.PlaceId;
import org.dsrdesk.domain.request.RequestId;
import org.dsrdesk.domain.request.TaskPlace;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The row of a letter on its way out. */
final class OutgoingRows {
    static final String INSERT =
            """
            insert into outgoing_letter (id, request_id, demand_id, kind, language, place_kind, place_id, checked_by,
                checked_at, checked_recorded_by, begun, begun_by, stage, made_number, made_on, made_at, made_by,
                docx_name, docx_sha256, docx_size, pdf_name, pdf_sha256, pdf_size, pages, keep_until, message_id,
                sent_to, sending_since, way, dispatched_at, dispatched_zone, proof, dispatched_by, discarded_for,
                revision)
            values (:id, :request, :demand, :kind, :language, :placeKind, :placeId, :checkedBy, :checkedAt,
                :checkedRecordedBy, :begun, :begunBy, :stage, :number, :madeOn, :madeAt, :madeBy, :docxName,
                :docxSha256, :docxSize, :pdfName, :pdfSha256, :pdfSize, :pages, :keepUntil, :messageId, :to, :since,
                :way, :at, :zone, :proof, :dispatchedBy, :discardedFor, :revision)
            """;
    static final String UPDATE =
            """
            update outgoing_letter set checked_by = :checkedBy, checked_at = :checkedAt,
                checked_recorded_by = :checkedRecordedBy, stage = :stage, made_number = :number, made_on = :madeOn,
                made_at = :madeAt, made_by = :madeBy, docx_name = :docxName, docx_sha256 = :docxSha256,
                docx_size = :docxSize, pdf_name = :pdfName, pdf_sha256 = :pdfSha256, pdf_size = :pdfSize,
                pages = :pages, keep_until = :keepUntil, message_id = :messageId, sent_to = :to,
                sending_since = :since, way = :way, dispatched_at = :at, dispatched_zone = :zone, proof = :proof,
                dispatched_by = :dispatchedBy, discarded_for = :discardedFor, revision = :revision + 1
            where id = :id and revision = :revision
            """;

    private OutgoingRows() {}

    static Update bind(Update update, OutgoingLetter letter) {
        LetterAbout about = letter.about();
        PlaceId place = about.place();
        Signature checked = letter.othersLeftOut();
        update.bind("id", letter.id().value())
                .bind("request", letter.request().value())
                .bind("demand", about.demand().value())
                .bind("kind", about.kind())
                .bind("language", about.language())
                .bind("placeKind", place == null ? null : place.kind())
                .bind("placeId", place == null ? null : place.id())
                .bind("checkedBy", checked == null ? null : checked.by())
                .bind("checkedAt", checked == null ? null : checked.at())
                .bind("checkedRecordedBy", checked == null ? null : checked.recordedBy())
                .bind("begun", letter.begun())
                .bind("begunBy", letter.by())
                .bind("stage", letter.stage())
                .bind("discardedFor", letter.discardedFor())
                .bind("revision", letter.version());
        return bind(bind(bind(update, letter.made()), letter.sending()), letter.dispatch());
    }

    private static Update bind(Update update, @Nullable MadeLetter made) {
        update.bind("number", made == null ? null : made.number())
                .bind("madeOn", made == null ? null : made.on())
                .bind("madeAt", made == null ? null : made.pdf().added())
                .bind("madeBy", made == null ? null : made.pdf().by())
                .bind("pages", made == null ? null : made.pages())
                .bind("keepUntil", made == null ? null : made.keepUntil());
        return bind(bind(update, "docx", made == null ? null : made.docx()), "pdf", made == null ? null : made.pdf());
    }

    private static Update bind(Update update, String which, @Nullable Evidence file) {
        return update.bind(which + "Name", file == null ? null : file.name())
                .bind(which + "Sha256", file == null ? null : file.sha256())
                .bind(which + "Size", file == null ? null : file.size());
    }

    private static Update bind(Update update, @Nullable Sending sending) {
        return update.bind("messageId", sending == null ? null : sending.messageId())
                .bind("to", sending == null ? null : sending.to())
                .bind("since", sending == null ? null : sending.since());
    }

    private static Update bind(Update update, @Nullable Dispatch dispatch) {
        return update.bind("way", dispatch == null ? null : dispatch.way())
                .bind("at", dispatch == null ? null : dispatch.at().toInstant())
                .bind("zone", dispatch == null ? null : dispatch.at().getZone().getId())
                .bind("proof", dispatch == null ? null : dispatch.proof())
                .bind("dispatchedBy", dispatch == null ? null : dispatch.by());
    }

    static OutgoingLetter letter(ResultSet row, Map<LetterField, String> words) throws SQLException {
        return new OutgoingLetter(
                new OutgoingId(row.getLong("id")),
                new RequestId(row.getLong("request_id")),
                new LetterAbout(
                        new DemandId(row.getLong("demand_id")),
                        LetterKind.valueOf(row.getString("kind")),
                        LetterLanguage.valueOf(row.getString("language")),
                        place(row)),
                words,
                Signatures.read(row, "checked_by", "checked_at", "checked_recorded_by"),
                Moments.instant(row, "begun"),
                row.getString("begun_by"),
                LetterStage.valueOf(row.getString("stage")),
                made(row),
                sending(row),
                dispatch(row),
                row.getString("discarded_for"),
                row.getLong("revision"));
    }

    private static @Nullable PlaceId place(ResultSet row) throws SQLException {
        String kind = row.getString("place_kind");
        return kind == null ? null : new PlaceId(TaskPlace.Kind.valueOf(kind), row.getString("place_id"));
    }

    private static @Nullable MadeLetter made(ResultSet row) throws SQLException {
        String number = row.getString("made_number");
        return number == null
                ? null
                : new MadeLetter(
                        number,
                        row.getObject("made_on", LocalDate.class),
                        file(row, "docx"),
                        file(row, "pdf"),
                        row.getInt("pages"),
                        Moments.dayOrNull(row, "keep_until"));
    }

    private static Evidence file(ResultSet row, String which) throws SQLException {
        return new Evidence(
                row.getString(which + "_name"),
                row.getString(which + "_sha256"),
                row.getLong(which + "_size"),
                Moments.instant(row, "made_at"),
                row.getString("made_by"));
    }

    private static @Nullable Sending sending(ResultSet row) throws SQLException {
        String messageId = row.getString("message_id");
        return messageId == null
                ? null
                : new Sending(messageId, row.getString("sent_to"), Moments.instant(row, "sending_since"));
    }

    private static @Nullable Dispatch dispatch(ResultSet row) throws SQLException {
        String way = row.getString("way");
        return way == null
                ? null
                : new Dispatch(
                        Dispatch.Way.valueOf(way),
                        Moments.zoned(row, "dispatched_at", "dispatched_zone"),
                        row.getString("proof"),
                        row.getString("dispatched_by"));
    }
}
