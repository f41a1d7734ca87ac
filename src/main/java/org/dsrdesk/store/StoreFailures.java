package org.dsrdesk.store;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.dsrdesk.store.StoreFailedException.Kind;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Says in our words what H2, PostgreSQL and the operating system report. */
final class StoreFailures {
    /** With less than this left on the disk, a failed write is put down to the full disk. */
    static final long SCARCE_BYTES = 256 * 1024;

    private StoreFailures() {}

    static StoreFailedException inFile(Path folder, Throwable failure) {
        Kind kind = kind(failure);
        boolean writing = (kind == Kind.DAMAGED || kind == Kind.OTHER) && !(failure instanceof BrokenSealException);
        return new StoreFailedException(writing && isFull(folder, failure) ? Kind.DISK_FULL : kind, failure);
    }

    static StoreFailedException onServer(Throwable failure) {
        return new StoreFailedException(kind(failure), failure);
    }

    /** Whether H2 has closed itself, or should be made to: what it holds in memory may not be what is on the disk. */
    static boolean isFatal(StoreFailedException failure) {
        return switch (failure.kind()) {
            case DISK_FULL, DAMAGED, IN_USE, WRONG_KEY -> true;
            case UNREACHABLE, REFUSED, UPGRADE_FAILED, OTHER -> isClosed(failure);
        };
    }

    private static Kind kind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return kind(sql);
            }
            if (cause instanceof BrokenSealException) {
                return Kind.DAMAGED;
            }
        }
        return Kind.OTHER;
    }

    private static Kind kind(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return switch (failure.getErrorCode()) {
            case ErrorCode.WRONG_PASSWORD_FORMAT, ErrorCode.FILE_ENCRYPTION_ERROR_1,
                    ErrorCode.WRONG_USER_OR_PASSWORD -> Kind.WRONG_KEY;
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> Kind.IN_USE;
            case ErrorCode.FILE_CORRUPTED_1, ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.FILE_VERSION_ERROR_1 -> Kind.DAMAGED;
            default -> kind(state);
        };
    }

    private static Kind kind(String state) {
        if (state.startsWith("23")) {
            return Kind.REFUSED;
        }
        if (state.startsWith("08") || state.startsWith("28") || state.startsWith("57P")) {
            return Kind.UNREACHABLE;
        }
        return state.equals("53100") ? Kind.DISK_FULL : Kind.OTHER;
    }

    private static boolean isClosed(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isClosed(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClosed(int code) {
        return switch (code) {
            case ErrorCode.DATABASE_IS_CLOSED, ErrorCode.CONNECTION_BROKEN_1, ErrorCode.OBJECT_CLOSED,
                    ErrorCode.GENERAL_ERROR_1, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN -> true;
            default -> false;
        };
    }

    private static boolean isFull(Path folder, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (saysFull(cause.getMessage())) {
                return true;
            }
        }
        try {
            FileStore disk = Files.getFileStore(folder);
            return disk.getUsableSpace() < SCARCE_BYTES;
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean saysFull(@Nullable String message) {
        String text = message == null ? "" : message.toLowerCase(Locale.ROOT);
        return text.contains("no space left") || text.contains("not enough space") || text.contains("disk quota");
    }
}
