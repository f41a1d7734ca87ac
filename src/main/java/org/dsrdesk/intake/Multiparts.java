package org.dsrdesk.intake;

import jakarta.activation.DataSource;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.SharedInputStream;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a multipart body apart; the number of its parts is counted first and what is too much is never parsed. */
final class Multiparts {
    private Multiparts() {}

    /** The parts of a body, whether it held more than allowed, and whether its closing line is there. */
    record Parts(List<Entity> entities, boolean tooMany, boolean closed) {}

    static Parts split(Entity multipart) {
        String declared = multipart.headers().typeParameter("boundary");
        Boundaries found = Boundaries.in(multipart.encoded(), declared == null ? "" : declared);
        if (found.count() == 0) {
            found = Boundaries.in(multipart.encoded(), "");
        }
        if (found.count() == 0) {
            return new Parts(List.of(), false, false);
        }
        InputStream within = multipart.body().newStream(0, found.end());
        String type = "multipart/mixed; boundary=\"" + found.boundary().replaceAll("([\"\\\\])", "\\\\$1") + "\"";
        List<Entity> entities = LenientMail.attempt(() -> parse(within, type)).orElseGet(List::of);
        return new Parts(entities, found.tooMany(), found.closed());
    }

    private static List<Entity> parse(InputStream stream, String type) throws IOException {
        MimeMultipart multipart =
                LenientMail.attempt(() -> new MimeMultipart(new Source(stream, type))).orElse(null);
        int count = multipart == null ? 0 : LenientMail.attempt(multipart::getCount).orElse(0);
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; multipart != null && i < Math.min(count, Limits.PARTS); i++) {
            int index = i;
            MimeMultipart whole = multipart;
            LenientMail.attempt(() -> whole.getBodyPart(index)).flatMap(Multiparts::entity).ifPresent(entities::add);
        }
        return entities;
    }

    private static Optional<Entity> entity(Object part) {
        if (!(part instanceof MimeBodyPart body)) {
            return Optional.empty();
        }
        InternetHeaders headers = new InternetHeaders();
        LenientMail.attempt(() -> Collections.list(body.getAllHeaderLines()))
                .ifPresent(lines -> lines.forEach(headers::addHeaderLine));
        SharedInputStream content = LenientMail.attempt(body::getRawInputStream)
                .map(Multiparts::shared)
                .orElseGet(() -> new SharedByteArrayInputStream(new byte[0]));
        return Optional.of(new Entity(new MailHeaders(headers), content));
    }

    private static SharedInputStream shared(InputStream stream) {
        if (stream instanceof SharedInputStream already) {
            return already;
        }
        byte[] copy = LenientMail.attempt(stream::readAllBytes).orElseGet(() -> new byte[0]);
        return new SharedByteArrayInputStream(copy);
    }

    private record Source(InputStream stream, String type) implements DataSource {
        @Override
        public InputStream getInputStream() {
            return stream;
        }

        @Override
        public OutputStream getOutputStream() throws IOException {
            throw new IOException("a letter is read only");
        }

        @Override
        public String getContentType() {
            return type;
        }

        @Override
        public @Nullable String getName() {
            return null;
        }
    }
}
