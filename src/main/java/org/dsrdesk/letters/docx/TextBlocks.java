package org.dsrdesk.letters.docx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the plain text of a template into its blocks; a line without a mark continues the paragraph or item above. */
final class TextBlocks {
    private final List<TextBlock> blocks = new ArrayList<>();
    private @Nullable TextBlock open;

    private TextBlocks() {}

    static List<TextBlock> of(String text) {
        TextBlocks reading = new TextBlocks();
        text.replaceFirst("^\uFEFF", "").lines().map(String::strip).forEach(reading::line);
        reading.close();
        return reading.blocks;
    }

    private void line(String line) {
        if (line.isEmpty()) {
            close();
        } else if (line.equals("---")) {
            start(new TextBlock.PageEnd());
            close();
        } else if (line.startsWith("# ")) {
            start(new TextBlock.Heading(line.substring(2).strip()));
        } else if (line.startsWith("- ")) {
            start(new TextBlock.Item(line.substring(2).strip()));
        } else if (line.startsWith(">")) {
            aside(line.substring(1).strip());
        } else if (line.startsWith("|")) {
            row(cells(line));
        } else {
            open = continued(line);
        }
    }

    private TextBlock continued(String line) {
        return switch (open) {
            case TextBlock.Plain(String text) -> new TextBlock.Plain(text + " " + line);
            case TextBlock.Item(String text) -> new TextBlock.Item(text + " " + line);
            case TextBlock.Heading(String text) -> new TextBlock.Heading(text + " " + line);
            case TextBlock.Aside _, TextBlock.Grid _, TextBlock.PageEnd _ -> {
                close();
                yield new TextBlock.Plain(line);
            }
            case null -> new TextBlock.Plain(line);
        };
    }

    private void aside(String line) {
        if (open instanceof TextBlock.Aside(List<String> lines)) {
            lines.add(line);
        } else {
            start(new TextBlock.Aside(new ArrayList<>(List.of(line))));
        }
    }

    private void row(List<String> cells) {
        if (open instanceof TextBlock.Grid(List<List<String>> rows)) {
            rows.add(cells);
        } else {
            start(new TextBlock.Grid(new ArrayList<>(List.of(cells))));
        }
    }

    private static List<String> cells(String line) {
        String inner = line.substring(1, line.length() > 1 && line.endsWith("|") ? line.length() - 1 : line.length());
        return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
    }

    private void start(TextBlock block) {
        close();
        open = block;
    }

    private void close() {
        if (open != null) {
            blocks.add(open);
            open = null;
        }
    }
}
