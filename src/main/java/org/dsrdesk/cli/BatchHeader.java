package org.dsrdesk.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The first line of a sheet of events.
 *
 * @param names its columns as they stand
 * @param separator what stands between fields, here and in every row
 */
record BatchHeader(List<String> names, char separator) {
    static final String SEPARATORS = ";,";

    BatchHeader {
        names = List.copyOf(names);
    }

    /** The columns that a sheet of events is asked by. */
    enum Column {
        KIND(true),
        EVENT(true),
        MOMENT(true),
        GROUND(false),
        NAMED_DUE(false);

        private final boolean required;

        Column(boolean required) {
            this.required = required;
        }

        boolean required() {
            return required;
        }

        /** The column's name in the header; case and blanks around it do not matter. */
        String title() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean named(String name) {
            return name.strip().equalsIgnoreCase(name());
        }
    }

    /**
     * Reads the header; its separator is the one that makes the required columns appear.
     *
     * @param file the name of the sheet, for complaints
     * @throws UsageException when a required column is missing or a known one is named twice
     */
    static BatchHeader of(String file, String text) {
        if (text.contains(CsvRecords.NOT_UTF_8)) {
            throw new UsageException("batch.notUtf8", file);
        }
        BatchHeader semicolons = new BatchHeader(fields(text, ';'), ';');
        BatchHeader commas = new BatchHeader(fields(text, ','), ',');
        BatchHeader header = semicolons.missing().size() < commas.missing().size() ? semicolons : commas;
        if (!header.missing().isEmpty()) {
            throw new UsageException("batch.columns", file, String.join(", ", header.missing()));
        }
        for (Column column : Column.values()) {
            if (header.names.stream().filter(column::named).count() > 1) {
                throw new UsageException("batch.twice", file, column.title());
            }
        }
        return header;
    }

    private static List<String> fields(String text, char separator) {
        try {
            return CsvReader.builder().fieldSeparator(separator).ofSingleCsvRecord(text).getFields();
        } catch (CsvParseException wrongQuotes) {
            return List.of();
        }
    }

    private List<String> missing() {
        return Stream.of(Column.values())
                .filter(Column::required)
                .filter(column -> names.stream().noneMatch(column::named))
                .map(Column::title)
                .toList();
    }

    /** What a row says in a column, without blanks around it; empty when the sheet has no such column. */
    String cell(List<String> row, Column column) {
        for (int index = 0; index < names.size(); index++) {
            if (column.named(names.get(index))) {
                return row.get(index).strip();
            }
        }
        return "";
    }

    /** As many fields as there are columns: the row cut or filled up by empty ones. */
    List<String> fitted(List<String> row) {
        return row.size() >= names.size()
                ? row.subList(0, names.size())
                : Stream.concat(row.stream(), Collections.nCopies(names.size() - row.size(), "").stream())
                        .toList();
    }
}
