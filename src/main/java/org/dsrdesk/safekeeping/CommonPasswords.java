package org.dsrdesk.safekeeping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The passwords that are tried first, English and Russian, compared by the keys pressed. */
public final class CommonPasswords {
    private static final String LIST = "common-passwords.txt";

    private final Set<String> keys;

    private CommonPasswords(Set<String> keys) {
        this.keys = keys;
    }

    /** The list that comes with the program. */
    public static CommonPasswords bundled() {
        try (InputStream in = Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(LIST), LIST);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new CommonPasswords(reader.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> new String(KeyboardLayout.keys(line.strip().toCharArray())))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether these keys are a listed password, a listed password typed twice, or one with figures and marks after
     * it.
     */
    boolean contains(char[] typed) {
        String text = new String(typed);
        String half = text.substring(0, text.length() / 2);
        return isListed(text) || (text.equals(half + half) && isListed(half));
    }

    /** The length of the longest listed password that stands anywhere in these keys. */
    int longestWithin(char[] typed) {
        String text = new String(typed);
        return keys.stream().filter(text::contains).mapToInt(String::length).max().orElse(0);
    }

    private boolean isListed(String text) {
        return keys.contains(text) || keys.contains(text.replaceFirst("[^\\p{L}\\[\\];',.`]+$", ""));
    }
}
