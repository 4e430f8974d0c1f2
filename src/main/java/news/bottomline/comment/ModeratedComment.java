package news.bottomline.comment;

import java.time.Instant;
import java.util.Optional;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.Slug;
import news.bottomline.base.WebAddress;
import news.bottomline.screening.Verdict;

/**
 * A comment as moderators see it. Only they see the writer's e-mail address.
 *
 * @param email empty if it was encrypted with another secret than the present one
 * @param since when it was posted or, later, when the latest decision was made
 * @param answered the comment that this one replies to
 * @param decision the latest decision, which a moderator must name to change it; empty if there is none
 */
public record ModeratedComment(
        long id,
        State state,
        String name,
        Optional<EmailAddress> email,
        Optional<WebAddress> website,
        String text,
        Instant postedAt,
        Instant since,
        About article,
        Optional<Answered> answered,
        Verdict verdict,
        Optional<Decision> decision) {

    /** The article of the comment; {@code live} tells whether readers can open it now. */
    public record About(Slug slug, String title, boolean live) {}

    /** The comment that this one replies to. */
    public record Answered(String name, String text, State state) {}
}
