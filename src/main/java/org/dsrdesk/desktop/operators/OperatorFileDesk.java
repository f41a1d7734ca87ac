package org.dsrdesk.desktop.operators;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.dsrdesk.desktop.Session;
import org.dsrdesk.domain.profile.OperatorCard;

/** What the screen of an operator's profile asks of the desk around it. */
public interface OperatorFileDesk {
    /** The names of the profiles that the desk is shipped with, with those of their operators, in their order. */
    Map<String, String> shipped();

    /** A shipped profile, without an identity; runs off the FX thread. */
    OperatorCard ready(String name);

    /**
     * Reads an operator from a file; runs off the FX thread.
     *
     * @throws IOException when the file cannot be read at all
     */
    Reading read(Path file) throws IOException;

    /**
     * Writes an operator to a file that the user chose to replace; runs off the FX thread.
     *
     * @throws IOException when it cannot be written
     */
    void write(Path file, OperatorCard card) throws IOException;

    /** Goes on with another operator; called on the FX thread. */
    void renew(Session session);

    /** What reading a file has come to. */
    sealed interface Reading {
        /** The operator that the file describes, without an identity. */
        record Card(OperatorCard card) implements Reading {}

        /** A sentence for each thing that is wrong with the file. */
        record Refused(Function<Locale, List<String>> sentences) implements Reading {}
    }
}
