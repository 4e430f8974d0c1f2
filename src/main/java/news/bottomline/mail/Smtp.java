package news.bottomline.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.MailServer;
import news.bottomline.base.SiteSettings;
import news.bottomline.user.EmailVault;
import org.jspecify.annotations.Nullable;

/**
 * Hands letters to the mail server, each on a connection of its own. Every wait has a limit of {@link #WAIT}, and a whole attempt
 * one of about {@link #WHOLE}. Of the server's answers only the codes are kept: their words often repeat the recipient.
 */
@ApplicationScoped
class Smtp {

    static final Duration WAIT = Duration.ofSeconds(10);
    static final Duration WHOLE = Duration.ofSeconds(60);

    /** A reply code and, behind it, an enhanced status code (RFC 5321, 4.2; RFC 3463). */
    private static final Pattern CODES = Pattern.compile("^([245]\\d\\d)[ -]?((?:[245]\\.\\d{1,3}\\.\\d{1,3})?)");

    /** No such mailbox, in the words of RFC 3463, or of RFC 5321 where there is no enhanced code. */
    private static final Pattern NO_MAILBOX = Pattern.compile("55\\d 5\\.1\\.[123]|55[013]");

    @Inject
    SiteSettings settings;

    @Inject
    EmailVault vault;

    /** What a test may shorten. */
    Duration wait = WAIT;

    Duration whole = WHOLE;

    Outcome send(Delivery delivery, MailServer server) {
        Optional<EmailAddress> recipient = vault.recipient(delivery.recipient());
        if (recipient.isEmpty()) {
            return new Outcome.Failed(Obstacle.SEALED, "");
        }
        Session session = Session.getInstance(properties(server));
        try (Transport transport =
                session.getTransport(server.encryption() == MailServer.Encryption.TLS ? "smtps" : "smtp")) {
            MimeMessage message = Envelope.of(delivery, recipient.get(), settings, session);
            Optional<Outcome.Failed> refused = connect(transport, server);
            return refused.isPresent() ? refused.get() : hand(transport, message);
        } catch (MessagingException closing) {
            return new Outcome.Failed(Obstacle.BROKEN_OFF, "");
        }
    }

    private static Optional<Outcome.Failed> connect(Transport transport, MailServer server) {
        try {
            transport.connect(
                    server.host(),
                    server.port(),
                    server.signIn().map(MailServer.SignIn::user).orElse(null),
                    server.signIn().map(MailServer.SignIn::password).orElse(null));
            return Optional.empty();
        } catch (AuthenticationFailedException refused) {
            return Optional.of(new Outcome.Failed(Obstacle.SIGN_IN, codes(refused)));
        } catch (MessagingException failed) {
            return Optional.of(
                    new Outcome.Failed(isSilence(failed) ? Obstacle.SILENT : Obstacle.UNREACHABLE, codes(failed)));
        }
    }

    private static Outcome hand(Transport transport, MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return new Outcome.Accepted();
        } catch (MessagingException failed) {
            String codes = codes(failed);
            return new Outcome.Failed(obstacle(failed, codes), codes);
        }
    }

    private static Obstacle obstacle(MessagingException failed, String codes) {
        if (isSilence(failed)) {
            return Obstacle.SILENT;
        }
        if (codes.startsWith("4")) {
            return Obstacle.DEFERRED;
        }
        if (codes.startsWith("5")) {
            return refusesRecipient(failed) && NO_MAILBOX.matcher(codes).matches()
                    ? Obstacle.NO_MAILBOX
                    : Obstacle.REFUSED;
        }
        return Obstacle.BROKEN_OFF;
    }

    private static boolean refusesRecipient(MessagingException failed) {
        return failed instanceof SendFailedException refused && length(refused.getInvalidAddresses()) > 0;
    }

    private static int length(Address @Nullable [] addresses) {
        return addresses == null ? 0 : addresses.length;
    }

    private static boolean isSilence(MessagingException failed) {
        return causes(failed).stream().anyMatch(SocketTimeoutException.class::isInstance);
    }

    /** The codes of the server's answer; empty where there was none. */
    private static String codes(MessagingException failed) {
        return causes(failed).stream()
                .map(cause ->
                        CODES.matcher(Optional.ofNullable(cause.getMessage()).orElse("")))
                .filter(Matcher::find)
                .map(found -> (found.group(1) + " " + found.group(2)).strip())
                .findFirst()
                .orElse("");
    }

    /** What went wrong, and what went wrong there: Jakarta Mail chains its exceptions in a way of its own. */
    private static List<Throwable> causes(MessagingException failed) {
        List<Throwable> causes = new ArrayList<>();
        for (Throwable one = failed; one != null && causes.size() < 10; one = next(one)) {
            causes.add(one);
        }
        return causes.reversed();
    }

    private static @Nullable Throwable next(Throwable failed) {
        return failed instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : failed.getCause();
    }

    private Properties properties(MailServer server) {
        Properties properties = new Properties();
        for (String protocol : List.of("mail.smtp.", "mail.smtps.")) {
            String millis = String.valueOf(wait.toMillis());
            properties.put(protocol + "connectiontimeout", millis);
            properties.put(protocol + "timeout", millis);
            properties.put(protocol + "writetimeout", millis);
            properties.put(protocol + "quitwait", "false");
            properties.put(protocol + "socketFactory", TimedSocket.factory(whole));
            properties.put(protocol + "socketFactory.fallback", "false");
            properties.put(protocol + "ssl.checkserveridentity", "true");
            properties.put(protocol + "auth", String.valueOf(server.signIn().isPresent()));
            properties.put(protocol + "localhost", Envelope.host(settings));
        }
        properties.put("mail.smtp.starttls.enable", String.valueOf(server.encryption() != MailServer.Encryption.NONE));
        properties.put(
                "mail.smtp.starttls.required", String.valueOf(server.encryption() == MailServer.Encryption.STARTTLS));
        return properties;
    }
}
