package news.bottomline.mail;

import java.time.Instant;
import java.util.Optional;
import news.bottomline.base.ResultRow;

/**
 * A letter as administrators see it, who see no recipient.
 *
 * @param plain the letter as plain text; empty once it has been sent or taken back, as is the next
 * @param html the letter as a document of its own
 * @param settledAt when it was sent, taken back or given up; empty while it waits
 * @param obstacle why the last attempt failed
 * @param answer the codes of the mail server's answer
 */
public record StoredLetter(
        long id,
        String subject,
        String plain,
        String html,
        State state,
        Instant addedAt,
        int attempts,
        Instant nextAttemptAt,
        Optional<Instant> settledAt,
        Optional<Obstacle> obstacle,
        Optional<String> answer) {

    static final String COLUMNS =
            "id, subject, plain, html, state, added_at, attempts, next_attempt_at, settled_at," + " obstacle, answer";

    /** What has become of a letter. */
    public enum State {
        WAITING,
        SENT,
        GIVEN_UP,
        TAKEN_BACK
    }

    static StoredLetter of(ResultRow row) {
        return new StoredLetter(
                row.number("id"),
                row.text("subject"),
                row.text("plain"),
                row.text("html"),
                State.valueOf(row.text("state")),
                row.instant("added_at"),
                row.integer("attempts"),
                row.instant("next_attempt_at"),
                row.optionalInstant("settled_at"),
                row.optionalText("obstacle").map(Obstacle::valueOf),
                row.optionalText("answer"));
    }

    public boolean canBeRead() {
        return !plain.isEmpty();
    }

    /** Whether another attempt can be made now. */
    public boolean canBeSent() {
        return canBeRead() && (state == State.WAITING || state == State.GIVEN_UP);
    }
}
