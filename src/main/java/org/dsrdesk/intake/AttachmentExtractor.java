package org.dsrdesk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the files out of a letter, on demand; nothing is opened or unpacked. */
public final class AttachmentExtractor {
    private static final int MAGIC = 8;

    /** The decoded bytes of the attachment at that place in {@link ReadLetter#attachments()}, or empty. */
    public Optional<byte[]> content(byte[] raw, int index) {
        RootEntity root = RootEntity.of(raw);
        List<Entity> files = root.files(root.walk());
        return index < 0 || index >= files.size()
                ? Optional.empty()
                : Optional.of(files.get(index).decoded(Limits.FILE));
    }

    static List<Attachment> describe(List<Entity> files) {
        List<Attachment> described = new ArrayList<>();
        for (Entity file : files) {
            String type = file.headers().mediaType();
            String name = AttachmentNames.safe(file.headers().fileName(), type);
            boolean program = AttachmentNames.executable(name, file.decoded(MAGIC));
            file.digest((hash, size) -> described.add(new Attachment(name, type, size, Hashes.hex(hash), program)));
        }
        return described;
    }
}
