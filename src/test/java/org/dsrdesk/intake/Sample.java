package org.dsrdesk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** One of the twelve sample letters with what a careful officer reads out of it. */
record Sample(String file, String received, String name, String email, String phone, List<String> kinds,
        int attachments) {
    static final Instant ARRIVED = Instant.parse("2026-11-21T09:00:00Z");
    static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    static List<Sample> all() {
        List<Sample> samples = new ArrayList<>();
        String table = new String(resource("letters/expected.csv"), StandardCharsets.UTF_8);
        for (String line : table.lines().skip(1).toList()) {
            String[] columns = line.split(",", 9);
            samples.add(new Sample(columns[0], columns[2], columns[3], columns[4], columns[5],
                    kinds(columns[6]), Integer.parseInt(columns[7])));
        }
        return samples;
    }

    byte[] raw() {
        return resource("letters/" + file);
    }

    ReadLetter read() {
        return new LetterReader().read(raw(), ARRIVED, MOSCOW);
    }

    private static List<String> kinds(String column) {
        return column.isEmpty() || column.equals("NONE")
                ? List.of()
                : Arrays.stream(column.split(";", -1)).sorted().toList();
    }

    static byte[] resource(String name) {
        try (InputStream stream = Sample.class.getResourceAsStream("/org/dsrdesk/intake/" + name)) {
            return Objects.requireNonNull(stream, name).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
