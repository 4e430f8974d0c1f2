package news.bottomline.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sending letters to a mail server that works, and to those that do not. */
class CarrierTest {

    private static TestOutbox outbox;
    private GreenMail mail;

    @BeforeAll
    static void opens() throws IOException {
        outbox = new TestOutbox();
    }

    @AfterAll
    static void closes() throws IOException {
        outbox.close();
    }

    @BeforeEach
    void empties() {
        outbox.clear();
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
    }

    @AfterEach
    void ends() {
        mail.stop();
    }

    @Test
    void aLetterHasItsPartsAndItsHeadersAndIsThenForgotten() throws Exception {
        mail.start();
        outbox.add("The decision on your reply – “Erz”");

        outbox.round(mail.getSmtp().getPort());

        assertThat(outbox.states()).containsExactly("SENT 1");
        MimeMessage message = mail.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("The decision on your reply – “Erz”");
        assertThat(message.getFrom()[0]).hasToString("The Daily Ore <no-reply@ore.example>");
        assertThat(message.getAllRecipients()[0]).hasToString(TestOutbox.READER);
        assertThat(message.getHeader("List-Unsubscribe")).containsExactly("<https://ore.example/letters/1.x/end>");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        Multipart parts = (Multipart) message.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(String.valueOf(parts.getBodyPart(0).getContent()))
                .isEqualToNormalizingNewlines("Your reply has been approved. Grüße!\n\n> One line\n"
                        + "> <script>and another</script>\n\nRead it:\nhttps://ore.example/a#comment-1\n");
        assertThat(String.valueOf(parts.getBodyPart(1).getContent()))
                .contains(
                        "Grüße!",
                        "&lt;script&gt;and another&lt;/script&gt;<br>",
                        "href=\"https://ore.example/a#comment-1\"")
                .doesNotContain("<script");
        assertThat(outbox.everything()).doesNotContain("approved").contains("\"recipient_sealed\": null");
    }

    @Test
    void noLineEndReachesAHeader() throws Exception {
        mail.start();
        outbox.add("One\r\nBcc: everybody@mailbox.example\r\n\r\nTwo");

        outbox.round(mail.getSmtp().getPort());

        MimeMessage message = mail.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("One Bcc: everybody@mailbox.example Two");
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getHeader("Bcc")).isNull();
    }

    @Test
    void whileTheServerIsDownLettersWaitLongerAndLonger() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        outbox.add("First");
        outbox.add("Second");

        outbox.round(port);
        assertThat(outbox.states()).containsExactly("WAITING 1 UNREACHABLE", "WAITING 0");
        outbox.round(port);
        outbox.round(port);
        assertThat(outbox.states()).containsExactly("WAITING 1 UNREACHABLE", "WAITING 1 UNREACHABLE");
        outbox.pass(Duration.ofMinutes(1));
        outbox.round(port);
        outbox.pass(Duration.ofMinutes(1));
        outbox.round(port);
        assertThat(outbox.states()).containsExactly("WAITING 2 UNREACHABLE", "WAITING 2 UNREACHABLE");

        outbox.pass(Duration.ofMinutes(5));
        mail.start();
        outbox.round(mail.getSmtp().getPort());
        assertThat(outbox.states()).containsExactly("SENT 3", "SENT 3");
        assertThat(mail.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aLetterIsGivenUpAfterFourDays() throws IOException {
        try (OddMailServer server = OddMailServer.that(OddMailServer.Oddity.REFUSES)) {
            outbox.add("In vain");
            for (int hour = 0; hour < 110; hour++) {
                outbox.round(server.port());
                outbox.pass(Duration.ofHours(1));
            }
            assertThat(outbox.states()).singleElement().asString().matches("GIVEN_UP \\d\\d REFUSED 554 5\\.7\\.1");
            assertThat(outbox.everything()).doesNotContain(TestOutbox.READER);
        }
    }

    @Test
    void aMailboxThatIsNotThereIsNotAskedForAgain() throws IOException {
        try (OddMailServer server = OddMailServer.that(OddMailServer.Oddity.KNOWS_NOBODY)) {
            outbox.add("To nobody");
            outbox.round(server.port());
            assertThat(outbox.states()).containsExactly("GIVEN_UP 1 NO_MAILBOX 550 5.1.1");
        }
    }

    @Test
    void aServerThatIsSlowOrDribblesIsNotWaitedFor() throws IOException {
        for (OddMailServer.Oddity slow :
                new OddMailServer.Oddity[] {OddMailServer.Oddity.IS_SILENT, OddMailServer.Oddity.DRIBBLES}) {
            try (OddMailServer server = OddMailServer.that(slow)) {
                outbox.clear();
                outbox.add("Slowly");
                long begun = System.nanoTime();
                outbox.round(server.port());
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
                assertThat(outbox.states()).containsExactly("WAITING 1 SILENT");
            }
        }
    }

    @Test
    void aLetterThatWasAcceptedAndNotConfirmedComesAgainUnderTheSameName() throws Exception {
        outbox.add("Twice");
        String first;
        try (OddMailServer server = OddMailServer.that(OddMailServer.Oddity.CUTS_AFTER_THE_LETTER)) {
            outbox.round(server.port());
            assertThat(outbox.states()).containsExactly("WAITING 1 BROKEN_OFF");
            first = server.messageId();
        }
        outbox.pass(Duration.ofMinutes(1));
        mail.start();
        outbox.round(mail.getSmtp().getPort());

        assertThat(outbox.states()).containsExactly("SENT 2");
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(mail.getReceivedMessages()[0].getMessageID()).isEqualTo(first);
    }

    @Test
    void aLetterWhoseSenderStoppedIsDueAgainAndMeanwhileNobodyElseTakesIt() {
        mail.start();
        outbox.add("Left behind");
        outbox.takeAndForget();

        outbox.round(mail.getSmtp().getPort());
        assertThat(outbox.states()).containsExactly("WAITING 1");
        outbox.pass(Postbox.LEASE);
        outbox.round(mail.getSmtp().getPort());
        assertThat(outbox.states()).containsExactly("SENT 2");
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatIsTakenBackIsNotSent() {
        mail.start();
        outbox.add("No longer wanted", "subscription:1", "comment:7");
        outbox.add("Wanted", "subscription:2", "comment:7");

        outbox.takeBack("subscription:1");
        outbox.round(mail.getSmtp().getPort());

        assertThat(outbox.states()).containsExactly("TAKEN_BACK 0", "SENT 1");
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }
}
