package org.dsrdesk.intake;

import static org.dsrdesk.testing.TestDesk.OFFICER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Letters a second from a folder to stored proposals; the baseline is Angus Mail that only parses the same files. */
@EnabledIfSystemProperty(named = "dsrdesk.bench", matches = "true")
class LettersSpeedBenchTest {
    private static final int LETTERS = Integer.getInteger("dsrdesk.bench.letters", 4000);

    @TempDir private Path folder;

    @Test
    void lettersAreKeptAtHalfTheSpeedOfParsing() throws IOException, MessagingException {
        RussianLetters made = new RussianLetters(7);
        Path warm = written("warm", made, LETTERS / 4);
        Path measured = written("measured", made, LETTERS);
        try (TestDesk desk = TestDesk.in(Files.createDirectory(folder.resolve("desk")))) {
            LetterIntake intake =
                    new LetterIntake(desk.desk.letters(), new PhoneNumbers(), desk.clock, Rules.MOSCOW);
            kept(intake, warm);
            parsed(warm);
            double parsing = LETTERS / seconds(parsed(measured));
            double keeping = LETTERS / seconds(kept(intake, measured));
            Path figures = Files.createDirectories(Path.of("target", "figures"));
            Files.write(figures.resolve("letters-speed.csv"), List.of("letters,kept per second,parsed per second,ratio",
                    LETTERS + "," + Math.round(keeping) + "," + Math.round(parsing) + ","
                            + Math.round(100 * keeping / parsing) / 100.0));
            assertEquals(LETTERS + LETTERS / 4, desk.desk.letters().counts().values().stream()
                    .mapToLong(Long::longValue).sum());
        }
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }

    private Path written(String name, RussianLetters made, int count) throws IOException {
        Path letters = Files.createDirectory(folder.resolve(name));
        for (int i = 0; i < count; i++) {
            Files.write(letters.resolve("%05d.eml".formatted(i)), made.next().raw());
        }
        return letters;
    }

    private static long kept(LetterIntake intake, Path letters) {
        List<Taken> taken = new ArrayList<>();
        long start = System.nanoTime();
        intake.take(List.of(letters), OFFICER, taken::add, _ -> {});
        return System.nanoTime() - start;
    }

    private static long parsed(Path letters) throws IOException, MessagingException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(letters)) {
            files = listed.sorted().toList();
        }
        Session session = Session.getInstance(new Properties());
        long start = System.nanoTime();
        long words = 0;
        for (Path file : files) {
            try (InputStream bytes = Files.newInputStream(file)) {
                MimeMessage message = new MimeMessage(session, bytes);
                words += message.getSubject().length() + message.getFrom().length + message.getHeader("Date").length
                        + words(message.getContent());
            }
        }
        assertEquals(true, words > 0);
        return System.nanoTime() - start;
    }

    private static long body(BodyPart part) throws IOException, MessagingException {
        try {
            return words(part.getContent());
        } catch (UnsupportedEncodingException unknownCharset) {
            return part.getSize();
        }
    }

    private static long words(Object content) throws IOException, MessagingException {
        if (content instanceof Multipart parts) {
            long words = 0;
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                words += part.getFileName() == null ? body(part) : part.getFileName().length();
            }
            return words;
        }
        return content instanceof String text ? text.length() : 0;
    }
}
