package org.dsrdesk.desktop.operators;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Problems;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.letter.LetterLanguage;
import org.dsrdesk.domain.profile.Profile;
import org.dsrdesk.domain.profile.WorkPlan;
import org.jspecify.annotations.Nullable;

/** The profile of the operator, section by section; every change is kept at once. Used on the FX thread. */
public final class OperatorModel {
    private final Session session;
    private final Background background;
    private final Notices notices;
    private final Dialogs dialogs;
    private final Messages messages;
    private final ObjectProperty<Profile> profile = new SimpleObjectProperty<>(Profile.EMPTY);
    private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.COMPANY);
    private final ObjectProperty<@Nullable OpenForm> form = new SimpleObjectProperty<>();

    public OperatorModel(
            Session session, Background background, Notices notices, Dialogs dialogs, Messages messages) {
        this.session = session;
        this.background = background;
        this.notices = notices;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** Reads the profile that is kept. */
    public void load() {
        background.run(_ -> session.desk().profiles().of(session.operator().id()), this::refresh, this::fail);
    }

    /** What is being typed stays while nobody else changed the profile. */
    private void refresh(Profile kept) {
        if (form.get() == null || !kept.equals(profile.get())) {
            show(kept);
        }
    }

    /** Shows a profile that was read or kept. */
    void show(Profile kept) {
        profile.set(kept);
        choose(section.get());
    }

    /** The profile as it is kept. */
    public ReadOnlyObjectProperty<Profile> profileProperty() {
        return profile;
    }

    /** The section that is open. */
    public ReadOnlyObjectProperty<Section> sectionProperty() {
        return section;
    }

    /** What is being filled in, or null. */
    ReadOnlyObjectProperty<@Nullable OpenForm> formProperty() {
        return form;
    }

    /** The year of today. */
    int year() {
        return LocalDate.now(session.desk().clock()).getYear();
    }

    /** Whether something is filled in that was not kept. */
    public boolean isUnsaved() {
        OpenForm open = form.get();
        return open != null && open.isChanged();
    }

    /** Whether the open form may be left: nothing was changed in it, or what was may be dropped. */
    boolean mayLeave() {
        return !isUnsaved() || dialogs.confirm(new Dialogs.Question(
                messages.text("settings.unsaved.title"), messages.text("settings.unsaved.section"),
                messages.text("settings.unsaved.drop")));
    }

    /** Goes on with what was being written before the session was renewed for the same operator. */
    public void goOnFrom(OperatorModel before) {
        profile.set(before.profile.get());
        section.set(before.section.get());
        form.set(before.form.get());
    }

    /** Opens a section; what was typed and not kept is dropped. */
    public void choose(Section chosen) {
        form.set(null);
        section.set(chosen);
        if (chosen.single()) {
            edit(0);
        }
    }

    /** The things of the open section. */
    List<Part.Row> rows() {
        return section.get() == Section.FILE || section.get() == Section.LETTERS
                ? List.of()
                : part().rows(profile.get());
    }

    private Part<?> part() {
        return switch (section.get()) {
            case COMPANY -> HeadParts.company();
            case CHANNELS -> HeadParts.channels();
            case LETTERHEAD -> HeadParts.letterhead();
            case STANDING -> StandingPart.sentences(language());
            case SYSTEMS -> PlaceParts.systems();
            case RECIPIENTS -> PlaceParts.recipients();
            case PRODUCTS -> PlaceParts.products();
            case PROMISES -> WordParts.promises();
            case CONSEQUENCES -> WordParts.consequences();
            case PLAN -> WordParts.plan(profile.get());
            case LETTERS, FILE -> throw new IllegalStateException("letters and files have no things");
        };
    }

    /** The language of the letters that the operator writes most. */
    private LetterLanguage language() {
        return session.operator().packs().stream()
                .map(LetterLanguage::ofPack)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(LetterLanguage.RUSSIAN);
    }

    /** Opens the form of a new thing. */
    public void add() {
        form.set(new OpenForm(-1, part().form(profile.get(), -1)));
    }

    /** Opens the form of a thing of the section. */
    public void edit(int index) {
        form.set(new OpenForm(index, part().form(profile.get(), index)));
    }

    /** Closes the form; what was typed is dropped. */
    public void cancel() {
        choose(section.get());
    }

    /** Keeps what was filled in; false when something is wrong with it, which the form then says. */
    public boolean save() {
        OpenForm open = Objects.requireNonNull(form.get(), "no form");
        Part<?> part = part();
        String wrong = part.wrong().apply(open.answers());
        open.error().set(wrong);
        if (wrong != null) {
            return false;
        }
        keep(part.with(profile.get(), open.index(), open.answers()));
        return true;
    }

    /** Removes a thing after a question; work planned in a place goes with it. */
    public void remove(int index) {
        String name = rows().get(index).title();
        boolean sure = dialogs.confirm(new Dialogs.Question(
                messages.text("operators.remove.title"),
                messages.text("operators.remove.text", name),
                messages.text("operators.remove")));
        if (sure) {
            keep(part().without(profile.get(), index));
        }
    }

    /** Says whether a second person looks at every finished task. */
    public void secondEyes(boolean wanted) {
        keep(profile.get().planning(new WorkPlan(profile.get().plan().lines(), wanted)));
    }

    private void keep(Profile changed) {
        background.run(
                _ -> session.desk().profiles().keep(session.operator().id(), changed, session.actor()),
                kept -> {
                    show(kept);
                    notices.show(Notice.of(messages.text("settings.saved")));
                },
                this::fail);
    }

    private void fail(Exception failed) {
        OpenForm open = form.get();
        if (failed instanceof RefusedException refused && open != null) {
            open.error().set(Problems.key(refused.problems().values().iterator().next()));
        } else {
            dialogs.fail(Failure.of(messages.text("settings.failed"), failed));
        }
    }
}
