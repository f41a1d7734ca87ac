package org.dsrdesk.desktop.call;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dsrdesk.casework.Draft;
import org.dsrdesk.casework.Field;
import org.dsrdesk.desktop.parts.RequestForm;
import org.dsrdesk.domain.person.RequesterRole;
import org.dsrdesk.domain.request.Channel;
import org.dsrdesk.domain.statute.DemandKind;

/** A half-written call as a draft keeps it; the moment of receipt is kept as understood, not as typed. */
final class CallDraft {
    private static final Field[] TEXTS = {Field.PHONE, Field.EMAIL, Field.NAME, Field.SAID};

    private CallDraft() {}

    static Map<String, String> fields(RequestForm form) {
        Map<String, String> fields = new HashMap<>();
        Arrays.stream(TEXTS).forEach(field -> fields.put(field.name(), form.text(field).get()));
        fields.put("SUBJECT", form.subjectProperty().get());
        fields.put("ROLE", form.roleProperty().get().name());
        fields.put("CHANNEL", form.channelProperty().get().name());
        fields.put("LAW", form.law().pack());
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
        form.subjectProperty().set(fields.getOrDefault("SUBJECT", ""));
        form.roleProperty().set(RequesterRole.valueOf(fields.getOrDefault("ROLE", RequesterRole.SUBJECT.name())));
        form.channelProperty().set(Channel.valueOf(fields.getOrDefault("CHANNEL", Channel.PHONE.name())));
        String law = fields.getOrDefault("LAW", "");
        if (form.law().packs().contains(law)) {
            form.law().packProperty().set(law);
        }
        form.ask(Arrays.stream(fields.getOrDefault("KINDS", "").split(",", -1))
                .filter(name -> !name.isEmpty()).map(DemandKind::valueOf).toList());
        String received = fields.getOrDefault(Field.RECEIVED.name(), "");
        if (received.isEmpty()) {
            form.text(Field.RECEIVED).set("");
        } else {
            form.receive(ZonedDateTime.parse(received));
        }
    }
}
