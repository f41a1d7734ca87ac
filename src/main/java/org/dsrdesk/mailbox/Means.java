package org.dsrdesk.mailbox;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import javax.net.ssl.SSLSocketFactory;

/**
 * What mailboxes work with.
 *
 * @param threads runs each mailbox on a thread of its own
 * @param timer ends the wait for new mail before servers and routers lose patience
 * @param clock tells moments
 * @param spool the folder where large letters lie encrypted while they are on their way
 * @param tls makes the encrypted connections and decides whom to trust
 * @param pauses gives each mailbox its own waiting
 */
public record Means(
        Executor threads,
        ScheduledExecutorService timer,
        Clock clock,
        Path spool,
        SSLSocketFactory tls,
        Supplier<? extends Pause> pauses) {}
