package org.dsrdesk.intake;

import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.simplejavamail.outlookmessageparser.model.OutlookFileAttachment;
import org.simplejavamail.outlookmessageparser.model.OutlookMessage;

/** What a file of Outlook says of a letter in one of several places, in the letters in which it was meant. */
final class OutlookText {
    private static final List<Integer> ADDRESSES = List.of(0x5D02, 0x5D01, 0x5D0A, 0x0065, 0x0C1F);
    private static final List<Integer> NAMES = List.of(0x0042, 0x0C1A);
    private static final int DELIVERED = 0x0E06;
    private static final int HTML = 0x1013;
    private static final int HEAD = 4096;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w-]{2,40})");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,80}");

    private OutlookText() {}

    /** The address on the internet, not that within an Exchange organisation; null when there is none. */
    static @Nullable String sender(OutlookMessage letter) {
        return Stream.concat(texts(letter, ADDRESSES), Stream.ofNullable(line(letter.getFromEmail())))
                .filter(address -> address.indexOf('@') > 0)
                .findFirst()
                .orElse(null);
    }

    static @Nullable String senderName(OutlookMessage letter) {
        return Stream.concat(Stream.ofNullable(line(letter.getFromName())), texts(letter, NAMES))
                .findFirst()
                .orElse(null);
    }

    /** When the letter was sent or, where that is not told, delivered; null when neither is told. */
    static @Nullable Date sent(OutlookMessage letter) {
        Date submitted = letter.getClientSubmitTime();
        Object delivered = letter.getPropertyValue(DELIVERED);
        return submitted == null && delivered instanceof Date date ? date : submitted;
    }

    /** The media type of a file; what would be taken apart again by its type is only a file. */
    static String mediaType(OutlookFileAttachment file) {
        String type = Objects.requireNonNullElse(file.getMimeTag(), "").strip().toLowerCase(Locale.ROOT);
        boolean plain = MEDIA_TYPE.matcher(type).matches() && !type.startsWith("multipart/");
        return plain ? type : "application/octet-stream";
    }

    /** The text on one line, so that it cannot be taken for more headers. */
    static @Nullable String line(@Nullable String given) {
        String text = text(given);
        return text == null ? null : text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** Old files hold bytes of a code page, which arrive here as if they were western letters. */
    static @Nullable String text(@Nullable String given) {
        if (given == null) {
            return null;
        }
        boolean bytes = given.chars().allMatch(c -> c <= 0xFF) && given.chars().anyMatch(c -> c > 0x7F);
        return bytes ? TextCharsets.decode(given.getBytes(StandardCharsets.ISO_8859_1), null) : given;
    }

    /** The body as a web page, which may lie in bytes of the charset that it names; null when there is none. */
    static @Nullable String html(OutlookMessage letter) {
        if (letter.getPropertyValue(HTML) instanceof byte[] bytes) {
            String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
            Matcher named = CHARSET.matcher(head);
            return TextCharsets.decode(bytes, named.find() ? named.group(1) : null);
        }
        return text(letter.getBodyHTML() == null ? letter.getConvertedBodyHTML() : letter.getBodyHTML());
    }

    private static Stream<String> texts(OutlookMessage letter, List<Integer> properties) {
        return properties.stream()
                .map(letter::getPropertyValue)
                .filter(String.class::isInstance)
                .map(value -> line((String) value))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(text -> !text.isBlank());
    }
}
