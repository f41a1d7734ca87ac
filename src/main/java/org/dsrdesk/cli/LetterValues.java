package org.dsrdesk.cli;

import java.io.IOException;
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

/** The values of a letter's fields in a TOML file: a quoted name, and a text or a list of lines. */
final class LetterValues {
    private LetterValues() {}

    /** The values by the names of the fields. */
    static Map<String, String> read(Path file) throws IOException {
        TomlParseResult parsed = Toml.parse(text(file));
        if (parsed.hasErrors()) {
            throw new CommandFailedException("failed.values", parsed.errors().getFirst().toString());
        }
        return parsed.keySet().stream()
                .collect(Collectors.toMap(name -> name,
                        name -> value(name, Objects.requireNonNull(parsed.get(List.of(name))))));
    }

    private static String text(Path file) throws IOException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
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
