package org.dsrdesk.mailbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;

/** An IMAP server that asks for a token and refuses it. */
final class ScriptedImap implements AutoCloseable {
    private final ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final CompletableFuture<String> shown = new CompletableFuture<>();

    ScriptedImap() throws IOException {
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return door.getLocalPort();
    }

    /** What the client showed. */
    String shown() {
        return new String(Base64.getDecoder().decode(shown.join()), StandardCharsets.US_ASCII);
    }

    private void serve() {
        try (Socket client = door.accept();
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            OutputStream out = client.getOutputStream();
            say(out, "* OK [CAPABILITY IMAP4rev1 SASL-IR AUTH=XOAUTH2 AUTH=PLAIN] ready");
            String line = in.readLine();
            while (line != null) {
                String tag = line.substring(0, line.indexOf(' '));
                if (line.contains("AUTHENTICATE XOAUTH2 ")) {
                    shown.complete(line.substring(line.lastIndexOf(' ') + 1));
                    say(out, tag + " NO [AUTHENTICATIONFAILED] Invalid credentials");
                } else {
                    say(out, tag + " OK done");
                }
                line = in.readLine();
            }
        } catch (IOException failed) {
            shown.completeExceptionally(failed);
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
