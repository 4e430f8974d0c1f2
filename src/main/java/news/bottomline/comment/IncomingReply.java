package news.bottomline.comment;

import java.time.Duration;
import java.util.Optional;
import news.bottomline.article.LiveArticle;
import news.bottomline.screening.ConversationRules;
import news.bottomline.screening.SenderKeys;
import news.bottomline.screening.Standing;
import news.bottomline.screening.Submission;

/**
 * A valid reply on its way in.
 *
 * @param trap the value of the hidden field, on one line
 * @param staff the name of the account of a sender who works here
 */
record IncomingReply(
        LiveArticle article,
        ValidReply reply,
        String trap,
        Optional<Duration> took,
        Optional<String> staff,
        SenderKeys sender,
        ConversationRules rules) {

    Submission submission(Standing standing) {
        return new Submission(
                article.id(),
                reply.name(),
                reply.email(),
                reply.website(),
                reply.text(),
                trap,
                took,
                staff,
                sender,
                rules,
                standing);
    }
}
