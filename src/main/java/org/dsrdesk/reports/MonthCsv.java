package org.dsrdesk.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Writes a month as CSV that spreadsheet programs open by a double click: UTF-8 with a byte order mark, CRLF,
 * quotes as in RFC 4180, a semicolon in Russian locales and a comma otherwise. The same report always gives the
 * same bytes.
 */
public final class MonthCsv {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private MonthCsv() {}

    /** The whole file: a line of headers and one line a row; see {@link Column}. */
    public static byte[] write(MonthReport report, Locale locale, Masking masking) {
        Cells cells = new Cells(locale, masking);
        List<Column> columns = List.of(Column.values());
        Stream<List<String>> headers = Stream.of(columns.stream().map(cells::header).toList());
        Stream<List<String>> rows = report.rows().stream()
                .map(row -> columns.stream().map(column -> cells.cell(row, column)).toList());
        return lines(Stream.concat(headers, rows).toList(), ReportTexts.russian(locale) ? ';' : ',');
    }

    /** Lines of cells as a file; every cell is made harmless first. */
    static byte[] lines(List<List<String>> lines, char separator) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(new WhateverSeparator())
                .build(bytes, StandardCharsets.UTF_8)) {
            lines.forEach(line -> csv.writeRecord(line.stream().map(SafeCell::of).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Quotes what a program with another separator, or one that trims, would tear apart. */
    private static final class WhateverSeparator implements QuoteStrategy {
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return value.chars().anyMatch(letter -> letter == ';' || letter == ',' || letter == '\t')
                    || !value.equals(value.strip());
        }
    }
}
