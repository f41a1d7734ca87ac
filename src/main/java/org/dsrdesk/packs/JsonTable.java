package org.dsrdesk.packs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One object of a JSON file, read strictly: what is missing, given twice or of a wrong form is refused by line. */
final class JsonTable {
    private static final int DEEPEST = 8;

    private final String file;
    private final int line;
    private final Map<String, Value> members = new LinkedHashMap<>();

    /** A value and its line; the content is a table, items, a whole number, a text or, when nobody asks for it, nil. */
    private record Value(int line, Object content) {}

    private record Items(List<Value> values) {}

    private enum Nil {
        NIL
    }

    private JsonTable(String file, int line) {
        this.file = file;
        this.line = line;
    }

    /** The object that a text consists of. */
    static JsonTable read(String file, String text) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .build();
        try (JsonParser parser = factory.createParser(text)) {
            parser.nextToken();
            if (!(value(file, parser).content() instanceof JsonTable whole) || parser.nextToken() != null) {
                throw new PackException(file, lineOf(parser), Reason.of("json.syntax"));
            }
            return whole;
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw new PackException(file, line, Reason.of("json.syntax"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Value value(String file, JsonParser parser) throws IOException {
        int line = lineOf(parser);
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Value(line, table(file, parser));
            case START_ARRAY -> new Value(line, new Items(list(file, parser)));
            case VALUE_NUMBER_INT -> new Value(line, parser.getNumberValue());
            case VALUE_STRING -> new Value(line, parser.getText());
            default -> new Value(line, Nil.NIL);
        };
    }

    private static JsonTable table(String file, JsonParser parser) throws IOException {
        JsonTable table = new JsonTable(file, lineOf(parser));
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.getText();
            int line = lineOf(parser);
            parser.nextToken();
            if (table.members.put(key, value(file, parser)) != null) {
                throw new PackException(file, line, Reason.of("json.key.twice", key));
            }
        }
        return table;
    }

    private static List<Value> list(String file, JsonParser parser) throws IOException {
        List<Value> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(file, parser));
        }
        return values;
    }

    private static int lineOf(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    boolean has(String key) {
        return members.containsKey(key);
    }

    int number(String key) {
        if (content(key) instanceof Integer number) {
            return number;
        }
        throw refused(key, Reason.of("json.number", key));
    }

    String text(String key) {
        if (content(key) instanceof String text) {
            return text;
        }
        throw refused(key, Reason.of("json.text", key));
    }

    JsonTable table(String key) {
        if (content(key) instanceof JsonTable table) {
            return table;
        }
        throw refused(key, Reason.of("json.object", key));
    }

    List<JsonTable> tables(String key) {
        if (!(content(key) instanceof Items(List<Value> values))) {
            throw refused(key, Reason.of("json.objects", key));
        }
        List<JsonTable> tables = new ArrayList<>();
        for (Value value : values) {
            if (!(value.content() instanceof JsonTable table)) {
                throw new PackException(file, value.line(), Reason.of("json.objects", key));
            }
            tables.add(table);
        }
        return tables;
    }

    /** Refuses keys other than these. */
    void onlyHas(String... keys) {
        for (String key : members.keySet()) {
            if (!List.of(keys).contains(key)) {
                throw refused(key, Reason.of("key.unknown", key));
            }
        }
    }

    /** The line of a value; that of the table when there is none. */
    int line(String key) {
        Value value = members.get(key);
        return value == null ? line : value.line();
    }

    PackException refused(String key, Reason reason) {
        return new PackException(file, line(key), reason);
    }

    private @Nullable Object content(String key) {
        Value value = members.get(key);
        return value == null ? null : value.content();
    }
}
