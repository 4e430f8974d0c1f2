package news.bottomline.mail;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import news.bottomline.base.ResultRow;

/**
 * A letter on its way to the mail server.
 *
 * @param attempt 1 for the first
 */
record Delivery(
        long id,
        String messageId,
        byte[] recipient,
        String subject,
        String plain,
        String html,
        Optional<URI> unsubscribe,
        Instant addedAt,
        int attempt) {

    static final String COLUMNS =
            "id, message_id, recipient_sealed, subject, plain, html, unsubscribe, added_at, attempts";

    static Delivery of(ResultRow row) {
        return new Delivery(
                row.number("id"),
                row.text("message_id"),
                row.bytes("recipient_sealed"),
                row.text("subject"),
                row.text("plain"),
                row.text("html"),
                row.optionalText("unsubscribe").map(URI::create),
                row.instant("added_at"),
                row.integer("attempts"));
    }
}
