package news.bottomline.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.SiteSettings;
import news.bottomline.base.Text;

/**
 * Makes a letter a message as mail servers know it. Each header is of a type that holds no line end: an address, the site's own
 * name, a subject of one line, a URI.
 */
final class Envelope {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    static MimeMessage of(Delivery delivery, EmailAddress to, SiteSettings settings, Session session)
            throws MessagingException {
        MimeMessage message = new Identified(session, delivery.messageId());
        message.setFrom(address(settings.mailFrom(), Text.line(settings.siteName())));
        message.setRecipient(Message.RecipientType.TO, address(to, ""));
        message.setSubject(delivery.subject(), UTF_8);
        message.setSentDate(Date.from(delivery.addedAt()));
        message.setHeader("Auto-Submitted", "auto-generated"); // no answering machine answers (RFC 3834)
        if (delivery.unsubscribe().isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + delivery.unsubscribe().get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        Multipart parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(delivery.plain(), "plain"));
        parts.addBodyPart(part(delivery.html(), "html"));
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    /** The host by which the newsroom introduces itself. */
    static String host(SiteSettings settings) {
        return Optional.ofNullable(settings.baseUrl().getHost()).orElse("localhost");
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    /** Not parsed: an address of the form that HTML accepts may have two dots in a row, which the parser refuses. */
    private static InternetAddress address(EmailAddress email, String name) throws MessagingException {
        try {
            InternetAddress address = new InternetAddress();
            address.setAddress(email.value());
            if (!name.isEmpty()) {
                address.setPersonal(name, UTF_8);
            }
            return address;
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8", e);
        }
    }

    /** A message that keeps the Message-ID it is given. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    private Envelope() {}
}
