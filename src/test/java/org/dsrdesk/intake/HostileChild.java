package org.dsrdesk.intake;

import static org.dsrdesk.testing.TestDesk.OFFICER;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dsrdesk.casework.Letter;
import org.dsrdesk.testing.Rules;
import org.dsrdesk.testing.TestDesk;

/**
 * A process of its own, with the memory of the program, that takes files into an encrypted desk: a line for each file
 * with its name, the milliseconds, how many letters came of it, their outcomes, and whether all are kept byte for byte.
 */
final class HostileChild {
    private final TestDesk desk;
    private final LetterIntake intake;

    private HostileChild(TestDesk desk) {
        this.desk = desk;
        this.intake = new LetterIntake(desk.desk.letters(), new PhoneNumbers(), desk.clock, Rules.MOSCOW);
    }

    /** The first argument is the folder of the desk, the others are files. */
    public static void main(String[] arguments) throws IOException {
        try (TestDesk desk = TestDesk.in(Path.of(arguments[0]))) {
            HostileChild child = new HostileChild(desk);
            for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
                child.take(Path.of(file));
            }
        }
    }

    private void take(Path file) throws IOException {
        List<Taken> taken = new ArrayList<>();
        long start = System.nanoTime();
        intake.take(List.of(file), OFFICER, taken::add, _ -> {});
        long millis = (System.nanoTime() - start) / 1_000_000;
        boolean identical = true;
        for (Taken each : taken) {
            identical &= each instanceof Taken.Kept kept && sameBytes(kept.letter());
        }
        String outcomes = taken.stream().map(HostileChild::outcome).distinct().sorted().limit(5)
                .collect(Collectors.joining("+"));
        System.out.println(String.join("\t", String.valueOf(file.getFileName()), Long.toString(millis),
                Integer.toString(taken.size()), outcomes, Boolean.toString(identical)));
    }

    private static String outcome(Taken taken) {
        return switch (taken) {
            case Taken.Kept kept when kept.letter().problem() != null -> kept.kept().outcome() + ":"
                    + kept.letter().problem();
            case Taken.Kept kept -> kept.kept().outcome().name();
            case Taken.Refused refused -> "LOST:" + refused.problem();
        };
    }

    private boolean sameBytes(Letter letter) throws IOException {
        MessageDigest digest = Hashes.sha256();
        long[] size = new long[1];
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                size[0] += length;
                super.write(bytes, from, length);
            }
        }) {
            desk.desk.letters().copy(letter.id(), out, OFFICER);
        }
        return Hashes.hex(digest.digest()).equals(letter.sha256()) && size[0] == letter.size();
    }
}
