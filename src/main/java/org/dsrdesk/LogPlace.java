package org.dsrdesk;

import java.nio.file.Path;

/** Where the log file stands; said once, before anything is logged. */
final class LogPlace {
    private static final String PROPERTY = "dsrdesk.logs";

    private LogPlace() {}

    /** Puts the log beside the data of a folder. */
    static void in(Path folder) {
        System.setProperty(PROPERTY, folder.resolve("logs").toString());
    }
}
