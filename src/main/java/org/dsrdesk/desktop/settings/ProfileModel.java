package org.dsrdesk.desktop.settings;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.operator.Operator;
import org.jspecify.annotations.Nullable;

/** The operator's profile as it is being edited. Used on the FX thread. */
public final class ProfileModel {
    private static final int LEAST_PHONE_DIGITS = 5;
    private static final int RUSSIAN_PHONE_DIGITS = 11;

    private final Session session;
    private final SettingsDesk desk;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Messages messages;
    private final Map<ProfileField, StringProperty> answers = new EnumMap<>(ProfileField.class);
    private final Map<ProfileField, ObjectProperty<@Nullable String>> errors = new EnumMap<>(ProfileField.class);
    private final ObjectProperty<ZoneId> zone = new SimpleObjectProperty<>();
    private final BooleanProperty countDayOfEvent = new SimpleBooleanProperty();
    private final BooleanProperty moveToWorkingDay = new SimpleBooleanProperty();
    private final PackOrder packs;
    private final IdentityRule identity;
    private final PolicyEdit policy;
    private final BooleanProperty saving = new SimpleBooleanProperty();
    private boolean kept;

    public ProfileModel(Session session, SettingsDesk desk, Background background, Notices notices, Dialogs dialogs,
            Messages messages) {
        this.session = session;
        this.desk = desk;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.messages = messages;
        for (ProfileField field : ProfileField.values()) {
            ObjectProperty<@Nullable String> error = new SimpleObjectProperty<>();
            StringProperty answer = new SimpleStringProperty(text(session.operator(), field));
            answer.addListener(_ -> error.set(null));
            answers.put(field, answer);
            errors.put(field, error);
        }
        packs = new PackOrder(session);
        identity = new IdentityRule(session.operator().identification());
        policy = new PolicyEdit(session.operator().policy());
        zone.set(session.operator().zone());
        countDayOfEvent.set(session.operator().switches().countDayOfEvent());
        moveToWorkingDay.set(session.operator().switches().moveToWorkingDay());
    }

    private static String text(Operator operator, ProfileField field) {
        String text = switch (field) {
            case NAME -> operator.name();
            case EMAIL -> operator.email();
            case PHONE -> operator.phone();
            case ADDRESS -> operator.address();
        };
        return text == null ? "" : text;
    }

    public StringProperty answer(ProfileField field) {
        return Objects.requireNonNull(answers.get(field));
    }

    /** The key of the sentence under a field, or null. */
    public ObjectProperty<@Nullable String> error(ProfileField field) {
        return Objects.requireNonNull(errors.get(field));
    }

    /** The zone in which the operator's days begin and end. */
    public ObjectProperty<ZoneId> zoneProperty() {
        return zone;
    }

    /** Whether the day of the event is day one of a term. */
    public BooleanProperty countDayOfEventProperty() {
        return countDayOfEvent;
    }

    /** Whether a calendar term that ends on a day off moves to the next working day. */
    public BooleanProperty moveToWorkingDayProperty() {
        return moveToWorkingDay;
    }

    /** The laws the operator answers under. */
    public PackOrder packs() {
        return packs;
    }

    /** How the operator makes sure who asks. */
    public IdentityRule identity() {
        return identity;
    }

    /** What the operator's policy says beyond the statute. */
    public PolicyEdit policy() {
        return policy;
    }

    /** Whether the name or a contact is written otherwise than it is kept. */
    public boolean isUnsaved() {
        return !kept && Arrays.stream(ProfileField.values()).anyMatch(this::isChanged);
    }

    private boolean isChanged(ProfileField field) {
        return !typed(field).equals(text(session.operator(), field));
    }

    /** Goes on with what was being written before the session was renewed for the same operator. */
    public void goOnFrom(ProfileModel before) {
        Arrays.stream(ProfileField.values())
                .filter(field -> !before.kept && before.isChanged(field))
                .forEach(field -> answer(field).set(before.answer(field).get()));
    }

    /** Whether the profile is being saved. */
    public BooleanProperty savingProperty() {
        return saving;
    }

    /** Saves the profile when nothing is wrong with it; false when something is. */
    public boolean save() {
        errors.forEach((field, error) -> error.set(problem(field)));
        boolean lawful = packs.check();
        boolean sensible = policy.check();
        if (!lawful || !sensible || errors.values().stream().anyMatch(error -> error.get() != null)) {
            return false;
        }
        Operator edited = new Operator(session.operator().id(), typed(ProfileField.NAME),
                orNull(typed(ProfileField.EMAIL)), orNull(phone()), orNull(typed(ProfileField.ADDRESS)), zone.get(),
                new CountingSwitches(countDayOfEvent.get(), moveToWorkingDay.get()), packs.chosen(),
                identity.edited(), policy.edited());
        saving.set(true);
        background.run(_ -> session.desk().operators().keep(edited, session.actor()), this::saved, this::fail);
        return true;
    }

    private void saved(Operator now) {
        saving.set(false);
        kept = true;
        policy.renew(now.policy());
        desk.renew(new Session(session.desk(), session.actor(), now));
        notices.show(Notice.of(messages.text("settings.saved")));
    }

    private void fail(Exception failed) {
        saving.set(false);
        dialogs.fail(Failure.of(messages.text("settings.failed"), failed));
    }

    private @Nullable String problem(ProfileField field) {
        String typed = typed(field);
        return switch (field) {
            case NAME -> typed.isEmpty() ? "welcome.problem.name" : null;
            case EMAIL -> typed.isEmpty() ? noContact() : looksLikeAddress(typed) ? null : "welcome.problem.email";
            case PHONE -> typed.isEmpty() || digits(typed).length() >= LEAST_PHONE_DIGITS
                    ? null
                    : "welcome.problem.phone";
            case ADDRESS -> null;
        };
    }

    private @Nullable String noContact() {
        return typed(ProfileField.PHONE).isEmpty() ? "welcome.problem.noContact" : null;
    }

    private String typed(ProfileField field) {
        return answer(field).get().strip();
    }

    /** The phone in E.164: a Russian number may be typed with 8. */
    private String phone() {
        String digits = digits(typed(ProfileField.PHONE));
        if (digits.isEmpty()) {
            return "";
        }
        return digits.length() == RUSSIAN_PHONE_DIGITS && digits.startsWith("8")
                ? "+7" + digits.substring(1)
                : "+" + digits;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static boolean looksLikeAddress(String text) {
        int at = text.indexOf('@');
        return at > 0 && at == text.lastIndexOf('@') && at < text.length() - 1 && text.indexOf(' ') < 0;
    }
}
