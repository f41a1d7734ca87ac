package org.dsrdesk.intake;

/** How much of a letter is read; more is kept in the original but not parsed. Sizes are in bytes. */
final class Limits {
    static final int FILE = 50 * 1024 * 1024;
    static final int HEADER_BLOCK = 256 * 1024;
    static final int HEADER = 16 * 1024;
    static final int ADDRESSES = 200;
    static final int PARTS = 500;
    static final int DEPTH = 20;
    static final int TEXT = 2 * 1024 * 1024;

    private Limits() {}
}
