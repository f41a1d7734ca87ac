package org.dsrdesk.domain.request;

import java.time.Instant;

/**
 * A file that shows how work ended; its bytes are kept once by their hash.
 *
 * @param name the name of the file as it came
 * @param sha256 the SHA-256 of its bytes, 64 hex digits in lower case
 * @param size how many bytes
 * @param added when, in UTC
 * @param by who added it
 */
public record Evidence(String name, String sha256, long size, Instant added, String by) {}
