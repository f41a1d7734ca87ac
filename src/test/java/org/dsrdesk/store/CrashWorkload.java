package org.dsrdesk.store;

import java.nio.file.Path;
import java.util.List;

/** Work that a process does until it is killed, and the search for what is left of it. */
interface CrashWorkload extends AutoCloseable {
    /** Does one piece of work and returns its number, one more than the last, when it has been confirmed. */
    long step();

    /** What is there now. */
    Survivors survivors();

    @Override
    void close();

    /** The number of the last piece of work that is there, and whatever is gapped, torn or forged before it. */
    record Survivors(long last, List<String> faults) {}

    /** The kinds of work, by a name that fits on a command line. */
    enum Kind {
        /** Through the services, as the window does it. */
        SERVICES {
            @Override
            CrashWorkload open(Path folder) {
                return new ServiceWorkload(folder);
            }
        },
        /** Through {@link Database}. */
        DESK {
            @Override
            CrashWorkload open(Path folder) {
                return new DeskWorkload(folder);
            }
        },
        /** Through H2 as everybody configures it. */
        CARELESS {
            @Override
            CrashWorkload open(Path folder) {
                return new CarelessWorkload(folder);
            }
        };

        abstract CrashWorkload open(Path folder);
    }
}
