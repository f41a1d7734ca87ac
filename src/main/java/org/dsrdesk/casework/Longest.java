package org.dsrdesk.casework;

/** The longest texts that the store takes, in UTF-16 units; services refuse longer ones by name of the input. */
public final class Longest {
    public static final int REQUESTER_NAME = 400;
    public static final int SUBJECT_NAME = 400;
    public static final int EMAIL = 320;
    public static final int PHONE = 32;
    public static final int ACTOR_NAME = 300;
    public static final int REQUESTER_ADDRESS = 1000;
    public static final int REFERENCE = 200;
    public static final int CONTRACT = 200;
    public static final int OPERATOR_NAME = 300;
    public static final int OPERATOR_ADDRESS = 1000;
    public static final int SYSTEM_NAME = 1000;
    public static final int FILE_NAME = 1000;
    public static final int ASSESSMENT_FACT = 2000;
    public static final int FEE = 200;
    public static final int POLICY_GROUND = 500;
    public static final int PROFILE_LINE = 500;
    public static final int PROFILE_TEXT = 4000;
    public static final int PLACE_ID = 90;
    public static final int NUMBERING = 100;
    public static final int LETTER_WORDS = 20_000;
    public static final int PROOF = 1000;
    public static final int SECRET = 8000;
    public static final int SETTING = 4000;

    private Longest() {}
}
