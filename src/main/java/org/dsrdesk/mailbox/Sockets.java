package org.dsrdesk.mailbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The sockets of one account, so that they can be cut from outside; {@link HeldTls} makes the encrypted ones. */
public final class Sockets extends SocketFactory {
    private static final Logger LOG = LoggerFactory.getLogger(Sockets.class);

    private final SocketFactory makers = SocketFactory.getDefault();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    @Override
    public Socket createSocket() throws IOException {
        return hold(makers.createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return hold(makers.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return hold(makers.createSocket(host, port, from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return hold(makers.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return hold(makers.createSocket(host, port, from, fromPort));
    }

    /** Holds a socket; one that comes when the mailbox is being left is closed. */
    Socket hold(Socket made) throws IOException {
        open.removeIf(Socket::isClosed);
        open.add(made);
        made.setTcpNoDelay(true);
        if (cut) {
            made.close();
            throw new SocketException("the mailbox is being left");
        }
        return made;
    }

    /** How long a read may take from now on, in milliseconds. */
    public void patience(int millis) throws SocketException {
        for (Socket socket : open) {
            if (!socket.isClosed()) {
                socket.setSoTimeout(millis);
            }
        }
    }

    /** Ends every connection and lets none be made again. */
    public void cut() {
        cut = true;
        close();
    }

    /** Ends every connection. */
    void close() {
        for (Socket socket : open) {
            try {
                end(socket);
            } catch (IOException gone) {
                LOG.debug("a socket was closed before: {}", gone.getClass().getSimpleName());
            }
        }
        open.clear();
    }

    /** TLS says goodbye first, and would wait for a write that hangs. */
    private static void end(Socket socket) throws IOException {
        if (socket instanceof SSLSocket && !socket.isClosed()) {
            socket.setSoLinger(true, 0);
        }
        socket.close();
    }
}
