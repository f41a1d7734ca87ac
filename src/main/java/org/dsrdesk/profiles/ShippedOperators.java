package org.dsrdesk.profiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.dsrdesk.domain.profile.OperatorCard;

/** Ready profiles that the desk is shipped with, drawn from published privacy policies. */
public final class ShippedOperators {
    private static final List<String> NAMES = List.of("xkeeper", "callkeeper", "kp-clever", "xikmat", "nekst");

    private ShippedOperators() {}

    /** The names of the profiles, in their order. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * A shipped profile, without an identity.
     *
     * @param name one of {@link #names()}
     * @param packs whether the desk has the rule pack with an id
     */
    public static OperatorCard card(String name, Predicate<String> packs) {
        String file = name + ".toml";
        try (InputStream stream = ShippedOperators.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("no profile is shipped as " + file);
            }
            return OperatorReader.read(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8), packs);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
