package org.dsrdesk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.desktop.operators.OperatorFileDesk;
import org.dsrdesk.domain.profile.OperatorCard;
import org.dsrdesk.profiles.OperatorFileException;
import org.dsrdesk.profiles.OperatorFiles;
import org.dsrdesk.profiles.ShippedOperators;

/** Files of operators for the screen of their profile. */
record OperatorDesk(Session session, Consumer<Session> renewing) implements OperatorFileDesk {
    @Override
    public Map<String, String> shipped() {
        return ShippedOperators.all();
    }

    @Override
    public OperatorCard ready(String name) {
        return ShippedOperators.card(name, this::hasPack);
    }

    @Override
    public Reading read(Path file) throws IOException {
        try {
            return new Reading.Card(OperatorFiles.read(file, this::hasPack));
        } catch (OperatorFileException refused) {
            return new Reading.Refused(refused::sentences);
        }
    }

    private boolean hasPack(String id) {
        return !session.desk().rules().editions(id).isEmpty();
    }

    @Override
    public void write(Path file, OperatorCard card) throws IOException {
        OperatorFiles.write(file, card, true);
    }

    @Override
    public void renew(Session session) {
        renewing.accept(session);
    }
}
