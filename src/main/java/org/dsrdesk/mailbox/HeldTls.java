package org.dsrdesk.mailbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;

/** Makes encrypted connections as another factory does, and lets the sockets of the mailbox hold them. */
public final class HeldTls extends SSLSocketFactory {
    private final SSLSocketFactory makers;
    private final Sockets sockets;

    public HeldTls(SSLSocketFactory makers, Sockets sockets) {
        this.makers = makers;
        this.sockets = sockets;
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return makers.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return makers.getSupportedCipherSuites();
    }

    @Override
    public Socket createSocket() throws IOException {
        return sockets.hold(makers.createSocket());
    }

    @Override
    public Socket createSocket(Socket below, String host, int port, boolean closesBelow) throws IOException {
        return sockets.hold(makers.createSocket(below, host, port, closesBelow));
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return sockets.hold(makers.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return sockets.hold(makers.createSocket(host, port, from, fromPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return sockets.hold(makers.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return sockets.hold(makers.createSocket(host, port, from, fromPort));
    }
}
