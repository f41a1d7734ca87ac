package org.dsrdesk.mailing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server that does at each step what a test tells it; without a word it behaves. */
final class HostileSmtp implements AutoCloseable {
    /** When a server may misbehave. */
    enum Step {
        GREETING,
        EHLO,
        STARTTLS,
        AUTH,
        MAIL,
        RCPT,
        DATA,
        /** While the letter comes, after its first hundred kilobytes. */
        BODY,
        /** When the whole letter has come. */
        END
    }

    /** Closes the connection without a word. */
    static final String DROP = "DROP";
    /** Says nothing more and keeps the connection. */
    static final String HANG = "HANG";

    private static final int MIDDLE = 100_000;

    private final ServerSocket door;
    private final Map<Step, String> ways = new EnumMap<>(Step.class);
    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile String extensions = "250-SIZE 104857600\r\n250 AUTH PLAIN LOGIN XOAUTH2";
    private volatile @Nullable SSLContext upgrade;

    HostileSmtp(ServerSocketFactory factory) throws IOException {
        door = factory.createServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    HostileSmtp() throws IOException {
        this(ServerSocketFactory.getDefault());
    }

    /** What it says or does at a step; lines are ended by CR LF here. */
    HostileSmtp at(Step step, String way) {
        ways.put(step, way);
        return this;
    }

    HostileSmtp offering(String lines) {
        extensions = lines;
        return this;
    }

    HostileSmtp speakingTlsLater(SSLContext context) {
        upgrade = context;
        return this;
    }

    int port() {
        return door.getLocalPort();
    }

    /** The commands that came, without what a letter said. */
    List<String> heard() {
        return List.copyOf(heard);
    }

    /** The letters that came whole, whatever was answered. */
    List<String> taken() {
        return List.copyOf(taken);
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Thread.ofVirtual().start(() -> serve(client));
            } catch (IOException ended) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            converse(client, "220 ready");
        } catch (IOException gone) {
            heard.add("(gone)");
        }
    }

    private void converse(Socket client, String greeting) throws IOException {
        InputStream in = new BufferedInputStream(client.getInputStream());
        OutputStream out = client.getOutputStream();
        if (!greeting.isEmpty() && !say(out, Step.GREETING, greeting)) {
            return;
        }
        String line = line(in);
        while (line != null) {
            heard.add(line);
            String verb = line.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            boolean goesOn = switch (verb) {
                case "EHLO" -> say(out, Step.EHLO, "250-hello\r\n" + extensions);
                case "AUTH" -> say(out, Step.AUTH, "235 welcome");
                case "MAIL" -> say(out, Step.MAIL, "250 sender ok");
                case "RCPT" -> say(out, Step.RCPT, "250 recipient ok");
                case "DATA" -> say(out, Step.DATA, "354 go ahead") && letter(in, out);
                case "STARTTLS" -> {
                    if (say(out, Step.STARTTLS, "220 go ahead") && upgrade != null) {
                        secure(client, upgrade);
                    }
                    yield false;
                }
                case "QUIT" -> false;
                default -> say(out, null, "250 ok");
            };
            line = goesOn ? line(in) : null;
        }
    }

    private void secure(Socket client, SSLContext context) throws IOException {
        SSLSocket tls = (SSLSocket) context.getSocketFactory().createSocket(client, null, client.getPort(), true);
        tls.setUseClientMode(false);
        converse(tls, "");
    }

    private boolean letter(InputStream in, OutputStream out) throws IOException {
        if ("354".equals(ways.getOrDefault(Step.DATA, "354").split(" ", 2)[0])) {
            StringBuilder text = new StringBuilder();
            String line = line(in);
            while (line != null && !line.equals(".")) {
                text.append(line).append("\r\n");
                if (text.length() > MIDDLE && ways.containsKey(Step.BODY)) {
                    return say(out, Step.BODY, "");
                }
                line = line(in);
            }
            if (line == null) {
                return false;
            }
            taken.add(text.toString());
            return say(out, Step.END, "250 queued as 1");
        }
        return true;
    }

    private boolean say(OutputStream out, @Nullable Step step, String usual) throws IOException {
        String way = step == null ? usual : ways.getOrDefault(step, usual);
        if (way.equals(DROP)) {
            return false;
        }
        if (way.equals(HANG)) {
            hang();
            return false;
        }
        boolean cut = way.endsWith(DROP);
        String words = cut ? way.substring(0, way.length() - DROP.length()) : way + "\r\n";
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.flush();
        return !cut && !words.startsWith("421");
    }

    private void hang() {
        try {
            closed.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static @Nullable String line(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int one = in.read();
        while (one >= 0 && one != '\n') {
            bytes.write(one);
            one = in.read();
        }
        String line = bytes.toString(StandardCharsets.UTF_8);
        return one < 0 && line.isEmpty() ? null : line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        door.close();
    }
}
