package org.dsrdesk.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dsrdesk.casework.OpenDuty;
import org.dsrdesk.domain.person.IdentityKeys;
import org.dsrdesk.domain.person.Requester;
import org.dsrdesk.domain.request.Reception;
import org.dsrdesk.domain.request.Request;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** The row of a request, with what the lists search and sort by. */
final class RequestRecord {
    static final String INSERT =
            """
            insert into request (id, year_of_receipt, serial, operator_id, channel, received, received_zone, registered,
                registered_by, pack, edition, said, letter_id, outside_reference,
                checked, took_seconds, requester_address, requester_birth, requester_contract,
                requester_document, requester_extension, requester_name, requester_email, requester_phone, requester_role,
                subject_name, email_key, state, closed_at, revision, next_due, next_provisional,
                disproportion_weights, disproportion_sum, disproportion_systems, disproportion_hours,
                disproportion_requests, disproportion_backups,
                disproportion_endangered, disproportion_overlap, disproportion_offered, disproportion_fee,
                disproportion_reasons, disproportion_by, disproportion_at, disproportion_second,
                disproportion_second_at, disproportion_second_by)
            values (:id, :year, :serial, :operator, :channel, :received, :receivedZone, :registered, :registeredBy,
                :pack, :edition, :said, :letter, :reference, :checked, :tookSeconds, :address, :birth, :contract, :document,
                :extension, :name, :email, :phone, :role, :subject, :emailKey, :state, :closedAt, :version,
                :nextDue, :nextProvisional, :weights, :sum, :systems, :hours, :requests, :backups, :endangered,
                :overlap, :offered, :fee,
                :disproportionReasons, :disproportionBy, :disproportionAt, :second, :secondAt, :secondBy)
            """;

    static final String UPDATE =
            """
            update request set received = :received, received_zone = :receivedZone, pack = :pack, edition = :edition,
                letter_id = :letter, outside_reference = :reference, checked = :checked,
                took_seconds = :tookSeconds, requester_address = :address, requester_birth = :birth,
                requester_contract = :contract, requester_document = :document, requester_extension = :extension,
                requester_name = :name, requester_email = :email, requester_phone = :phone, requester_role = :role,
                subject_name = :subject, email_key = :emailKey, state = :state, closed_at = :closedAt,
                revision = :version + 1, next_due = :nextDue, next_provisional = :nextProvisional,
                disproportion_weights = :weights, disproportion_sum = :sum, disproportion_systems = :systems,
                disproportion_hours = :hours, disproportion_requests = :requests, disproportion_backups = :backups,
                disproportion_endangered = :endangered,
                disproportion_overlap = :overlap, disproportion_offered = :offered, disproportion_fee = :fee,
                disproportion_reasons = :disproportionReasons, disproportion_by = :disproportionBy,
                disproportion_at = :disproportionAt, disproportion_second = :second,
                disproportion_second_at = :secondAt, disproportion_second_by = :secondBy
            where id = :id and revision = :version
            """;

    private RequestRecord() {}

    static Update bind(Update statement, Request request, List<OpenDuty> open) {
        bindIntake(statement, request);
        bindRequester(statement, request.requester());
        AssessmentColumns.bind(statement, request.disproportion());
        Optional<OpenDuty> next = open.stream().min(Comparator.comparing(OpenDuty::due));
        LocalDate nextDue = next.map(OpenDuty::due).orElse(null);
        return statement
                .bind("id", request.id().value())
                .bind("year", request.number().year())
                .bind("serial", request.number().serial())
                .bind("state", request.state())
                .bind("closedAt", request.closedAt())
                .bind("version", request.version())
                .bind("nextDue", nextDue)
                .bind("nextProvisional", next.map(OpenDuty::provisional).orElse(false));
    }

    private static void bindIntake(Update statement, Request request) {
        Request.Intake intake = request.intake();
        statement
                .bind("operator", intake.operator().value())
                .bind("channel", intake.channel())
                .bind("received", intake.received().toInstant())
                .bind("receivedZone", intake.received().getZone().getId())
                .bind("registered", intake.registered())
                .bind("registeredBy", intake.registeredBy())
                .bind("pack", intake.edition().pack())
                .bind("edition", intake.edition().edition())
                .bind("said", intake.said())
                .bind("letter", intake.letter() == null ? null : intake.letter().value())
                .bind("reference", intake.reception().reference())
                .bind("checked", Names.join(intake.reception().checked()))
                .bind("tookSeconds", seconds(intake.reception()));
    }

    private static @Nullable Long seconds(Reception reception) {
        return reception.took() == null ? null : reception.took().toSeconds();
    }

    private static void bindRequester(Update statement, Requester requester) {
        statement
                .bind("name", requester.name())
                .bind("email", requester.email())
                .bind("phone", requester.phone())
                .bind("role", requester.role())
                .bind("subject", requester.subject())
                .bind("address", requester.address())
                .bind("birth", requester.details().birth())
                .bind("contract", requester.details().contract())
                .bind("document", requester.details().document())
                .bind("extension", requester.details().extension())
                .bind("emailKey", IdentityKeys.of(requester).email());
    }
}
