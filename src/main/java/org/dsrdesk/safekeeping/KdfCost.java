package org.dsrdesk.safekeeping;

/**
 * What one guess at a passphrase costs: Argon2id memory in KiB, passes over it, and lanes.
 *
 * <p>The bounds keep a damaged file from asking for terabytes or centuries.
 */
public record KdfCost(int memoryKib, int passes, int lanes) {
    /** 64 MiB, three passes, one lane: some half a second on an office machine. */
    public static final KdfCost STANDARD = new KdfCost(64 * 1024, 3, 1);

    private static final int MOST_MEMORY_KIB = 1024 * 1024;
    private static final int MOST_PASSES = 32;
    private static final int MOST_LANES = 16;

    public KdfCost {
        if (lanes < 1 || lanes > MOST_LANES) {
            throw new IllegalArgumentException("lanes: " + lanes);
        }
        if (memoryKib < 8 * lanes || memoryKib > MOST_MEMORY_KIB) {
            throw new IllegalArgumentException("memory in KiB: " + memoryKib);
        }
        if (passes < 1 || passes > MOST_PASSES) {
            throw new IllegalArgumentException("passes: " + passes);
        }
    }
}
