package org.dsrdesk.desktop.welcome;

/** Why a store could not be opened. */
public enum UnlockProblem {
    WRONG_PASSPHRASE("unlock.problem.passphrase"),
    ALREADY_OPEN("unlock.problem.alreadyOpen"),
    NO_STORE_HERE("unlock.problem.noStore"),
    NOT_WRITABLE("unlock.problem.notWritable"),
    DISK_FULL("unlock.problem.diskFull"),
    DAMAGED("unlock.problem.damaged"),
    NEWER_PROGRAM_NEEDED("unlock.problem.newer");

    private final String key;

    UnlockProblem(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
