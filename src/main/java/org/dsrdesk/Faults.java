package org.dsrdesk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import java.util.Optional;
import org.dsrdesk.cli.DeskNotOpenedException.Reason;
import org.dsrdesk.safekeeping.DataFolderNotWritableException;
import org.dsrdesk.safekeeping.DataInUseException;
import org.dsrdesk.safekeeping.KeyFileDamagedException;
import org.dsrdesk.safekeeping.NoKeyFileException;
import org.dsrdesk.safekeeping.WrongPassphraseException;
import org.dsrdesk.store.NewerStoreException;
import org.dsrdesk.store.StoreFailedException;

/** Tells what a person can be told when a data folder does not open. */
final class Faults {
    private static final String NO_SPACE = "No space left";

    private Faults() {}

    /** Why a folder did not open; empty for a fault that nobody foresaw. */
    static Optional<Reason> reason(Exception failed) {
        return switch (failed) {
            case WrongPassphraseException _ -> Optional.of(Reason.WRONG_PASSPHRASE);
            case DataInUseException _ -> Optional.of(Reason.ALREADY_OPEN);
            case NoKeyFileException _ -> Optional.of(Reason.NO_STORE_HERE);
            case NoSuchFileException _ -> Optional.of(Reason.NO_STORE_HERE);
            case KeyFileDamagedException _ -> Optional.of(Reason.DAMAGED);
            case DataFolderNotWritableException _ -> Optional.of(Reason.NOT_WRITABLE);
            case NewerStoreException _ -> Optional.of(Reason.NEWER_PROGRAM_NEEDED);
            case StoreFailedException store -> reason(store.kind());
            case IOException io -> Optional.of(diskFull(io) ? Reason.DISK_FULL : Reason.NOT_WRITABLE);
            default -> Optional.empty();
        };
    }

    private static Optional<Reason> reason(StoreFailedException.Kind kind) {
        return switch (kind) {
            case DISK_FULL -> Optional.of(Reason.DISK_FULL);
            case IN_USE -> Optional.of(Reason.ALREADY_OPEN);
            case WRONG_KEY, DAMAGED -> Optional.of(Reason.DAMAGED);
            case UNREACHABLE, REFUSED, UPGRADE_FAILED, OTHER -> Optional.empty();
        };
    }

    private static boolean diskFull(IOException failed) {
        String said = failed instanceof FileSystemException file ? file.getReason() : failed.getMessage();
        return Objects.requireNonNullElse(said, "").contains(NO_SPACE);
    }
}
