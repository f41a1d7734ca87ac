package org.dsrdesk.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** An authority of the test, and certificates that it gives to servers; made by the JDK's keytool. */
public final class Certificates {
    private static final String PASSWORD = "change-it";

    private final Path folder;

    public Certificates(Path folder) {
        this.folder = folder;
        keytool("-genkeypair", "-alias", "ca", "-dname", "CN=Test authority", "-keyalg", "EC", "-ext", "bc:c",
                "-validity", "3650");
        keytool("-exportcert", "-alias", "ca", "-file", folder.resolve("ca.crt").toString());
    }

    /** The key of a server by a name for it; the certificate holds for a DNS name and for some days. */
    public SSLServerSocketFactory server(String alias, String dns, String start, int days) {
        return context(alias, dns, start, days).getServerSocketFactory();
    }

    /** The same for servers that begin to speak TLS later. */
    public synchronized SSLContext context(String alias, String dns, String start, int days) {
        String request = folder.resolve(alias + ".csr").toString();
        String given = folder.resolve(alias + ".crt").toString();
        keytool("-genkeypair", "-alias", alias, "-dname", "CN=" + dns, "-keyalg", "EC");
        keytool("-certreq", "-alias", alias, "-file", request);
        keytool("-gencert", "-alias", "ca", "-infile", request, "-outfile", given, "-ext", "san=dns:" + dns,
                "-startdate", start, "-validity", String.valueOf(days));
        keytool("-importcert", "-alias", alias, "-file", given, "-noprompt");
        try {
            KeyStore only = KeyStore.getInstance("PKCS12");
            only.load(null, PASSWORD.toCharArray());
            KeyStore all = keys();
            only.setKeyEntry(alias, all.getKey(alias, PASSWORD.toCharArray()), PASSWORD.toCharArray(),
                    all.getCertificateChain(alias));
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(only, PASSWORD.toCharArray());
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Trusts the authority of the test and nobody else. */
    public synchronized SSLSocketFactory trust() {
        try {
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("ca", keys().getCertificate("ca"));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (GeneralSecurityException | IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private KeyStore keys() throws GeneralSecurityException, IOException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(folder.resolve("keys.p12"))) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    private void keytool(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of("-keystore", folder.resolve("keys.p12").toString(), "-storepass", PASSWORD));
        try {
            Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (run.waitFor() != 0) {
                throw new AssertionError(said);
            }
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
