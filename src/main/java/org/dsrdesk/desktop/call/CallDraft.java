package org.dsrdesk.desktop.call;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.casework.Draft;
import org.dsrdesk.casework.Field;
import org.dsrdesk.desktop.parts.RequestForm;
import org.dsrdesk.domain.operator.IdentityFact;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.statute.DemandKind;

/** A half-written call as a draft keeps it; the moment of receipt is kept as understood, not as typed. */
final class CallDraft {
    private static final Field[] TEXTS = {Field.PHONE, Field.EMAIL, Field.NAME, Field.ADDRESS, Field.REFERENCE,
        Field.SAID};

    private CallDraft() {}

    static Map<String, String> fields(RequestForm form, Duration took) {
        Map<String, String> fields = new HashMap<>();
        Arrays.stream(TEXTS).forEach(field -> fields.put(field.name(), form.text(field).get()));
        fields.put("SUBJECT", form.subjectProperty().get());
        fields.put("ROLE", form.roleProperty().get().name());
        fields.put("CHANNEL", form.channelProperty().get().name());
        fields.put("LAW", form.law().pack());
        fields.put("CHECKED", form.reception().checked().stream().map(Enum::name).collect(Collectors.joining(",")));
        fields.put("CALL_BACK", form.reception().callBackProperty().get());
        fields.put("SECONDS", String.valueOf(took.toSeconds()));
        fields.put("KINDS", Stream.concat(form.kinds().stream(), form.law().dropped().stream())
                .map(Enum::name).collect(Collectors.joining(",")));
        ZonedDateTime received = form.receivedProperty().get();
        fields.put(Field.RECEIVED.name(), received == null ? "" : received.toString());
        return fields;
    }

    /** What to recognise a draft by: the name, the number or the address, else the empty text. */
    static String label(RequestForm form) {
        String shown = form.requester().shown();
        return shown.isBlank() ? form.text(Field.PHONE).get().strip() : shown;
    }

    static void restore(Draft draft, RequestForm form) {
        Map<String, String> fields = draft.fields();
        Arrays.stream(TEXTS).forEach(field -> form.text(field).set(fields.getOrDefault(field.name(), "")));
        form.reception().callBackProperty().set(fields.getOrDefault("CALL_BACK", ""));
        names(fields, "CHECKED").map(IdentityFact::valueOf).forEach(form.reception().checked()::add);
        form.subjectProperty().set(fields.getOrDefault("SUBJECT", ""));
        form.roleProperty().set(role(draft));
        form.channelProperty().set(Channel.valueOf(fields.getOrDefault("CHANNEL", Channel.PHONE.name())));
        String law = fields.getOrDefault("LAW", "");
        if (form.law().packs().contains(law)) {
            form.law().packProperty().set(law);
        }
        form.ask(names(fields, "KINDS").map(DemandKind::valueOf).toList());
        String received = fields.getOrDefault(Field.RECEIVED.name(), "");
        if (received.isEmpty()) {
            form.text(Field.RECEIVED).set("");
        } else {
            form.receive(ZonedDateTime.parse(received));
        }
    }

    static RequesterRole role(Draft draft) {
        return RequesterRole.valueOf(draft.fields().getOrDefault("ROLE", RequesterRole.SUBJECT.name()));
    }

    /** How long somebody had written before it was put away. */
    static Duration took(Draft draft) {
        return Duration.ofSeconds(Long.parseLong(draft.fields().getOrDefault("SECONDS", "0")));
    }

    private static Stream<String> names(Map<String, String> fields, String key) {
        return Arrays.stream(fields.getOrDefault(key, "").split(",", -1)).filter(name -> !name.isEmpty());
    }
}
