package org.dsrdesk.desktop.call;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/**
 * A half-written call as a draft keeps it; the moment of receipt is kept as understood, not as typed.
 *
 * @param fields what was written, by input name
 * @param role on what authority somebody asks
 * @param channel how the request comes
 * @param checked what was made sure of
 * @param kinds what is asked
 * @param received the moment of receipt; null when none was understood
 * @param took how long somebody had written before it was put away
 */
record CallDraft(
        Map<String, String> fields,
        RequesterRole role,
        Channel channel,
        List<IdentityFact> checked,
        List<DemandKind> kinds,
        @Nullable ZonedDateTime received,
        Duration took) {
    /** The number of a document is not among them: it is kept nowhere. */
    private static final Field[] TEXTS = {Field.PHONE, Field.EMAIL, Field.NAME, Field.ADDRESS, Field.REFERENCE,
        Field.BIRTH, Field.CONTRACT, Field.SAID};

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

    /**
     * Reads a draft whole, so that one that cannot be read fills in nothing.
     *
     * @throws IllegalArgumentException when it names something unknown, as one of a newer program
     * @throws java.time.DateTimeException when its moment of receipt is none
     */
    static CallDraft read(Draft draft) {
        Map<String, String> fields = draft.fields();
        String received = fields.getOrDefault(Field.RECEIVED.name(), "");
        return new CallDraft(
                fields,
                RequesterRole.valueOf(fields.getOrDefault("ROLE", RequesterRole.SUBJECT.name())),
                Channel.valueOf(fields.getOrDefault("CHANNEL", Channel.PHONE.name())),
                names(fields, "CHECKED").map(IdentityFact::valueOf).toList(),
                names(fields, "KINDS").map(DemandKind::valueOf).toList(),
                received.isEmpty() ? null : ZonedDateTime.parse(received),
                Duration.ofSeconds(Long.parseLong(fields.getOrDefault("SECONDS", "0"))));
    }

    void restore(RequestForm form) {
        Arrays.stream(TEXTS).forEach(field -> form.text(field).set(fields.getOrDefault(field.name(), "")));
        form.reception().callBackProperty().set(fields.getOrDefault("CALL_BACK", ""));
        form.reception().checked().addAll(checked);
        form.subjectProperty().set(fields.getOrDefault("SUBJECT", ""));
        form.roleProperty().set(role);
        form.channelProperty().set(channel);
        String law = fields.getOrDefault("LAW", "");
        if (form.law().packs().contains(law)) {
            form.law().packProperty().set(law);
        }
        form.ask(kinds);
        if (received == null) {
            form.text(Field.RECEIVED).set("");
        } else {
            form.receive(received);
        }
    }

    private static Stream<String> names(Map<String, String> fields, String key) {
        return Arrays.stream(fields.getOrDefault(key, "").split(",", -1)).filter(name -> !name.isEmpty());
    }
}
