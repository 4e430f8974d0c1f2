package news.bottomline.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A mail server that does one thing in an odd way. */
final class OddMailServer implements AutoCloseable {

    enum Oddity {
        IS_SILENT,
        DRIBBLES,
        REFUSES,
        KNOWS_NOBODY,
        CUTS_AFTER_THE_LETTER
    }

    private final ServerSocket socket;
    private final Oddity oddity;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CompletableFuture<String> messageId = new CompletableFuture<>();

    private OddMailServer(Oddity oddity) throws IOException {
        this.oddity = oddity;
        this.socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread.ofVirtual().start(this::serve);
    }

    static OddMailServer that(Oddity oddity) throws IOException {
        return new OddMailServer(oddity);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The Message-ID of the letter that came. */
    String messageId() throws Exception {
        return messageId.get(5, TimeUnit.SECONDS);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                converse(client);
            } catch (IOException | InterruptedException left) {
                // the next one
            }
        }
    }

    private void converse(Socket client) throws IOException, InterruptedException {
        OutputStream out = client.getOutputStream();
        if (oddity == Oddity.IS_SILENT) {
            closed.await();
        }
        if (oddity == Oddity.DRIBBLES) {
            for (byte c : "220-".repeat(100).getBytes(StandardCharsets.US_ASCII)) {
                out.write(c);
                out.flush();
                closed.await(100, TimeUnit.MILLISECONDS);
            }
        }
        say(out, "220 odd.example");
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String verb = line.length() < 4 ? line : line.substring(0, 4);
            switch (verb) {
                case "MAIL" -> say(out, "250 2.1.0 ok");
                case "RCPT" -> say(out, oddity == Oddity.KNOWS_NOBODY ? "550 5.1.1 unknown: " + line : "250 2.1.5 ok");
                case "DATA" -> {
                    if (oddity == Oddity.REFUSES) {
                        say(out, "554 5.7.1 nothing for " + TestOutbox.READER);
                    } else {
                        say(out, "354 go on");
                        letter(in);
                        return;
                    }
                }
                case "QUIT" -> say(out, "221 2.0.0 bye");
                default -> say(out, "250 2.0.0 ok");
            }
        }
    }

    private void letter(BufferedReader in) throws IOException {
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            if (line.startsWith("Message-ID: ")) {
                messageId.complete((line.length() > 12 ? line : line + in.readLine())
                        .substring(12)
                        .strip());
            }
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
    }
}
