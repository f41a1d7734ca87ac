package org.dsrdesk.intake;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Angus Mail told to forgive what real mail does. The library reads these switches from system properties, some of
 * them once at class initialisation; they are set here, before the first use of it, and never changed again.
 */
public final class LenientMail {
    static {
        for (String strict : new String[] {"address", "parameters", "contenttype", "decodetext"}) {
            System.setProperty("mail.mime." + strict + ".strict", "false");
        }
        String[] forgiving = {
            "ignoreunknownencoding",
            "multipart.allowempty",
            "base64.ignoreerrors",
            "uudecode.ignoreerrors",
            "ignoremultipartencoding"
        };
        for (String flag : forgiving) {
            System.setProperty("mail.mime." + flag, "true");
        }
    }

    private LenientMail() {}

    /** Makes sure that the switches are set, before anything else of the library is used. */
    public static void prepare() {
        // Calling it initialises the class.
    }

    /** The result of one call into the library, empty when it fails on what it reads. */
    static <T> Optional<T> attempt(Call<T> call) {
        prepare();
        try {
            return Optional.ofNullable(call.run());
        } catch (CancellationException givenUp) {
            throw givenUp;
        } catch (MessagingException | IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Ends a reading that nobody waits for any longer.
     *
     * @throws CancellationException when this thread was interrupted
     */
    static void orGivenUp() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the letter took too long");
        }
    }

    /** A call that may fail on malformed mail. */
    @FunctionalInterface
    interface Call<T> {
        T run() throws MessagingException, IOException;
    }
}
