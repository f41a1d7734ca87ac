package org.dsrdesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;

/** The values of a letter's fields in a TOML file: a quoted name, and a text or a list of lines. */
final class LetterValues {
    private static final int LARGEST = 1024 * 1024;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private LetterValues() {}

    /** The values by the names of the fields. */
    static Map<String, String> read(Path file) throws IOException {
        TomlParseResult parsed = Toml.parse(text(file));
        if (parsed.hasErrors()) {
            TomlPosition place = parsed.errors().getFirst().position();
            throw new CommandFailedException("failed.values", String.valueOf(place.line()));
        }
        return parsed.keySet().stream()
                .collect(Collectors.toMap(name -> name,
                        name -> value(name, Objects.requireNonNull(parsed.get(List.of(name))))));
    }

    private static String text(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new CommandFailedException("failed.folder", file.toString());
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            throw new CommandFailedException("failed.large", file.toString());
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException foreign) {
            throw new CommandFailedException("failed.notUtf8", file.toString());
        }
    }

    private static String value(String name, Object value) {
        return switch (value) {
            case String text -> text.strip();
            case TomlArray lines when lines.toList().stream().allMatch(String.class::isInstance) -> lines.toList()
                    .stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining("\n"));
            default -> throw new CommandFailedException("failed.value", name);
        };
    }
}
