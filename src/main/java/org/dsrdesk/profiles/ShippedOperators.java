package org.dsrdesk.profiles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dsrdesk.domain.profile.OperatorCard;

/** Ready profiles that the desk is shipped with, drawn from published privacy policies. */
public final class ShippedOperators {
    private static final Map<String, String> SHIPPED = shipped();

    private ShippedOperators() {}

    private static Map<String, String> shipped() {
        Map<String, String> shipped = new LinkedHashMap<>();
        shipped.put("xkeeper", "X-Keeper");
        shipped.put("callkeeper", "CallKeeper");
        shipped.put("kp-clever", "kp-clever.ru");
        shipped.put("xikmat", "xikmat");
        shipped.put("nekst", "Insentry");
        return Collections.unmodifiableMap(shipped);
    }

    /** The names of the profiles with those of their operators, in their order. */
    public static Map<String, String> all() {
        return SHIPPED;
    }

    /** The names of the profiles, in their order. */
    public static List<String> names() {
        return List.copyOf(SHIPPED.keySet());
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
