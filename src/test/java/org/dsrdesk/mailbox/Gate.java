package org.dsrdesk.mailbox;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import jdk.net.ExtendedSocketOptions;

/** A way to a server that a test can cut, shut and change what goes through. */
final class Gate implements AutoCloseable {
    private final ServerSocket door;
    private final int server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicLong cutAfter = new AtomicLong(Long.MAX_VALUE);
    private final AtomicInteger cuts = new AtomicInteger();
    private final AtomicInteger connections = new AtomicInteger();
    private final Semaphore idling = new Semaphore(0);
    private volatile UnaryOperator<String> toServer = UnaryOperator.identity();
    private volatile UnaryOperator<String> toClient = UnaryOperator.identity();
    private volatile boolean shut;

    Gate(int server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** Waits until the client has asked so many times to be told of new mail. */
    void awaitIdle(int times) throws InterruptedException {
        assertTrue(idling.tryAcquire(times, 60, TimeUnit.SECONDS), "no IDLE");
    }

    int port() {
        return door.getLocalPort();
    }

    /** Lets so many more bytes of the server through, then cuts the connection they come on. */
    void cutAfter(long bytes) {
        cutAfter.set(bytes);
    }

    int cuts() {
        return cuts.get();
    }

    int connections() {
        return connections.get();
    }

    void rewriteToServer(UnaryOperator<String> rewriting) {
        toServer = rewriting;
    }

    void rewriteToClient(UnaryOperator<String> rewriting) {
        toClient = rewriting;
    }

    /** Cuts every connection and lets nobody in. */
    void shut() {
        shut = true;
        open.forEach(Gate::end);
    }

    void reopen() {
        shut = false;
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                Socket client = door.accept();
                if (shut) {
                    end(client);
                } else {
                    connections.incrementAndGet();
                    join(client, new Socket(InetAddress.getLoopbackAddress(), server));
                }
            }
        } catch (IOException closed) {
            open.forEach(Gate::end);
        }
    }

    private void join(Socket client, Socket peer) throws IOException {
        client.setTcpNoDelay(true);
        peer.setTcpNoDelay(true);
        open.add(client);
        open.add(peer);
        Thread.ofVirtual().start(() -> pump(client, peer, false));
        Thread.ofVirtual().start(() -> pump(peer, client, true));
    }

    private void pump(Socket from, Socket to, boolean fromServer) {
        byte[] buffer = new byte[8192];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            acknowledgeAtOnce(from);
            int count = in.read(buffer);
            while (count >= 0) {
                String said = new String(buffer, 0, count, StandardCharsets.ISO_8859_1);
                if (!fromServer && said.contains(" IDLE\r\n")) {
                    idling.release();
                }
                byte[] bytes = (fromServer ? toClient : toServer).apply(said).getBytes(StandardCharsets.ISO_8859_1);
                if (fromServer && cutAfter.addAndGet(-bytes.length) < 0) {
                    cutAfter.set(Long.MAX_VALUE);
                    cuts.incrementAndGet();
                    out.write(bytes, 0, bytes.length / 2);
                    break;
                }
                out.write(bytes);
                acknowledgeAtOnce(from);
                count = in.read(buffer);
            }
        } catch (IOException closed) {
            open.remove(from);
        } finally {
            end(from);
            end(to);
        }
    }

    /** GreenMail writes in small pieces and waits for each to be acknowledged, which Linux puts off by 40 ms. */
    private static void acknowledgeAtOnce(Socket from) throws IOException {
        if (from.supportedOptions().contains(ExtendedSocketOptions.TCP_QUICKACK)) {
            from.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        open.forEach(Gate::end);
    }
}
