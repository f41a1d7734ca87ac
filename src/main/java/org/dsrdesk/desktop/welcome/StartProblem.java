package org.dsrdesk.desktop.welcome;

/** Why a store could not be created, with the field where it is told. */
public enum StartProblem {
    FOLDER_NOT_WRITABLE(WelcomeField.FOLDER, "welcome.problem.notWritable"),
    FOLDER_HOLDS_A_STORE(WelcomeField.FOLDER, "welcome.problem.holdsStore"),
    FOLDER_IN_USE(WelcomeField.FOLDER, "welcome.problem.inUse"),
    DISK_FULL(WelcomeField.FOLDER, "welcome.problem.diskFull"),
    EMAIL_NOT_VALID(WelcomeField.EMAIL, "welcome.problem.email"),
    PHONE_NOT_VALID(WelcomeField.PHONE, "welcome.problem.phone"),
    PASSPHRASE_TOO_WEAK(WelcomeField.PASSPHRASE, "welcome.problem.tooWeak");

    private final WelcomeField field;
    private final String key;

    StartProblem(WelcomeField field, String key) {
        this.field = field;
        this.key = key;
    }

    WelcomeField field() {
        return field;
    }

    String key() {
        return key;
    }
}
