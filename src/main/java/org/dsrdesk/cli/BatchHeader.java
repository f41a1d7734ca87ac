package org.dsrdesk.cli;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first line of a sheet.
 *
 * @param names its columns as they stand
 * @param separator what stands between fields, here and in every row
 */
record BatchHeader(List<String> names, char separator) {
    static final String SEPARATORS = ";,";

    BatchHeader {
        names = List.copyOf(names);
    }

    /**
     * Reads the header; its separator is the one that makes the required columns appear, or more of the others.
     *
     * @param file the name of the sheet, for complaints
     * @param columns what the sheet is asked by
     * @throws UsageException when a required column is missing or a known one is named twice
     */
    static BatchHeader of(String file, String text, List<? extends SheetColumn> columns) {
        if (text.contains(CsvRecords.NOT_UTF_8)) {
            throw new UsageException("batch.notUtf8", file);
        }
        BatchHeader semicolons = new BatchHeader(fields(text, ';'), ';');
        BatchHeader commas = new BatchHeader(fields(text, ','), ',');
        boolean fewer = semicolons.missing(columns).size() < commas.missing(columns).size();
        BatchHeader header = fewer || semicolons.named(columns) > commas.named(columns) ? semicolons : commas;
        List<String> missing = header.missing(columns);
        if (!missing.isEmpty()) {
            throw new UsageException("batch.columns", file, String.join(", ", missing), example(columns));
        }
        for (SheetColumn column : columns) {
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

    private long named(List<? extends SheetColumn> columns) {
        return columns.stream().filter(column -> names.stream().anyMatch(column::named)).count();
    }

    private List<String> missing(List<? extends SheetColumn> columns) {
        return columns.stream()
                .filter(SheetColumn::required)
                .filter(column -> names.stream().noneMatch(column::named))
                .map(SheetColumn::title)
                .toList();
    }

    private static String example(List<? extends SheetColumn> columns) {
        return columns.stream().filter(SheetColumn::required).map(SheetColumn::title).collect(Collectors.joining(","));
    }

    /** What a row says in a column, without blanks around it; empty when the sheet has no such column. */
    String cell(List<String> row, SheetColumn column) {
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
