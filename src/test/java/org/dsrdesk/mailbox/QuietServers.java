package org.dsrdesk.mailbox;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The threads of a mail server in tests end by an exception when the peer goes away, as it is made to do here: that is
 * no failure of whichever test runs next. All others are told as before.
 */
public record QuietServers(
        Thread.@Nullable UncaughtExceptionHandler others) implements Thread.UncaughtExceptionHandler {

    public static void begin() {
        Thread.UncaughtExceptionHandler known = Thread.getDefaultUncaughtExceptionHandler();
        if (!(known instanceof QuietServers)) {
            Thread.setDefaultUncaughtExceptionHandler(new QuietServers(known));
        }
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failed) {
        boolean servers = Arrays.stream(failed.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith("com.icegreen."));
        if (!servers && others != null) {
            others.uncaughtException(thread, failed);
        }
    }
}
