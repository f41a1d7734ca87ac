package org.dsrdesk.desktop.operators;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dsrdesk.casework.Longest;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.FileKind;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Navigation;
import org.dsrdesk.desktop.Place;
import org.dsrdesk.desktop.Problems;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.deadline.CountingSwitches;
import org.dsrdesk.domain.operator.Operator;
import org.dsrdesk.domain.operator.OperatorId;
import org.dsrdesk.domain.profile.Inventory;
import org.dsrdesk.domain.profile.OperatorCard;
import org.dsrdesk.domain.profile.Profile;
import org.jspecify.annotations.Nullable;

/** The operators of the desk, and the ways to add one; the window goes over to it. Used on the FX thread. */
public final class OperatorsModel {
    private final Session session;
    private final OperatorFileDesk files;
    private final Background background;
    private final Navigation navigation;
    private final Dialogs dialogs;
    private final Messages messages;
    private final ObservableList<Operator> all = FXCollections.observableArrayList();
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Function<Locale, List<String>>> refusal = new SimpleObjectProperty<>();

    public OperatorsModel(Session session, OperatorFileDesk files, Background background, Navigation navigation,
            Dialogs dialogs, Messages messages) {
        this.session = session;
        this.files = files;
        this.background = background;
        this.navigation = navigation;
        this.dialogs = dialogs;
        this.messages = messages;
        all.add(session.operator());
        name.addListener(_ -> refusal.set(null));
    }

    /** Reads the operators. */
    public void load() {
        background.run(_ -> session.desk().operators().all(), all::setAll, this::fail);
    }

    /** The operators in the order they were added. */
    ObservableList<Operator> all() {
        return all;
    }

    /** Whether the window works for an operator now. */
    boolean isCurrent(Operator one) {
        return one.id().equals(session.operator().id());
    }

    /** What a new operator is to be called. */
    public StringProperty nameProperty() {
        return name;
    }

    /** Why nothing was added, in sentences by language; null when nothing is wrong. */
    ObjectProperty<@Nullable Function<Locale, List<String>>> refusalProperty() {
        return refusal;
    }

    /** The names of the ready profiles, with those of their operators. */
    Map<String, String> ready() {
        return files.shipped();
    }

    /** Adds an operator of which only the name is known; zone and laws are those of the operator at hand. */
    public void add() {
        String typed = name.get().strip();
        if (typed.isEmpty() || typed.length() > Longest.OPERATOR_NAME) {
            refuse(typed.isEmpty() ? "operators.add.nameless" : "problem.NAME_TOO_LONG");
            return;
        }
        Operator now = session.operator();
        keep(new OperatorCard(
                new Operator(new OperatorId(0), typed, null, null, null, now.zone(), CountingSwitches.STRICT,
                        now.packs()),
                Profile.EMPTY));
    }

    /** Adds an operator of a ready profile after telling what comes with it. */
    public void take(String shipped) {
        background.run(_ -> files.ready(shipped), this::ask, this::fail);
    }

    /** Adds an operator of a file that the user chooses. */
    public void read() {
        dialogs.chooseFiles(FileKind.RULES).stream().findFirst().ifPresent(this::read);
    }

    private void read(Path file) {
        background.run(_ -> files.read(file), reading -> {
            switch (reading) {
                case OperatorFileDesk.Reading.Card(OperatorCard card) -> ask(card);
                case OperatorFileDesk.Reading.Refused(var sentences) -> refusal.set(sentences);
            }
        }, this::fail);
    }

    /** Goes over to an operator. */
    void workFor(Operator one) {
        navigation.workFor(one.id().value(), new Place.Today());
    }

    private void ask(OperatorCard card) {
        if (isTaken(card)) {
            return;
        }
        Inventory inventory = card.profile().inventory();
        String contacts = Stream.of(card.operator().email(), card.operator().phone(), card.operator().address())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (dialogs.confirm(new Dialogs.Question(
                messages.text("operators.add.title", card.operator().name()),
                messages.text("operators.add.text", contacts.isEmpty() ? "—" : contacts,
                        messages.number(inventory.systems().size()),
                        messages.number(inventory.recipients().size()),
                        messages.number(card.profile().plan().lines().size()),
                        session.operator().name()),
                messages.text("operators.add.send")))) {
            keep(card);
        }
    }

    private boolean isTaken(OperatorCard card) {
        refusal.set(null);
        boolean taken = all.stream().anyMatch(one -> one.name().equalsIgnoreCase(card.operator().name()));
        if (taken) {
            refuse("operators.add.taken");
        }
        return taken;
    }

    private void keep(OperatorCard card) {
        if (isTaken(card)) {
            return;
        }
        background.run(_ -> session.desk().profiles().keep(card, session.actor()), kept -> {
            name.set("");
            all.add(kept.operator());
            navigation.workFor(kept.operator().id().value(), new Place.OperatorProfile());
        }, this::fail);
    }

    private void refuse(String key) {
        refusal.set(_ -> List.of(messages.text(key)));
    }

    private void fail(Exception failed) {
        if (failed instanceof RefusedException refused) {
            refuse(Problems.key(refused.problems().values().iterator().next()));
        } else {
            dialogs.fail(Failure.of(messages.text("operators.failed"), failed));
        }
    }
}
