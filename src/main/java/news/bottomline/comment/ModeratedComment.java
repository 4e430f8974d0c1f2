package news.bottomline.comment;

import java.time.Instant;
import java.util.Optional;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.Slug;
import news.bottomline.base.WebAddress;
import news.bottomline.screening.Verdict;

/**
 * A comment as a moderator sees it, with the writer's e-mail address, which nobody else is shown.
 *
 * @param email empty where it was sealed with a secret that is no longer the newsroom's
 * @param since when it was posted or last decided upon
 * @param answered what it is a reply to, where it is one
 * @param decision the latest, which has to be named to change it; empty while nobody has decided
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

    /** The article it stands under; {@code live} tells whether readers can open it now. */
    public record About(Slug slug, String title, boolean live) {}

    /** The comment it answers. */
    public record Answered(String name, String text, State state) {}
}
