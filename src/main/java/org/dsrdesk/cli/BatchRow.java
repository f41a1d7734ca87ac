package org.dsrdesk.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet of events.
 *
 * @param line the number of its first line, from 1
 * @param cells a field for each column of the header, as it stands
 * @param fault why the row cannot be understood; null when it can
 */
record BatchRow(long line, List<String> cells, @Nullable UsageException fault) {
    private static final char NO_QUOTE = '\0';

    static BatchRow of(CsvRecords.Raw raw, BatchHeader header) {
        String text = raw.text().replace(CsvRecords.NOT_UTF_8, "\uFFFD");
        if (!raw.closed()) {
            return unquoted(raw.line(), text, header, new UsageException("batch.row.open"));
        }
        try {
            List<String> fields = fields(text, header.separator(), '"');
            UsageException fault = raw.text().contains(CsvRecords.NOT_UTF_8)
                    ? new UsageException("batch.row.notUtf8")
                    : wrongWidth(fields, header);
            return new BatchRow(raw.line(), header.fitted(fields), fault);
        } catch (CsvParseException wrongQuotes) {
            return unquoted(raw.line(), text, header, new UsageException("batch.row.quotes"));
        }
    }

    /** A row that is told back as it stands, quotes and all. */
    private static BatchRow unquoted(long line, String text, BatchHeader header, UsageException fault) {
        String oneLine = text.replaceAll("\\R", " ");
        return new BatchRow(line, header.fitted(fields(oneLine, header.separator(), NO_QUOTE)), fault);
    }

    private static List<String> fields(String text, char separator, char quote) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quote)
                .ofSingleCsvRecord(text)
                .getFields();
    }

    private static @Nullable UsageException wrongWidth(List<String> fields, BatchHeader header) {
        int columns = header.names().size();
        boolean tooMany = fields.size() > columns
                && !fields.subList(columns, fields.size()).stream().allMatch(String::isBlank);
        return fields.size() < columns || tooMany
                ? new UsageException("batch.row.width", String.valueOf(fields.size()), String.valueOf(columns))
                : null;
    }
}
