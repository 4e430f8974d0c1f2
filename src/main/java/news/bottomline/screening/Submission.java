package news.bottomline.screening;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import news.bottomline.base.EmailAddress;
import news.bottomline.base.WebAddress;

/**
 * A valid reply, before screening.
 *
 * @param text the cleaned text, as readers would see it
 * @param trap the value of the hidden field; empty unless a program filled it in
 * @param took how long the form was open before it was sent, if the browser tells
 * @param staff the name of the account, if the sender works here and is signed in
 */
public record Submission(
        long articleId,
        String name,
        EmailAddress email,
        Optional<WebAddress> website,
        String text,
        String trap,
        Optional<Duration> took,
        Optional<String> staff,
        SenderKeys sender,
        ConversationRules rules,
        Standing standing) {

    /** The links in the text. */
    public List<String> links() {
        return Links.in(text).stream().map(Links.Link::typed).toList();
    }
}
