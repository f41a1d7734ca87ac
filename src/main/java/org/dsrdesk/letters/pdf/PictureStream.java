package org.dsrdesk.letters.pdf;

import com.openhtmltopdf.extend.FSStream;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A picture in memory as the layout asks for it. */
final class PictureStream implements FSStream {
    private final byte[] bytes;

    PictureStream(byte @Nullable [] bytes) {
        this.bytes = bytes == null ? new byte[0] : bytes;
    }

    @Override
    public InputStream getStream() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }
}
