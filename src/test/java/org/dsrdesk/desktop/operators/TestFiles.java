package org.dsrdesk.desktop.operators;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.profile.OperatorCard;
import org.dsrdesk.profiles.OperatorFileException;
import org.dsrdesk.profiles.OperatorFiles;
import org.dsrdesk.profiles.ShippedOperators;
import org.dsrdesk.testing.Rules;

/** Files of operators as the root reads them. */
public final class TestFiles implements OperatorFileDesk {
    final List<Session> renewed = new ArrayList<>();

    @Override
    public Map<String, String> shipped() {
        return ShippedOperators.all();
    }

    @Override
    public OperatorCard ready(String name) {
        return ShippedOperators.card(name, Rules.PACK::equals);
    }

    @Override
    public Reading read(Path file) throws IOException {
        try {
            return new Reading.Card(OperatorFiles.read(file, Rules.PACK::equals));
        } catch (OperatorFileException refused) {
            return new Reading.Refused(refused::sentences);
        }
    }

    @Override
    public void write(Path file, OperatorCard card) throws IOException {
        OperatorFiles.write(file, card, true);
    }

    @Override
    public void renew(Session session) {
        renewed.add(session);
    }
}
