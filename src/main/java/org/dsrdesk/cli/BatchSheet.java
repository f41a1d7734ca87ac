package org.dsrdesk.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet, read row by row. */
final class BatchSheet implements Closeable {
    /** The name of the sheet that comes from standard input. */
    static final String STANDARD_INPUT = "-";

    private final String name;
    private final CsvRecords records;
    private final BatchHeader header;

    private BatchSheet(String name, CsvRecords records, BatchHeader header) {
        this.name = name;
        this.records = records;
        this.header = header;
    }

    /**
     * Opens a sheet and reads its header.
     *
     * @param file its path, or {@value #STANDARD_INPUT}
     * @param input the standard input
     * @param columns what it is asked by
     * @throws UsageException when it cannot be read or lacks a column
     */
    static BatchSheet open(String file, InputStream input, List<? extends SheetColumn> columns) {
        try {
            return begun(file, file.equals(STANDARD_INPUT) ? input : stream(file), columns);
        } catch (NoSuchFileException | InvalidPathException missing) {
            throw new UsageException("batch.noFile", file);
        } catch (AccessDeniedException denied) {
            throw new UsageException("batch.noAccess", file);
        } catch (IOException unreadable) {
            throw new UsageException("batch.unreadable", file);
        }
    }

    private static BatchSheet begun(String file, InputStream stream, List<? extends SheetColumn> columns)
            throws IOException {
        try {
            CsvRecords records = new CsvRecords(stream);
            CsvRecords.Raw first = records.next(BatchHeader.SEPARATORS);
            return new BatchSheet(file, records, BatchHeader.of(file, first == null ? "" : first.text(), columns));
        } catch (IOException | UsageException refused) {
            stream.close();
            throw refused;
        }
    }

    private static InputStream stream(String file) throws IOException {
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new UsageException("batch.isFolder", file);
        }
        return Files.newInputStream(path);
    }

    String name() {
        return name;
    }

    BatchHeader header() {
        return header;
    }

    /**
     * The next row; null after the last one.
     *
     * @throws CommandFailedException when the sheet cannot be read further
     */
    @Nullable BatchRow next() {
        try {
            CsvRecords.Raw raw = records.next(String.valueOf(header.separator()));
            return raw == null ? null : BatchRow.of(raw, header);
        } catch (IOException broken) {
            throw new CommandFailedException("batch.broken", name);
        }
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException alreadyRead) {
            throw new CommandFailedException("batch.broken", name);
        }
    }
}
