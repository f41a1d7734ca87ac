package org.dsrdesk.desktop.operators;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.dsrdesk.casework.RefusedException;
import org.dsrdesk.desktop.Background;
import org.dsrdesk.desktop.Dialogs;
import org.dsrdesk.desktop.Failure;
import org.dsrdesk.desktop.FileKind;
import org.dsrdesk.desktop.Messages;
import org.dsrdesk.desktop.Notice;
import org.dsrdesk.desktop.Notices;
import org.dsrdesk.desktop.Problems;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.profile.Differences;
import org.dsrdesk.domain.profile.OperatorCard;
import org.jspecify.annotations.Nullable;

/** The operator as a file: written out, read in, and kept only after its changes were seen. Used on the FX thread. */
public final class FileModel {
    private final Session session;
    private final OperatorFileDesk files;
    private final OperatorModel profile;
    private final Background background;
    private final Dialogs dialogs;
    private final Messages messages;
    private final ObjectProperty<@Nullable Proposal> proposal = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Function<Locale, List<String>>> refusal = new SimpleObjectProperty<>();

    public FileModel(Session session, OperatorFileDesk files, OperatorModel profile, Background background,
            Dialogs dialogs, Messages messages) {
        this.session = session;
        this.files = files;
        this.profile = profile;
        this.background = background;
        this.dialogs = dialogs;
        this.messages = messages;
    }

    /** What would change, or null while nothing is proposed. */
    public ReadOnlyObjectProperty<@Nullable Proposal> proposalProperty() {
        return proposal;
    }

    /** What is wrong with the file that was read last, or null. */
    public ReadOnlyObjectProperty<@Nullable Function<Locale, List<String>>> refusalProperty() {
        return refusal;
    }

    /** The names of the ready profiles, with those of their operators. */
    public Map<String, String> ready() {
        return files.shipped();
    }

    private OperatorCard kept() {
        return session.desk().profiles().card(session.operator().id()).orElseThrow();
    }

    /** Writes the operator to a file that the user chooses. */
    public void exportTo(Notices notices) {
        dialogs.chooseSavePlace(FileKind.RULES, "operator.toml").ifPresent(place -> background.run(
                _ -> {
                    files.write(place, kept());
                    return place;
                },
                written -> notices.show(Notice.of(
                        messages.text("operators.exported", String.valueOf(written.getFileName())))),
                this::fail));
    }

    /** Reads a file that the user chooses and shows what would change. */
    public void importFrom() {
        dialogs.chooseFiles(FileKind.RULES).stream().findFirst().ifPresent(this::read);
    }

    private void read(Path file) {
        drop();
        background.run(_ -> files.read(file), this::judge, this::fail);
    }

    private void judge(OperatorFileDesk.Reading reading) {
        switch (reading) {
            case OperatorFileDesk.Reading.Card(OperatorCard card) -> propose(card, false);
            case OperatorFileDesk.Reading.Refused(var sentences) -> refusal.set(sentences);
        }
    }

    /** Shows what would change with a ready profile; the name and contacts that were written here stay. */
    public void take(String name) {
        drop();
        background.run(_ -> files.ready(name), ready -> propose(ready, true), this::fail);
    }

    private void propose(OperatorCard read, boolean ready) {
        background.run(_ -> proposal(read, ready), proposal::set, this::fail);
    }

    private Proposal proposal(OperatorCard read, boolean ready) {
        OperatorCard before = kept();
        OperatorCard after = ready ? read.replacing(before).reachedAs(before.operator()) : read.replacing(before);
        return new Proposal(before, after, Differences.between(before, after));
    }

    /** Keeps the proposed card in the place of the kept one. */
    public void keep(Notices notices) {
        OperatorCard card = Objects.requireNonNull(proposal.get(), "nothing is proposed").card();
        background.run(_ -> session.desk().profiles().keep(card, session.actor()),
                now -> keptAnew(now, notices), this::fail);
    }

    private void keptAnew(OperatorCard now, Notices notices) {
        drop();
        profile.show(now.profile());
        files.renew(new Session(session.desk(), session.actor(), now.operator()));
        notices.show(Notice.of(messages.text("settings.saved")));
    }

    /** Lets the proposal go. */
    public void drop() {
        proposal.set(null);
        refusal.set(null);
    }

    private void fail(Exception failed) {
        if (failed instanceof RefusedException refused) {
            String key = Problems.key(refused.problems().values().iterator().next());
            refusal.set(_ -> List.of(messages.text(key)));
        } else {
            dialogs.fail(Failure.of(messages.text("operators.failed"), failed));
        }
    }
}
