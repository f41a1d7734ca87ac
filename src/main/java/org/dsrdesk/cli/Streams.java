package org.dsrdesk.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * What a command reads from and writes to.
 *
 * @param in the standard input
 * @param out where answers go
 * @param err where complaints go
 */
record Streams(InputStream in, PrintWriter out, PrintWriter err) {}
